import { ACT_DEFER, FACT_ENDING, OUTCOME_CANCELLED, OUTCOME_ERR } from "@asupersync/browser-core";
import { noScope, scopeClosed } from "../../api/errors.ts";
import type { Outcome } from "../../api/outcome.ts";
import { act, factOf } from "../ask.ts";
import { fire } from "../cancel/signal.ts";
import { describe } from "../descriptor.ts";
import { outcomeOf } from "../outcome/result.ts";
import { report } from "../outcome/unheard.ts";
import { realm } from "../realm.ts";
import { atEnd, extraOf, type Task } from "../task.ts";

/** What is called when a region has nothing else left in it. */
export type Finalizer = (outcome: Outcome<unknown>) => unknown;

const DEFER = describe("defer", "", true);

/**
 * Lets `fn` be called after the function that runs now has ended, and all that it started (C7): once, whatever the
 * outcome, which it receives; the last one that was deferred first. It runs as a task, in a shield, and its region waits
 * for what it starts and returns. What it throws fails the region as a child's error does (U1); of one that was cancelled it
 * goes to `cleanupErrors` (U2).
 *
 * @throws {AsupersyncError} ASX1001 outside any region, ASX1002 in one that takes nothing new.
 */
export function defer(fn: Finalizer): void {
  const owner = realm.current;
  if (owner === null) throw noScope("defer");
  const { driver } = owner;
  const slot = act(owner, ACT_DEFER, DEFER.label);
  const task = driver.adopt(slot, owner, DEFER);
  if (!task) throw scopeClosed("defer");
  const run = () => finalize(owner, fn);
  driver.later(task, driver.context?.begin(DEFER, run) ?? run);
  atEnd(task, () => keepError(owner, task));
}

/** How the body of a region has ended, as the kernel has it. */
const endingOf = (task: Task): number => factOf(task, FACT_ENDING);

/** Its body: what it waits for is what it returns (U6). */
function finalize(owner: Task, fn: Finalizer): unknown {
  fire(owner);
  realm.site = 0;
  return fn(outcomeOf(owner, endingOf(owner)));
}

/** What cleanup throws does not undo a cancellation (U2). */
function keepError(owner: Task, task: Task): void {
  if (task.state !== OUTCOME_ERR || endingOf(owner) !== OUTCOME_CANCELLED) return;
  (extraOf(owner).cleanupErrors ??= []).push(task.value);
  report(task.value, task);
}
