import { OUTCOME_ERR, OUTCOME_OK, OUTCOME_PANICKED } from "@asupersync/browser-core";
import type { PanicInfo } from "../../api/outcome.ts";
import { fire } from "../cancel/signal.ts";
import { extraOf, type Task } from "../task.ts";
import { stopListening } from "../wait/foreign.ts";
import { gatherFailures } from "./fold.ts";

/** The region of `task` has closed with `outcome`: it takes its final state, and whoever asked hears of it. */
export function finish(task: Task, outcome: number): void {
  const { body, driver } = task;
  if (body !== null) {
    task.body = null;
    (body as (outcome: number) => void)(outcome); // a combinator's: it says what its value is, and whether its error is primary
  }
  const bodyOutcome = -task.state;
  task.state = outcome;
  if (task.onValue !== null) stopListening(task);
  if (outcome >= OUTCOME_ERR) gatherFailures(task, bodyOutcome);
  else if (task.slot > 0 && (outcome === OUTCOME_OK || !task.extra?.isScope)) driver.slots[task.slot] = undefined;
  // What has failed, or was cut off by its own budget, may yet be asked for by its slot.
  if (bodyOutcome === OUTCOME_PANICKED) driver.panic(task.value as PanicInfo); // a child's was told when that ended (U2)
  if (task.extra !== null) close(task);
}

/** What hangs on a region ends with it. */
function close(task: Task): void {
  const extra = extraOf(task);
  fire(task);
  extra.stopTimers?.();
  extra.settle?.();
  extra.atEnd?.();
}
