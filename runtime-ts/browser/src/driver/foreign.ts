import { WAIT_FOREIGN, WAIT_THROW } from "@asupersync/browser-core";
import type { Task } from "./task.ts";

// Captured, so that a page that replaces them does not change how a wait works.
const { resolve } = Promise;
const { then } = Promise.prototype;

/** A handler for what nobody needs to hear. */
export const nothing = (): void => {};

/**
 * Waits for anything that is not a task of this runtime, adopting it as `await` does: one look at its
 * constructor or its `then`, in a microtask, the first settlement wins (F4).
 *
 * @param goOn 1 to get the next command
 */
export function parkForeign(task: Task, awaited: unknown, place: number, goOn: number): number {
  const { kernel } = task.driver;
  if (task.onValue === null || task.driver.lab !== null) listen(task, awaited);
  let wait: number = WAIT_FOREIGN;
  try {
    // Attached even where the wait is left at once, so that a rejection is never reported as unhandled.
    then.call(resolve.call(Promise, awaited), task.onValue, task.onThrow);
  } catch (error) {
    task.value = error; // a getter on the way threw: so would a native await
    wait = WAIT_THROW;
  }
  return kernel.park(task.slot, task.serial, wait, place, goOn) >> 1;
}

/**
 * One pair of handlers serves all waits of a task. Until the task is left no wait is abandoned, so that
 * no result is late, and the handlers are bound functions: smaller than closures with a context. From then
 * on a pair is thrown away with the wait it served, and a late result finds nobody (F2). So it is in deterministic mode,
 * where a result has to wait for its turn.
 */
function listen(task: Task, awaited: unknown): void {
  const { driver } = task;
  if (task.reason === 0 && driver.lab === null) {
    task.onValue = onValue.bind(task);
    task.onThrow = onThrow.bind(task);
    return;
  }
  const arrive = driver.expects(task, awaited, 0);
  const valued = (value: unknown): void =>
    arrive(() => {
      if (task.onValue === valued) settle(task, value, 1);
      else late(task);
    });
  const threw = (error: unknown): void =>
    arrive(() => {
      if (task.onThrow === threw && !isItsCancel(task, error)) settle(task, error, 0);
      else late(task);
    });
  task.onValue = valued;
  task.onThrow = threw;
}

function onValue(this: Task, value: unknown): void {
  this.driver.admit(this, 0);
  if (this.reason === 0) settle(this, value, 1);
  else late(this);
}

function onThrow(this: Task, error: unknown): void {
  this.driver.admit(this, 0);
  if (this.reason === 0 && !isItsCancel(this, error)) settle(this, error, 0);
  else late(this);
}

/**
 * What a task waits for may have been aborted by the very request that is about to have the task left: then that is
 * how it ends, and no `catch` of its own sees it as an error (C3).
 */
function isItsCancel({ driver, slot, serial, shield }: Task, error: unknown): boolean {
  if (shield !== null || !(error instanceof Error) || error.name !== "AbortError") return false;
  return driver.kernel.requested(slot, serial) > 0;
}

/** The wait has been abandoned: its result is dropped, and traced (F2). */
function late({ driver, serial }: Task): void {
  driver.kernel.came_late(serial);
}

/** Forgets the wait that a task was in. */
export function stopListening(task: Task): void {
  task.onValue = null;
  task.onThrow = null;
}

function settle(task: Task, result: unknown, ok: number): void {
  const { driver } = task;
  task.value = result;
  const verb = driver.kernel.settle(task.slot, task.serial, ok);
  if (verb > 0) driver.run((task.slot << 4) | verb);
  else driver.wake();
}
