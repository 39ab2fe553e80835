import { ACT_ABSORB, OUTCOME_PANICKED } from "@asupersync/browser-core";
import type { PanicInfo } from "../../api/outcome.ts";
import { act } from "../ask.ts";
import { afterward } from "../host/wake.ts";
import { parts } from "../parts.ts";
import { scopeOf } from "../region/scope.ts";
import { extraOf, type Task } from "../task.ts";
import { keep } from "./fold.ts";
import { errorOf } from "./result.ts";

/**
 * A task failed, and at the end of the tick nobody waits for it (O6). Whoever is about to wait, in the
 * microtasks that follow, still gets to; then the scope above answers for it.
 */
export function unheard(task: Task): void {
  afterward(() => {
    const absorbed = act(task, ACT_ABSORB);
    if (absorbed > 0) absorb(task);
    else if (absorbed === 0 && task.state !== OUTCOME_PANICKED) parts.notices?.unheard(task); // a function owns it, and may still join it
  });
}

/**
 * The scope answers for it: the first failure is its error, or the first broken contract, and the others are suppressed
 * (U1). A panic has been told (U2).
 */
function absorb(task: Task): void {
  const scope = scopeOf(task.extra?.isScope ? (task.parent as Task) : task);
  const isPanic = task.state === OUTCOME_PANICKED;
  const error = errorOf(task);
  if (!scope.extra?.supervise) {
    const extra = extraOf(scope);
    const isWorst = isPanic && !extra.panic;
    if (isWorst) extra.panic = task.value as PanicInfo;
    if (scope.value !== undefined) keep(scope, [isWorst ? scope.value : error]);
    if (scope.value === undefined || isWorst) scope.value = isPanic ? task.value : error;
    keep(scope, task.extra?.suppressed);
  }
  if (!isPanic) report(error, task);
  task.driver.wake();
}

/** Gives an error that nobody can receive to the scope's hook, or to the host, once (O6). */
export function report(error: unknown, task: Task): void {
  const onError = task.driver && scopeOf(task).extra?.onError;
  guarded(() => {
    if (!onError) throw error;
    onError(error, task);
  });
}

/** Calls a hook of the program's. What it throws stops nothing here: the host reports it as an unhandled rejection. */
export function guarded(hook: () => void): void {
  new Promise(() => hook());
}
