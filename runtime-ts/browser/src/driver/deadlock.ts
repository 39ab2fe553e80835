import { KIND_TASK } from "@asupersync/browser-core";
import { AsupersyncError } from "../api/errors.ts";
import { siteOf } from "./descriptor.ts";
import type { Driver } from "./driver.ts";
import { Task } from "./task.ts";

/**
 * What is wrong if nothing in `driver` is runnable and nothing is outstanding, though bodies wait: an error that names who
 * waits for whom (O4). Nothing if somebody may yet go on. A bare promise that somebody waits for counts as outstanding.
 */
export function deadlockOf({ kernel, slots }: Driver): AsupersyncError | undefined {
  if (kernel.is_deadlocked() === 0) return undefined;
  const waits = (task: Task | undefined): task is Task =>
    task !== undefined && task.state <= 0 && kernel.kind(task.slot, task.serial) === KIND_TASK;
  const told = slots.filter(waits).map((task) => `${nameOf(task)} ${forWhat(task)}`);
  return new AsupersyncError("ASX1007", `nothing is runnable and nothing is outstanding: ${told.join("; ")}`);
}

/** With the checkpoint at which it waits. */
function nameOf({ driver, slot, serial, fn }: Task): string {
  const site = siteOf(fn, driver.kernel.describe(slot, serial) >> 12);
  return site ? `${fn.name} (${site.module}:${site.line}:${site.column})` : fn.name;
}

function forWhat({ state, value }: Task): string {
  if (state < 0) return "has ended and waits for what it owns";
  return value instanceof Task ? `waits for ${value.label}` : "waits";
}
