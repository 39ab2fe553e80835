import { OUTCOME_CANCELLED, OUTCOME_ERR, OUTCOME_OK } from "@asupersync/browser-core";
import { isCancelled } from "../outcome/result.ts";
import { promiseOf, type Task } from "../task.ts";
import { endOperation, openOperation } from "./operation.ts";

/**
 * A task of another runtime that `task` has called is to `task` an operation, which is asked to end with it and waited for
 * (F2, F4). One that somebody else has called is adopted as any promise is, for waiting owns nothing (U5).
 */
export function operationOf(task: Task, other: Task): Task | undefined {
  if (other.extra?.caller !== task) return undefined;
  let wasAborted = false;
  const operation = openOperation(task, other.fn, () => {
    wasAborted = true;
    other.cancel();
  });
  if (!operation) return undefined;
  const arrive = task.driver.expects(operation, other, 0);
  promiseOf(other).then(
    (value) => arrive(() => endOperation(operation, OUTCOME_OK, value)),
    (error) =>
      arrive(() => endOperation(operation, wasAborted && isCancelled(error) ? OUTCOME_CANCELLED : OUTCOME_ERR, error)),
  );
  return operation;
}
