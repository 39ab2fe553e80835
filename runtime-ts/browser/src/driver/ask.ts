import type { Task } from "./task.ts";

/** What the kernel says of a task that lives: a `FACT_…` of its table. Negative for a fault, also when it has ended. */
export const factOf = ({ driver, slot, serial }: Task, fact: number): number => driver.kernel.fact(slot, serial, fact);

/**
 * Has the kernel do something to a task that lives: an `ACT_…` of its table, with the label, kind or number that it takes.
 * Gives its answer; negative for a fault.
 */
export const act = ({ driver, slot, serial }: Task, deed: number, extent = 0): number =>
  driver.kernel.act(slot, serial, deed, extent);
