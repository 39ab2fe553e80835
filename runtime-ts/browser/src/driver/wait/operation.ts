import { ACT_OPEN_OPERATION, CLOSED, FACT_REQUESTED } from "@asupersync/browser-core";
import { act, factOf } from "../ask.ts";
import { ownerOf } from "../cleanup/shield.ts";
import type { Fn } from "../descriptor.ts";
import { finish } from "../outcome/finish.ts";
import { extraOf, type Task } from "../task.ts";

/**
 * Begins an operation on behalf of `owner`: a child that can be aborted, and is waited for (F2). In a cancelled region it
 * is aborted before this returns.
 *
 * @param onAbort asks it to end; it has ended when {@link endOperation} is called
 * @returns nothing if the region takes nothing new.
 */
export function openOperation(owner: Task, fn: Fn, onAbort: (operation: Task) => void): Task | undefined {
  const { driver } = owner;
  driver.touch();
  const region = ownerOf(owner);
  const operation = driver.adopt(act(region, ACT_OPEN_OPERATION, fn.label), region, fn);
  if (!operation) return undefined;
  extraOf(operation).atRequest = () => onAbort(operation);
  driver.takeNotices();
  return operation;
}

/** Whether an operation is to go on: it has not ended, and nobody has asked it to. */
export const goesOn = (task: Task): boolean => task.state === 0 && factOf(task, FACT_REQUESTED) === 0;

/** An operation has ended with `outcome`, of which `result` is the value or the error. */
export function endOperation(operation: Task, outcome: number, result?: unknown): void {
  const { driver } = operation;
  driver.touch();
  operation.value = result;
  operation.state = -outcome;
  if (driver.kernel.complete(operation.slot, operation.serial, outcome, 0) & CLOSED) finish(operation, outcome);
  driver.wake();
}
