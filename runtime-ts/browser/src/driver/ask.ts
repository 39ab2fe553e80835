import { promote } from "./frame/promote.ts";
import type { Task } from "./task.ts";

/** What the kernel says of a task that lives: a `FACT_…` of its table. Negative for a fault, also when it has ended. */
export function factOf(task: Task, fact: number): number {
  promote(task);
  return task.driver.kernel.fact(task.slot, task.serial, fact);
}

/**
 * Has the kernel do something to a task that lives: an `ACT_…` of its table, with the label, kind or number that it takes.
 * Gives its answer; negative for a fault.
 */
export function act(task: Task, deed: number, extent = 0): number {
  promote(task);
  return task.driver.kernel.act(task.slot, task.serial, deed, extent);
}
