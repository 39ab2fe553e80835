/**
 * `error.asyncStack`, for a bundle that would not have it: importing this is enough. Development builds and Node have it
 * anyway.
 *
 * @packageDocumentation
 */
import { noteCallers } from "./driver/async-stack.ts";
import { parts } from "./driver/parts.ts";

parts.thrown = noteCallers;
