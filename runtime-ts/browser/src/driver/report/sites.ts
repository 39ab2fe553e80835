import type { Site } from "../../api/outcome.ts";
import type { Fn } from "../descriptor.ts";

/** Site `number` of `fn`, whose module has its sites in the code. */
export function siteIn(fn: Fn, number: number): Site | undefined {
  const [line, column] = fn.sites.split(" ")[number]?.split(":") ?? [];
  return column ? { module: fn.module, line: Number(line), column: Number(column) } : undefined;
}
