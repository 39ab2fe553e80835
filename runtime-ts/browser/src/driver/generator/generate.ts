import { ACT_ASK_LATER, ACT_DETACH, ACT_JOIN, ACT_MAKE_BACKGROUND, ACT_WATCH } from "@asupersync/browser-core";
import { noScope, scopeClosed } from "../../api/errors.ts";
import type { Body } from "../body.ts";
import { type BodyOf, refusal } from "../call/start.ts";
import { ownerOf } from "../cleanup/shield.ts";
import type { Fn } from "../descriptor.ts";
import { parts } from "../parts.ts";
import { realm } from "../realm.ts";
import { isWithin, openRegion } from "../region/scope.ts";
import { reached } from "../step.ts";
import { extraOf, type Task } from "../task.ts";
import { GeneratorBody } from "./body.ts";
import { REQUEST } from "./request.ts";
import { Queue, Stream } from "./stream.ts";

/**
 * A call of a structured async generator (L9): its region is born, in the background of the current one, and waits to be
 * asked. As ECMAScript has it, the parameters are evaluated now, and what they throw is thrown.
 *
 * @param maker the region in which the function was made, for one that was made in marked code (O8)
 */
export function generate(
  maker: Task | null | undefined,
  fn: Fn,
  body: BodyOf,
  self: unknown,
  ...args: unknown[]
): Stream {
  const queue = new Queue();
  const owner = ownerFor(maker, fn);
  if (owner) {
    const begin = owner.driver.context?.begin(fn, body) ?? body;
    open(queue, owner, fn, new GeneratorBody(begin.apply(self, args) as Body, queue));
  } else queue.failure = { error: maker ? scopeClosed(fn.name) : noScope(fn.name) };
  return new Stream(queue);
}

function ownerFor(maker: Task | null | undefined, fn: Fn): Task | null {
  const { current, root, bound } = realm;
  const isThere = current !== null && (current === bound || (maker != null && isWithin(current, maker)));
  if (maker && !isThere) return openRegion(maker);
  return current ?? root ?? parts.outside?.(fn) ?? null;
}

function open(queue: Queue, owner: Task, fn: Fn, body: GeneratorBody): void {
  const { driver } = owner;
  const { kernel } = driver;
  const region = ownerOf(owner);
  const slot = kernel.spawn(region.slot, region.serial, fn.label, 0);
  const task = driver.adopt(slot, region, fn);
  if (!task) {
    queue.failure = { error: refusal(owner, fn, slot) };
    return;
  }
  const { serial } = task;
  kernel.act(slot, serial, ACT_MAKE_BACKGROUND, 0);
  kernel.act(slot, serial, ACT_JOIN, 0); // what it throws is told to who asked
  if (region.extra?.isScope) kernel.act(slot, serial, ACT_DETACH, 0);
  kernel.act(slot, serial, ACT_WATCH, 0);
  queue.task = task;
  task.body = body.standIn;
  const extra = extraOf(task);
  extra.atEnd = () => queue.end(task, body);
  // It may wait inside a cleanup, where it is not left, for somebody who will not ask any more (C5).
  extra.atRequest = () => void (task.shield && kernel.act(slot, serial, ACT_ASK_LATER, 0));
  realm.site = 0;
  reached(task, REQUEST, false, 0);
  if (realm.current?.driver !== driver) driver.wake();
}
