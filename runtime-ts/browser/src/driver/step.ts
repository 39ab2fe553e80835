import {
  CLOSED,
  OUTCOME_CANCELLED,
  OUTCOME_ERR,
  OUTCOME_OK,
  VERB_LEAVE,
  VERB_NEXT,
  VERB_START,
  WAIT_THROW,
  WAIT_VALUE,
  WORK,
} from "@asupersync/browser-core";
import { finish } from "./finish.ts";
import { parkForeign, stopListening } from "./foreign.ts";
import { realm } from "./realm.ts";
import { errorOf } from "./result.ts";
import { promiseOrNothing } from "./returned.ts";
import { DELIVER, DRAIN, drain } from "./shield.ts";
import { type Body, extraOf, hasFailed, Task } from "./task.ts";
import { report } from "./unheard.ts";

/** What a body that was left ends with (C3). No program can return it. */
const LEFT: unique symbol = Symbol("left");

/** Lets a body go on from a settled wait, outside any tick, and then whatever came of it. */
export function proceed(task: Task, verb: number): void {
  const answer = resume(task, verb);
  if (answer & WORK) task.driver.tick();
}

/** Lets a body go on as the kernel's verdict says, up to its next checkpoint or its end. */
export function resume(task: Task, verb: number): number {
  const { body } = task;
  if (body === null) return endOfReturn(task, verb);
  const outer = realm.current;
  realm.current = task;
  let result: IteratorResult<unknown, unknown>;
  try {
    result = advance(task, body as Body, verb);
  } catch (error) {
    realm.current = outer;
    return threw(task, error);
  }
  realm.current = outer;
  return result.done ? returned(task, result.value) : park(task, result.value, realm.site);
}

function advance(task: Task, body: Body, verb: number): IteratorResult<unknown, unknown> {
  const came = task.value;
  task.value = undefined;
  if (verb === VERB_NEXT) return body.next(came instanceof Task ? came.value : came);
  if (verb === VERB_START) return start(task);
  if (verb === VERB_LEAVE) {
    stopListening(task);
    task.reason = task.driver.kernel.requested(task.slot, task.serial);
    return body.return(LEFT);
  }
  return body.throw(came instanceof Task ? errorOf(came) : came);
}

/** The first step of a body that was born too deep (T7). */
function start(task: Task): IteratorResult<unknown, unknown> {
  const body = (task.body as () => Body)();
  task.body = body;
  return body.next();
}

/** The body waits for `awaited` at a checkpoint. */
export function park(task: Task, awaited: unknown, site: number): number {
  const { kernel } = task.driver;
  const place = (site << 1) | (task.shield === null ? 0 : 1);
  if (awaited instanceof Task && awaited.driver === task.driver) {
    task.value = awaited;
    if (awaited.state <= 0) return kernel.park_on(task.slot, task.serial, awaited.slot, awaited.serial, place);
    task.driver.join(awaited);
    return kernel.park(task.slot, task.serial, hasFailed(awaited) ? WAIT_THROW : WAIT_VALUE, place);
  }
  if (awaited === null || (typeof awaited !== "object" && typeof awaited !== "function")) {
    if (awaited === DRAIN) return drain(task, place);
    task.value = awaited === DELIVER ? undefined : awaited;
    return kernel.park(task.slot, task.serial, WAIT_VALUE, place);
  }
  return parkForeign(task, awaited, place);
}

/** The body has returned. What it returns is waited for inside its region (U6). */
export function returned(task: Task, value: unknown): number {
  task.body = null;
  if (value === LEFT) return end(task, OUTCOME_CANCELLED, undefined);
  if (value === null || (typeof value !== "object" && typeof value !== "function")) {
    return end(task, OUTCOME_OK, value);
  }
  if (value instanceof Task && value.driver === task.driver) return park(task, value, realm.site);
  try {
    const promise = promiseOrNothing(value);
    return promise ? parkForeign(task, promise, realm.site << 1) : end(task, OUTCOME_OK, value);
  } catch (error) {
    return end(task, OUTCOME_ERR, error);
  }
}

function endOfReturn(task: Task, verb: number): number {
  const came = task.value;
  if (verb === VERB_LEAVE) {
    stopListening(task);
    task.reason = task.driver.kernel.requested(task.slot, task.serial);
    return end(task, OUTCOME_CANCELLED, undefined);
  }
  if (verb === VERB_NEXT) return end(task, OUTCOME_OK, came instanceof Task ? came.value : came);
  return end(task, OUTCOME_ERR, came instanceof Task ? errorOf(came) : came);
}

/** The body has thrown. What cleanup throws while it is cancelled does not undo the cancellation (U2). */
export function threw(task: Task, error: unknown): number {
  task.body = null;
  if (task.reason === 0) return end(task, OUTCOME_ERR, error);
  const extra = extraOf(task);
  (extra.cleanupErrors ??= []).push(error);
  report(error, task);
  return end(task, OUTCOME_CANCELLED, undefined);
}

/** Tells the kernel how the body has ended; if its region closes with it, so does the task. */
function end(task: Task, outcome: number, result: unknown): number {
  task.value = result;
  task.state = -outcome;
  const answer = task.driver.kernel.complete(task.slot, task.serial, outcome);
  if (answer & CLOSED) finish(task, outcome);
  return answer;
}
