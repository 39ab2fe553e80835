import { OUTCOME_CANCELLED, OUTCOME_ERR, OUTCOME_OK } from "@asupersync/browser-core";
import { CancelledError, PanicError } from "../api/errors.ts";
import type { CancelInfo, Outcome, PanicInfo } from "../api/outcome.ts";
import { infoOf } from "./cancel.ts";
import type { Task } from "./task.ts";

/** What a waiter of a task that did not end `ok` receives (U3, U5). */
export function errorOf(task: Task): unknown {
  if (task.state === OUTCOME_ERR) return task.value;
  if (task.state === OUTCOME_CANCELLED) return new CancelledError(infoOf(task));
  return new PanicError(task.value as PanicInfo);
}

/** How a task has ended (U3); or with `state`, how its body has. */
export function outcomeOf<T>(task: Task<T>, state = task.state): Outcome<T> {
  const { extra } = task;
  if (state === OUTCOME_OK) return { kind: "ok", value: task.value as T };
  if (state === OUTCOME_ERR) {
    return { kind: "err", error: task.value, ...(extra?.suppressed && { suppressed: extra.suppressed }) };
  }
  if (state === OUTCOME_CANCELLED) {
    const cancel: CancelInfo = infoOf(task as Task);
    return { kind: "cancelled", cancel, ...(extra?.cleanupErrors && { cleanupErrors: extra.cleanupErrors }) };
  }
  return {
    kind: "panicked",
    panic: task.value as PanicInfo,
    ...(extra?.suppressed && { suppressed: extra.suppressed }),
  };
}

/** Whether an error says that somebody cancelled what was waited for. */
export const isCancelled = (error: unknown): boolean => error instanceof CancelledError;
