/**
 * Reports of what takes longer than it should (`onStuck`), for a bundle that would not have them: importing this is enough.
 * Development builds and Node have them anyway.
 *
 * @packageDocumentation
 */
import { parts } from "./driver/parts.ts";
import { tellStuck } from "./driver/report/stuck.ts";

parts.stuck = tellStuck;

export type { StuckReport } from "./driver/report/stuck.ts";
