import type { Timers } from "../driver/host/lab.ts";
import { report } from "../driver/outcome/unheard.ts";
import { realm } from "../driver/realm.ts";
import { scopeOf } from "../driver/region/scope.ts";
import { extraOf, type Task } from "../driver/task.ts";

type Callback = (...args: unknown[]) => unknown;
type Id = ReturnType<typeof globalThis.setTimeout>;

/**
 * A callback timer belongs to the nearest scope, does not hold it open, and is cleared when it closes, at once if it has; what
 * it throws goes to the scope's error hook (L11). The host's own timer, bound late (T4).
 */
export function setTimeout(callback: Callback, delay?: number, ...args: unknown[]): Id {
  const scope = owner();
  if (!scope || typeof callback !== "function") return globalThis.setTimeout(callback, delay, ...args);
  const fire = (): void => {
    scope.extra?.timers?.delete(id);
    callBack(scope, callback, args);
  };
  const id = timersOf(scope).setTimeout(fire, delay, callback);
  return remember(scope, id);
}

/** See {@link setTimeout}. */
export function setInterval(callback: Callback, delay?: number, ...args: unknown[]): Id {
  const scope = owner();
  if (!scope || typeof callback !== "function") return globalThis.setInterval(callback, delay, ...args);
  return remember(
    scope,
    timersOf(scope).setInterval(() => callBack(scope, callback, args), delay),
  );
}

export function clearTimeout(id: Id | undefined): void {
  forget(id);
  timersOf(realm.current).clearTimeout(id);
}

export const clearInterval = clearTimeout;

/** The host's own; in deterministic mode the lab's (D1). */
const timersOf = (region: Task | null): Timers => region?.driver.lab ?? (globalThis as unknown as Timers);

const owner = (): Task | undefined => (realm.current === null ? undefined : scopeOf(realm.current));

function remember(scope: Task, id: unknown): Id {
  const extra = extraOf(scope);
  (extra.timers ??= new Set()).add(id);
  extra.stopTimers ??= () => stopTimers(scope);
  if (scope.state > 0) stopTimers(scope); // a bound function is called late
  return id as Id;
}

function stopTimers(scope: Task): void {
  const { timers } = extraOf(scope);
  for (const timer of timers ?? []) timersOf(scope).clearTimeout(timer);
  timers?.clear();
}

/** Its scope is the nearest one of whoever clears it, as a rule, or one above that. */
function forget(id: unknown): void {
  for (let at = realm.current; at !== null; at = at.parent) at.extra?.timers?.delete(id);
}

function callBack(scope: Task, callback: Callback, args: unknown[]): void {
  const outer = realm.current;
  realm.current = scope;
  try {
    callback(...args);
  } catch (error) {
    realm.current = outer; // a hook is nobody's task
    report(error, scope);
  }
  realm.current = outer;
  scope.driver.wake();
}
