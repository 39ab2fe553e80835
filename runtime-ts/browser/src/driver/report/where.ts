import { FACT_ALL } from "@asupersync/browser-core";
import { siteOf } from "../descriptor.ts";
import type { Task } from "../task.ts";

/** A task's name, and the checkpoint that it came to last, if its function has any. */
export function whereIs({ driver, slot, serial, fn }: Task): string {
  const site = siteOf(fn, driver.kernel.fact(slot, serial, FACT_ALL) >> 12);
  return site ? `${fn.name} (${site.module}:${site.line}:${site.column})` : fn.name;
}
