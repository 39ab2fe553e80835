import { FACT_REQUESTED, WAIT_FOREIGN } from "@asupersync/browser-core";
import { factOf } from "../ask.ts";
import { onBehalfOf } from "../call/behalf.ts";
import { tenantOf } from "../frame/frame.ts";
import { promote } from "../frame/promote.ts";
import { hostThen } from "../host/promise.ts";
import { parkWith } from "../step.ts";
import type { Task } from "../task.ts";
import { isPlainPromise } from "./thenable.ts";

// Captured, as `then` is.
const resolve = Promise.resolve.bind(Promise);

/** A handler for what nobody needs to hear. */
export const nothing = (): void => {};

/**
 * Waits for anything that is not a task of this runtime, adopting it as `await` does: one look at its
 * constructor or its `then`, in a microtask, the first settlement wins (F4).
 *
 * @param goOn 1 to get the next command
 * @throws what a getter on the way throws.
 */
export function parkForeign(task: Task, awaited: object, place: number, goOn: number): number {
  const { lab } = task.driver;
  if (lab !== null) lab.listen(task, awaited);
  else if (task.onValue === null) (task.cause === 0 ? listen : listenAgain)(task);
  // Attached even where the wait is left at once, so that a rejection is never reported as unhandled.
  hostThen.call(isPlainPromise(awaited) ? awaited : adopted(task, awaited), task.onValue, task.onThrow);
  return parkWith(task, WAIT_FOREIGN, place, goOn);
}

/** A getter on the way is called by the task: what that calls belongs to it. */
function adopted(task: Task, awaited: object): Promise<unknown> {
  promote(task);
  return onBehalfOf(task, resolve, awaited);
}

/**
 * One pair of handlers serves all waits of a task. Until it is left no wait is abandoned, so that no result is late, and
 * they are bound functions: smaller than closures with a context.
 */
function listen(task: Task): void {
  task.onValue = onValue.bind(task);
  task.onThrow = onThrow.bind(task);
}

/**
 * Once it has been left it may be left again and again (C6), each time with a pair that is out of use afterwards: a late
 * result finds another in its place, or none (F2).
 */
function listenAgain(task: Task): void {
  const valued = (value: unknown): void => came(task, task.onValue === valued, value, 1);
  const threw = (error: unknown): void => came(task, task.onThrow === threw, error, 0);
  task.onValue = valued;
  task.onThrow = threw;
}

function onValue(this: Task, value: unknown): void {
  came(this, this.cause === 0, value, 1);
}

function onThrow(this: Task, error: unknown): void {
  came(this, this.cause === 0, error, 0);
}

function came(task: Task, isAwaited: boolean, result: unknown, ok: number): void {
  task.driver.admit(task, 0);
  arrived(task, isAwaited, result, ok);
}

/** What was waited for has settled: the task goes on with it, unless the wait has been abandoned; then it is dropped, and traced (F2). */
export function arrived(task: Task, isAwaited: boolean, result: unknown, ok: number): void {
  const { driver } = task;
  if (!isAwaited || (ok === 0 && isItsCancel(task, result))) return void driver.kernel.came_late(task.serial);
  const { slot, serial } = tenantOf(task);
  const verb = driver.kernel.settle(slot, serial, ok);
  if (verb < 0) return; // it came late to one that ended by its own deadline, and not as one that was left (C9)
  task.value = result;
  if (verb > 0) driver.run((slot << 4) | verb);
  else driver.wake();
}

/**
 * What a task waits for may have been aborted by the very request that is about to have the task left, or to have a
 * combinator give it up: then that is how it ends, and no `catch` of its own sees it as an error (C3).
 */
export const isItsCancel = (task: Task, error: unknown): boolean =>
  task.shield === null && error instanceof Error && error.name === "AbortError" && factOf(task, FACT_REQUESTED) > 0;

/** Forgets the wait that a task was in. */
export function stopListening(task: Task): void {
  task.onValue = null;
  task.onThrow = null;
}
