import { siteOf } from "./descriptor.ts";
import { scopeOf } from "./scope.ts";
import { extraOf, type Task } from "./task.ts";
import { afterward } from "./wake.ts";

declare const process: { env: { NODE_ENV?: string } } | undefined;

/**
 * A task failed, and at the end of the tick nobody waits for it (O6). Whoever is about to wait, in the
 * microtasks that follow, still gets to; then the scope above answers for it.
 */
export function unheard(task: Task): void {
  afterward(() => {
    const absorbed = task.driver.kernel.absorb(task.slot, task.serial);
    if (absorbed > 0) absorb(task);
    else if (absorbed === 0) warn(task); // a function owns it, and may still join it
  });
}

function absorb(task: Task): void {
  const scope = scopeOf(task);
  if (!scope.extra?.supervise) {
    if (scope.value === undefined) scope.value = task.value;
    else (extraOf(scope).suppressed ??= []).push(task.value);
  }
  report(task.value, task);
  task.driver.wake();
}

/** Gives an error that nobody can receive to the scope's hook, or to the host, once (O6). */
export function report(error: unknown, task: Task): void {
  const onError = task.driver && scopeOf(task).extra?.onError;
  if (onError) guarded(() => onError(error, task));
  else Promise.reject(error); // the host reports it as an unhandled rejection
}

/** Calls a hook of the program's. What it throws is the host's to report, and stops nothing here. */
export function guarded(hook: () => void): void {
  try {
    hook();
  } catch (error) {
    Promise.reject(error);
  }
}

function warn(task: Task): void {
  if (typeof process !== "undefined" && process.env.NODE_ENV === "production") return;
  const site = siteOf(task.fn, 0);
  const place = site ? ` (${site.module}:${site.line}:${site.column})` : "";
  console.warn(`asupersync: ${task.label}${place} failed, and nobody waits for it yet:`, task.value);
}
