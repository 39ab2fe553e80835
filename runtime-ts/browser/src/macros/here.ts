import { noScope } from "../api/errors.ts";
import { enter } from "../driver/call/enter.ts";
import { failed } from "../driver/call/start.ts";
import { nameOf } from "../driver/descriptor.ts";
import { realm } from "../driver/realm.ts";
import type { Task } from "../driver/task.ts";

/** Whoever answers for what is called now: the task that runs, else the installed root scope (O3). */
const whoever = (): Task | null => realm.current ?? realm.root;

/** @throws {AsupersyncError} ASX1001 where no task runs and no root scope is installed. */
export function here(macro: string): Task {
  const owner = whoever();
  if (owner === null) throw noScope(macro);
  return owner;
}

/** Calls `fn` as a child of the current region. Never throws: what goes wrong is the task's outcome (O3). */
// biome-ignore lint/suspicious/noExplicitAny: whatever a program runs
export function callHere(fn: (...args: any[]) => unknown, args: unknown[]): Task {
  const owner = whoever();
  const name = fn.name || "a function";
  return owner === null ? failed(null, nameOf(name), noScope(name)) : enter(owner, fn, args);
}
