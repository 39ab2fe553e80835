import { OUTCOME_CANCELLED, OUTCOME_ERR, OUTCOME_OK } from "@asupersync/browser-core";
import { CancelledError, PanicError } from "../../api/errors.ts";
import type { Outcome, PanicInfo } from "../../api/outcome.ts";
import { infoOf } from "../cancel/cancel.ts";
import { extraOf, type Task } from "../task.ts";

/** What a waiter of a task that did not end `ok` receives (U3, U5). */
export function errorOf(task: Task): unknown {
  if (task.state === OUTCOME_ERR) return task.value;
  if (task.state === OUTCOME_CANCELLED) return new CancelledError(infoOf(task));
  return new PanicError(task.value as PanicInfo);
}

/** How a task has ended (U3); or with `state`, how its body has. */
export function outcomeOf<T>(task: Task<T>, state = task.state): Outcome<T> {
  const { value } = task;
  const { suppressed, cleanupErrors } = extraOf(task as Task);
  if (state === OUTCOME_OK) return { kind: "ok", value: value as T };
  if (state === OUTCOME_CANCELLED) {
    return { kind: "cancelled", cancel: infoOf(task as Task), ...(cleanupErrors && { cleanupErrors }) };
  }
  const beside = suppressed && { suppressed };
  if (state === OUTCOME_ERR) return { kind: "err", error: value, ...beside };
  return { kind: "panicked", panic: value as PanicInfo, ...beside };
}

/** Whether an error says that somebody cancelled what was waited for. */
export const isCancelled = (error: unknown): boolean => error instanceof CancelledError;
