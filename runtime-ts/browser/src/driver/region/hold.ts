import { ACT_PIN, ACT_UNPIN } from "@asupersync/browser-core";
import { act } from "../ask.ts";
import { afterward } from "../host/wake.ts";
import { extraOf, type Task } from "../task.ts";

/**
 * Holds a scope open until something runs in it, or until this turn of the host is over: one that is cancelled
 * while it is empty would close under the first call's feet (C10).
 */
export function hold(scope: Task): void {
  pin(scope);
  afterward(() => letGo(scope));
}

/** Keeps a scope from closing, and lets it take work though it is to close. */
export function pin(scope: Task): void {
  extraOf(scope).isPinned = true;
  act(scope, ACT_PIN);
}

/** From here on it may close. */
export function letGo(scope: Task): void {
  if (!scope.extra?.isPinned) return;
  scope.extra.isPinned = false;
  act(scope, ACT_UNPIN);
  scope.driver.wake();
}
