/**
 * Deterministic mode, for a bundle that would not have it: importing this is enough. Development builds and Node have it
 * anyway.
 *
 * @packageDocumentation
 */
import "./trace.ts";
import { parts } from "./driver/parts.ts";
import { Host } from "./lab/host.ts";

parts.lab = (options) => new Host(options);

export type { Lab, LabOptions } from "./lab/types.ts";
