/**
 * `error.asyncStack`, for a bundle that would not have it: importing this is enough. Development builds and Node have it
 * anyway.
 *
 * @packageDocumentation
 */

import { parts } from "./driver/parts.ts";
import { noteCallers } from "./driver/report/async-stack.ts";

parts.thrown = noteCallers;
