import { FACT_ALL } from "@asupersync/browser-core";
import { nameAt } from "../descriptor.ts";
import type { Task } from "../task.ts";

/** A task's name, and the checkpoint that it came to last, if its function has any. */
export function whereIs({ driver, slot, serial, fn }: Task): string {
  return nameAt(fn, driver.kernel.fact(slot, serial, FACT_ALL) >> 12);
}
