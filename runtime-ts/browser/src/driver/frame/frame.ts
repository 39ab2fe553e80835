import { FACT_ALONE, FACT_REQUESTED, OUTCOME_OK, VERB_LEAVE, VERB_NEXT } from "@asupersync/browser-core";
import { factOf } from "../ask.ts";
import type { Fn } from "../descriptor.ts";
import { realm } from "../realm.ts";
import { step } from "../step.ts";
import { Task } from "../task.ts";
import { promoteTo } from "./promote.ts";

/*
 * A call is a *frame* of its caller's task for as long as its caller does nothing but wait for it, and it owns nothing
 * itself: the kernel does not hear of it, and a chain of such calls costs it no more than the wait at its end (U7). As soon
 * as anything makes a difference it is promoted to a task of its own, a tenant of the kernel's: `promote.ts`.
 *
 * The `slot` of a frame is its tenant's, negated: nobody can take it for one of the kernel's. Its `serial` is that of who was
 * born last before it, complemented, until its caller waits for it; from then on it is one more than the place where that
 * does. While a tenant waits for a frame, its `value` is the innermost one; from there they hang together by `parent`. Who
 * runs in a frame has nobody around it on the host's stack but frames of the same tenant, up to that.
 */

/**
 * Whether a call of `fn` by `owner` may be one: `owner` runs, in no shield, and calls on its own behalf; it has not been asked
 * to end, and owns nothing; and nobody wants events.
 */
export const isFrame = (fn: Fn, owner: Task): boolean =>
  !fn.isTask &&
  realm.inner === null &&
  owner === realm.current &&
  owner !== realm.bound &&
  owner.shield === null &&
  (owner.slot < 0 || realm.alone === owner || isAlone(owner));

/** What the kernel says is kept until it is told anything. A scope for which a callback runs has no body that could wait. */
function isAlone(task: Task): boolean {
  const { recording, kernel } = task.driver;
  if (recording === null && task.body && kernel.fact(task.slot, task.serial, FACT_ALONE) > 0) realm.alone = task;
  return realm.alone === task;
}

/** A call by `owner`. */
export const frameIn = (owner: Task, fn: Fn): Task =>
  new owner.driver.Task(owner, owner.slot < 0 ? owner.slot : -owner.slot, ~owner.driver.serial, fn);

/** Whether `task` is about to wait for a frame of its own, for the first time. In a shield it is another's: that call does not belong there. */
const isFrameOf = (task: Task, awaited: unknown): awaited is Task =>
  task.shield === null && awaited instanceof Task && awaited.parent === task && awaited.serial < 0;

/** Whether that is the call which has just given control back to `task`. */
export const isPending = (task: Task, awaited: unknown): awaited is Task =>
  isFrameOf(task, awaited) && awaited.state === 0;

/**
 * Whether a body waits for a call of its own that has ended as a frame, and has the next turn itself: then it goes on at
 * once. A body that is nested in another's step is not asked: it gives control back, as at any checkpoint.
 */
export function passes(task: Task, { done, value: awaited }: IteratorResult<unknown, unknown>): boolean {
  realm.isOver = false;
  const { driver, slot, serial } = tenantOf(task);
  const isFree = !done && realm.inner === null && isFrameOf(task, awaited) && awaited.state === OUTCOME_OK;
  return isFree && driver.kernel.pass(slot, serial, realm.site) > 0;
}

/** The caller of a frame waits for it. The kernel hears of it when the tenant does. */
export function awaitFrame(caller: Task, frame: Task, place: number, goOn: number): number {
  frame.serial = place + 1;
  return caller.slot < 0 ? 0 : parkTenant(caller, goOn);
}

/** A tenant waits for what its innermost frame waits for. */
function parkTenant(tenant: Task, goOn: number): number {
  tenant.value = realm.inner;
  realm.inner = null;
  return tenant.driver.kernel.park(tenant.slot, tenant.serial, realm.wait, realm.place, goOn) >> 1;
}

/** The task of which a frame is a part. */
export const tenantOf = (task: Task): Task => (task.slot < 0 ? (task.driver.slots[-task.slot] as Task) : task);

/** The innermost of the frames for which a tenant waits. */
export function frameOf({ value }: Task): Task | undefined {
  return value instanceof Task && value.slot < 0 && value.state === 0 ? value : undefined;
}

/** Lets the frames of a tenant go on, the innermost first: who ends hands its result to its caller, which goes on with it at once. */
export function resumeFrames(tenant: Task, innermost: Task, verb: number): number {
  tenant.value = undefined;
  // Who is left is left before those that wait for it (C3); and who goes on under a request is to be told of it (C4).
  if (verb === VERB_LEAVE || factOf(tenant, FACT_REQUESTED) > 0) promoteTo(innermost);
  let go = verb;
  for (let frame = innermost; ; go = VERB_NEXT) {
    step(frame, go, 0);
    if (frame.slot > 0) return tenant.driver.kernel.next(); // it was promoted: the kernel knows what came of it
    if (frame.state === 0) return parkTenant(tenant, 1);
    const caller = frame.parent as Task;
    caller.value = frame;
    if (caller === tenant) return step(tenant, VERB_NEXT, 1);
    frame = caller;
  }
}
