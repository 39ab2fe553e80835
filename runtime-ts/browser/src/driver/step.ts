import {
  CANCEL_PARENT,
  CLOSED,
  FACT_REQUESTED,
  OUTCOME_CANCELLED,
  OUTCOME_ERR,
  OUTCOME_OK,
  VERB_LEAVE,
  VERB_NEXT,
  VERB_THROW,
  WAIT_THROW,
  WAIT_VALUE,
} from "@asupersync/browser-core";
import { advance, type Body, type StandIn } from "./body.ts";
import { isDue } from "./cleanup/shield.ts";
import { Command } from "./command.ts";
import { awaitFrame, frameOf, isPending, passes, resumeFrames } from "./frame/frame.ts";
import { promote, promotePending } from "./frame/promote.ts";
import { finish } from "./outcome/finish.ts";
import { errorOf } from "./outcome/result.ts";
import { report } from "./outcome/unheard.ts";
import { parts } from "./parts.ts";
import { realm } from "./realm.ts";
import { extraOf, hasFailed, Task } from "./task.ts";
import { waitCycle } from "./wait/cycle.ts";
import { parkForeign, stopListening } from "./wait/foreign.ts";
import { operationOf } from "./wait/other-runtime.ts";
import { outcomeWait, untold } from "./wait/outcome.ts";
import { isObject, promiseOrNothing } from "./wait/thenable.ts";

/** What a body that was left ends with (C3). No program can return it. */
const LEFT: unique symbol = Symbol("left");

/** In the place of a body that has returned, and waits for what it returned: it ends as that does (U6). */
const RETURNED: StandIn = (verb, value) => {
  if (verb === VERB_THROW) throw value;
  return { done: true, value };
};

/**
 * Lets a body go on as the kernel's verdict says, up to its next checkpoint or its end.
 *
 * @returns the next command: one call tells the kernel what came of a step, and asks what to do next.
 */
export function resume(task: Task, verb: number): number {
  const innermost = frameOf(task);
  return innermost ? resumeFrames(task, innermost, verb) : step(task, verb, 1);
}

/** The same for one task, or one frame. */
export function step(task: Task, verb: number, goOn: number): number {
  const outer = realm.current;
  realm.current = task;
  realm.alone = null;
  let result: IteratorResult<unknown, unknown>;
  try {
    result = advance(task.body as Body, verb, givenTo(task, verb));
    while (realm.isOver && passes(task, result)) {
      // Not the one from above: whoever has begun late has its generator now.
      result = advance(task.body as Body, VERB_NEXT, (result.value as Task).value);
    }
  } catch (error) {
    realm.current = outer;
    return threw(task, error, goOn);
  }
  realm.current = outer;
  return reached(task, result.value, result.done, goOn);
}

/** With what a body goes on; who starts is given nothing. */
function givenTo(task: Task, verb: number): unknown {
  if (verb === VERB_LEAVE) return leave(task);
  const came = task.value;
  if (!(came instanceof Task)) return came;
  return verb === VERB_NEXT ? came.value : whatCame(task, came);
}

/** What a task waited for is abandoned. Why is asked when it ends, for until then it may be asked more strongly (C1). */
function leave(task: Task): typeof LEFT {
  task.driver.lingers = true;
  stopListening(task);
  task.value = undefined;
  task.cause = CANCEL_PARENT;
  return LEFT;
}

/**
 * A body has come to a checkpoint, or to its end.
 *
 * @param value what it waits for, or has returned
 * @param goOn 1 in the driver's loop; 0 for a step nested in another's, which must not take the loop's commands
 * @returns the next command, if asked for.
 */
export function reached(task: Task, value: unknown, done: boolean | undefined, goOn: number): number {
  const { inner, site } = realm;
  const place = (site << 1) | (task.shield === null ? 0 : 1);
  try {
    if (inner !== null && !isPending(task, value)) promotePending(inner);
    return done ? returned(task, value, place, goOn) : park(task, value, place, goOn);
  } catch (error) {
    // A getter on the way threw, or a proxy that was revoked: so would a native await, or return.
    promote(task);
    if (done) return end(task, OUTCOME_ERR, error, goOn);
    task.value = error;
    return parkWith(task, WAIT_THROW, place, goOn);
  }
}

