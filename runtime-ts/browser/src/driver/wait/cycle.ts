import { AsupersyncError } from "../../api/errors.ts";
import { parts } from "../parts.ts";
import type { Task } from "../task.ts";

/** What `waiter` receives that would wait for `target` for ever: an error that names both, in development the whole ring (O10). */
export function waitCycle(waiter: Task, target: Task): AsupersyncError {
  const ring = parts.details?.ring(waiter, target) ?? `${waiter.label} waits for ${target.label}`;
  return new AsupersyncError("ASX1006", `this wait can never end: ${ring}`);
}
