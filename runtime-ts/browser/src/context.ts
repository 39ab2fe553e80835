/**
 * Contexts of the host, for a bundle that would not have them: importing this is enough. Development builds and Node have
 * them anyway.
 *
 * @packageDocumentation
 */
import { keepContexts } from "./context/keep.ts";
import { parts } from "./driver/parts.ts";

parts.context = keepContexts;

export type { ContextHost } from "./context/types.ts";
