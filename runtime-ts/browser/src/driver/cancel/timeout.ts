import { ACT_WATCH, FACT_ALL, FACT_EXPIRED, OUTCOME_ERR, OUTCOME_OK } from "@asupersync/browser-core";
import { badTime, noScope } from "../../api/errors.ts";
import type { CancelInfo } from "../../api/outcome.ts";
import type { Task as Started } from "../../api/scope.ts";
import { TimeoutError } from "../../api/timeout-error.ts";
import { act, factOf } from "../ask.ts";
import type { Body } from "../body.ts";
import { failed, start } from "../call/start.ts";
import { describe, siteOf } from "../descriptor.ts";
import { realm } from "../realm.ts";
import { extraOf, type Task } from "../task.ts";
import { isObject } from "../wait/thenable.ts";
import { infoFor } from "./cancel.ts";

const TIMEOUT = describe("timeout");

/**
 * Calls `fn` at once, in a region of its own that asks itself to end after `ms` milliseconds (C9). If that request is the
 * first to reach the region, and something in it is left for it, the task fails with a {@link TimeoutError}, after all
 * cleanup in it; what ends with a result all the same is delivered as it is (C4). Inside a cleanup it bounds that
 * cleanup (C5). Never throws; outside any region the task fails with ASX1001, for a negative or missing time with ASX1009.
 */
export function timeout<T>(ms: number, fn: () => T): Started<Awaited<T>> {
  return begin(ms, fn) as unknown as Started<Awaited<T>>;
}

function begin(ms: number, fn: () => unknown): Task {
  const owner = realm.current ?? realm.root;
  if (owner === null) return failed(null, TIMEOUT, noScope("timeout"));
  if (!(ms >= 0)) return failed(owner, TIMEOUT, badTime("timeout", ms));
  const { driver } = owner;
  return start(owner, TIMEOUT, bounded, undefined, ms, (driver.touch() ?? driver.time()) + ms, fn);
}

function* bounded(ms: number, due: number, fn: () => unknown): Body {
  const task = realm.current as Task;
  const { driver } = task;
  act(task, ACT_WATCH);
  driver.kernel.set_deadline(task.slot, task.serial, due);
  extraOf(task).atRequest = () => expire(task, ms);
  driver.setAlarm();
  try {
    const given = fn();
    realm.site = 0;
    // With a plain value the body is over at once: what it has started is then all that its time may cut off.
    return isObject(given) ? yield given : given;
  } finally {
    if (task.cause !== 0) failIfExpired(task, ms);
  }
}

const isExpired = (task: Task): boolean => factOf(task, FACT_EXPIRED) > 0;

/** The body is being left. If its own deadline asked first, it ends by its own error, and not by a request to it. */
function failIfExpired(task: Task, ms: number): void {
  if (!isExpired(task)) return;
  task.cause = 0;
  throw new TimeoutError(ms);
}

/** The first request has reached the region. */
function expire(task: Task, ms: number): void {
  if (!isExpired(task)) return;
  extraOf(task).request = whyOf(task, ms);
  if (task.state !== -OUTCOME_OK) return;
  task.state = -OUTCOME_ERR; // its body has returned, but not all that it has started
  task.value = new TimeoutError(ms);
}

/** Why what is in the region is cancelled (C2): the place is the one where its owner waits for it. */
function whyOf(task: Task, ms: number): CancelInfo {
  const owner = task.parent as Task;
  const site = siteOf(owner.fn, factOf(owner, FACT_ALL) >> 12);
  return { ...infoFor(task, "timeout", `timed out after ${ms} ms`), ...(site && { site }) };
}
