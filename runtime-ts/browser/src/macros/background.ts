import { ACT_MAKE_BACKGROUND } from "@asupersync/browser-core";
import type { Task } from "../api/scope.ts";
import { act } from "../driver/ask.ts";
import { callHere } from "./here.ts";

/**
 * A child that does not hold its region open: it is cancelled and drained when the body and the other children have
 * ended (O7).
 *
 * @returns its task. Never throws; outside any region the task fails with ASX1001 (O3).
 */
export function background<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Task<Awaited<T>> {
  const task = callHere(fn, args);
  if (task.slot !== 0) act(task, ACT_MAKE_BACKGROUND);
  return task as unknown as Task<Awaited<T>>;
}
