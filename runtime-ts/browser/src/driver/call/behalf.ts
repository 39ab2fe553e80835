import { promote } from "../frame/promote.ts";
import { realm } from "../realm.ts";
import type { Task } from "../task.ts";

/** Calls `work` on behalf of `region`. What that calls belongs there, closures that were made elsewhere included (O8). */
export function onBehalfOf<A extends unknown[], T>(region: Task, work: (...args: A) => T, ...args: A): T {
  const { current, bound } = realm;
  if (current !== null) promote(current);
  realm.now = { current: region };
  realm.bound = region;
  try {
    return work(...args);
  } finally {
    realm.current = current;
    realm.bound = bound;
  }
}
