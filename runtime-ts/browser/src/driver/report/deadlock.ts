import { FACT_KIND, KIND_TASK } from "@asupersync/browser-core";
import { AsupersyncError } from "../../api/errors.ts";
import { factOf } from "../ask.ts";
import type { Driver } from "../driver.ts";
import { Task } from "../task.ts";
import { whereIs } from "./where.ts";

/**
 * What is wrong if nothing in `driver` is runnable and nothing is outstanding, though bodies wait: an error that names who
 * waits for whom (O4). Nothing if somebody may yet go on. A bare promise that somebody waits for counts as outstanding.
 */
export function deadlockOf({ kernel, slots }: Driver): AsupersyncError | undefined {
  if (kernel.is_deadlocked() === 0) return undefined;
  const waits = (task: Task | undefined): task is Task =>
    task !== undefined && task.state <= 0 && factOf(task, FACT_KIND) === KIND_TASK;
  const told = slots.filter(waits).map((task) => `${whereIs(task)} ${forWhat(task)}`);
  return new AsupersyncError("ASX1007", `nothing is runnable and nothing is outstanding: ${told.join("; ")}`);
}

function forWhat({ state, value }: Task): string {
  if (state < 0) return "has ended and waits for what it owns";
  return value instanceof Task ? `waits for ${value.label}` : "waits";
}
