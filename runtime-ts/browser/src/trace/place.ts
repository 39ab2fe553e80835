import type { Site } from "../api/outcome.ts";
import { type Fn, siteOf } from "../driver/descriptor.ts";

/**
 * Site `number` of `fn` for a trace. Where a manifest has the places, as a production build leaves them out, it is the number
 * that counts: `id#function` for the module, and the number for the line.
 */
export const placeIn = (fn: Fn, number: number): Site | undefined =>
  siteOf(fn, number) ?? (fn.module === "" ? undefined : { module: fn.name, line: number, column: 0 });
