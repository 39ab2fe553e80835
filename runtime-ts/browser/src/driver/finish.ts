import { OUTCOME_ERR, OUTCOME_PANICKED } from "@asupersync/browser-core";
import type { PanicInfo } from "../api/outcome.ts";
import { stopListening } from "./foreign.ts";
import { fireAtEnd } from "./signal.ts";
import { extraOf, settlePromise, type Task } from "./task.ts";
import { report } from "./unheard.ts";

/** The region of `task` has closed with `outcome`: it takes its final state, and whoever asked hears of it. */
export function finish(task: Task, outcome: number): void {
  const { driver } = task;
  const { body } = task;
  if (body !== null) {
    task.body = null;
    (body as (outcome: number) => void)(outcome); // a combinator's: it says what its value is, and whether its error is primary
  }
  const bodyOutcome = -task.state;
  task.state = outcome;
  if (task.onValue !== null) stopListening(task);
  if (outcome === OUTCOME_ERR) gatherFailures(task, bodyOutcome);
  else driver.slots[task.slot] = undefined; // a failed one may yet be asked for by its slot
  if (outcome === OUTCOME_PANICKED) driver.panic(task.value as PanicInfo);
  if (task.extra !== null) close(task);
}

/** A throw of the body is primary; else the first child that failed and was not joined. The rest is suppressed (U1). */
function gatherFailures(task: Task, bodyOutcome: number): void {
  const { kernel, slots } = task.driver;
  let primary = bodyOutcome === OUTCOME_ERR;
  for (;;) {
    const slot = kernel.take_failure(task.slot, task.serial);
    if (slot <= 0) break;
    const error = slots[slot]?.value;
    if (primary) {
      const extra = extraOf(task);
      (extra.suppressed ??= []).push(error);
      report(error, task);
    } else {
      primary = true;
      task.value = error;
    }
  }
}

/** What hangs on a region ends with it. */
function close(task: Task): void {
  const extra = extraOf(task);
  fireAtEnd(task);
  for (const timer of extra.timers ?? []) clearTimeout(timer as number);
  extra.timers?.clear();
  settlePromise(task);
  extra.atEnd?.();
}
