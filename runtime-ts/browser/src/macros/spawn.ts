import { ACT_MAKE_VITAL } from "@asupersync/browser-core";
import type { Task } from "../api/scope.ts";
import { act } from "../driver/ask.ts";
import { callHere } from "./here.ts";

/**
 * A child whose failure is the region's, whether or not somebody awaits it: it cancels the body and the other children
 * with `fail-fast`, and once they are drained the region ends with that error (O5).
 *
 * @returns its task. Never throws; outside any region the task fails with ASX1001 (O3).
 */
export function spawn<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Task<Awaited<T>> {
  const task = callHere(fn, args);
  if (task.slot !== 0) act(task, ACT_MAKE_VITAL);
  return task as unknown as Task<Awaited<T>>;
}
