import { FAULT_CLOSED, OUTCOME_ERR, VERB_START, WAIT_VALUE } from "@asupersync/browser-core";
import { AsupersyncError, scopeClosed } from "../../api/errors.ts";
import { advance, type Body } from "../body.ts";
import { ownerOf } from "../cleanup/shield.ts";
import type { Fn } from "../descriptor.ts";
import { frameIn, isFrame } from "../frame/frame.ts";
import { afterward } from "../host/wake.ts";
import { report } from "../outcome/unheard.ts";
import { realm } from "../realm.ts";
import { parkWith, reached, threw } from "../step.ts";
import { Task } from "../task.ts";

/** A structured function's body: makes its generator, or is all there is of it. Called with its own `this` and arguments. */
// biome-ignore lint/suspicious/noExplicitAny: any function that the compiler emits
export type BodyOf = (this: any, ...args: any[]) => unknown;

/** First steps nested deeper than this begin in the next slot of the tick, so that any recursion ends (T7). */
export const DEEPEST = 400;

/**
 * A call of a structured function on behalf of `owner`: its child is born, and its body runs up to its
 * first checkpoint (O2). Never throws: what goes wrong is the task's outcome (O3).
 */
export function start(
  owner: Task,
  fn: Fn,
  body: BodyOf,
  self: unknown,
  a?: unknown,
  b?: unknown,
  c?: unknown,
  d?: unknown,
  e?: unknown,
  f?: unknown,
): Task {
  const { driver } = owner;
  const outer = realm.current;
  const task = isFrame(fn, owner) ? frameIn(owner, fn) : bear(owner, fn);
  if (typeof task === "number") return failed(owner, fn, refusal(owner, fn, task));
  const begin = driver.context?.begin(fn, body) ?? body; // what begins later goes on in this context as well (T6)
  if (realm.depth >= DEEPEST) {
    defer(task, begin, self, [a, b, c, d, e, f]);
  } else {
    realm.current = task;
    realm.depth++;
    task.body = begin; // who has none is no function that runs
    let value: unknown;
    let done: boolean | undefined = true;
    try {
      value = begin.call(self, a, b, c, d, e, f);
      if (!fn.isPlain) {
        task.body = value;
        ({ done, value } = advance(value as Body, VERB_START));
      }
    } catch (error) {
      realm.current = outer;
      threw(task, error, 0);
    }
    realm.depth--;
    realm.current = outer;
    if (task.body !== null) reached(task, value, done, 0); // else it has thrown
  }
  if (outer === null) driver.wake();
  return task;
}

/** A task for a call on behalf of `owner`, or the kernel's fault. */
function bear(owner: Task, fn: Fn): Task | number {
  const { driver } = owner;
  const region = ownerOf(owner);
  const slot = driver.kernel.spawn(region.slot, region.serial, fn.label, realm.depth >= DEEPEST ? 1 : 0);
  return driver.adopt(slot, region, fn) ?? slot;
}

/** Apart from {@link start}, which would otherwise keep its arguments for a closure at every call. */
function defer(task: Task, body: BodyOf, self: unknown, args: unknown[]): void {
  task.driver.later(task, () => body.apply(self, args));
  if (task.slot < 0) parkWith(task, WAIT_VALUE, 0, 0);
}

/** Why the kernel did not start `fn`. */
export function refusal(owner: Task, fn: Fn, fault: number): AsupersyncError {
  return owner.driver.closed || fault === FAULT_CLOSED || owner.state !== 0
    ? scopeClosed(fn.name)
    : new AsupersyncError("ASX1011", `the kernel refused ${fn.name}: ${-fault}`);
}

/** A task that has failed without having run. Unless somebody hears of it, its scope does (O6). */
export function failed(owner: Task | null, fn: Fn, error: unknown): Task {
  const task = new (owner?.driver.Task ?? Task)(owner, 0, 0, fn);
  task.state = OUTCOME_ERR;
  task.value = error;
  afterward(() => {
    if (!task.extra?.promise) report(error, task);
  });
  return task;
}