/** The body waits for `awaited` at a checkpoint. */
function park(task: Task, awaited: unknown, place: number, goOn: number): number {
  if (!isObject(awaited)) {
    task.value = awaited;
    return parkWith(task, WAIT_VALUE, place, goOn);
  }
  if (realm.inner !== null) return awaitFrame(task, awaited as Task, place, goOn);
  const other = taskFor(task, awaited);
  if (other) return parkOn(task, other, place, goOn);
  if (!(awaited instanceof Command)) return parkForeign(task, awaited, place, goOn);
  promote(task);
  return awaited.park(task, place, goOn);
}

/** The task of this driver for which `task` waits when it awaits that, if there is one. */
function taskFor(task: Task, awaited: object): Task | undefined {
  if (!(awaited instanceof Task)) return untold > 0 ? outcomeWait(task, awaited) : undefined;
  return awaited.driver === task.driver ? awaited : operationOf(task, awaited);
}

/** It waits for a task of its own driver. */
function parkOn(task: Task, awaited: Task, place: number, goOn: number): number {
  const { driver } = task;
  task.value = awaited;
  if (awaited.state <= 0) {
    promote(task);
    promote(awaited);
    return driver.kernel.park_on(task.slot, task.serial, awaited.slot, awaited.serial, place, goOn) >> 1;
  }
  // Of this wait the kernel knows the place; and whoever else waits leaves the place of its caller as it was.
  if (awaited.slot < 0 && awaited.serial > 0 && awaited.parent === task) awaited.serial = 0;
  const failed = hasFailed(awaited);
  if (failed && !isDue(task)) driver.join(awaited); // who is left here never hears of it
  return parkWith(task, failed ? WAIT_THROW : WAIT_VALUE, place, goOn);
}

/**
 * It waits for what is no task. A frame has given control back by that; whether its caller waits for it is about to be seen.
 * One that waits in a cleanup is watched for how long that takes, and is a task (C6).
 */
export function parkWith(task: Task, wait: number, place: number, goOn: number): number {
  if (task.slot < 0 && place & 1) promote(task);
  if (task.slot > 0) return task.driver.kernel.park(task.slot, task.serial, wait, place, goOn) >> 1;
  realm.inner = task;
  realm.wait = wait;
  realm.place = place;
  return 0;
}

/** The body has returned. What it returns is waited for inside its region (U6). */
function returned(task: Task, value: unknown, place: number, goOn: number): number {
  if (value === LEFT) return end(task, OUTCOME_CANCELLED, undefined, goOn);
  if (!isObject(value) || task.body === RETURNED) return end(task, OUTCOME_OK, value, goOn);
  const awaited = value instanceof Task && value.driver ? value : promiseOrNothing(value);
  if (!awaited) return end(task, OUTCOME_OK, value, goOn);
  task.body = RETURNED;
  return park(task, awaited, place, goOn);
}

/** What a waiter receives of one that has not ended `ok`: of one that lives, that it never would (O10). */
const whatCame = (task: Task, came: Task): unknown => (hasFailed(came) ? errorOf(came) : waitCycle(task, came));

/** The body has thrown. What cleanup throws while it is cancelled does not undo the cancellation (U2). */
export function threw(task: Task, error: unknown, goOn: number): number {
  if (task.cause === 0) return end(task, OUTCOME_ERR, error, goOn);
  const extra = extraOf(task);
  (extra.cleanupErrors ??= []).push(error);
  report(error, task);
  return end(task, OUTCOME_CANCELLED, undefined, goOn);
}

/** Tells the kernel how the body has ended; if its region closes with it, so does the task. */
function end(task: Task, outcome: number, result: unknown, goOn: number): number {
  if (outcome !== OUTCOME_OK) promote(task); // of what goes wrong the kernel hears (O6)
  if (outcome === OUTCOME_ERR) parts.thrown?.(task, result);
  task.body = null;
  task.value = result;
  if (task.slot < 0) {
    realm.isOver = true;
    finish(task, OUTCOME_OK);
    return 0;
  }
  const { kernel } = task.driver;
  task.state = -outcome;
  if (outcome === OUTCOME_CANCELLED) task.cause = kernel.fact(task.slot, task.serial, FACT_REQUESTED); // while it still knows
  // What a closing calls of the program's comes before the next command, not between it and its doing.
  const calls = task.extra !== null || outcome === OUTCOME_ERR;
  const answer = kernel.complete(task.slot, task.serial, outcome, calls ? 0 : goOn);
  if (answer & CLOSED) finish(task, outcome);
  else task.driver.lingers = true;
  return calls && goOn ? kernel.next() : answer >> 1;
}
