import { type Fn, nameAt } from "../descriptor.ts";
import { errorOf } from "../outcome/result.ts";
import type { Task } from "../task.ts";

declare const process: { env: { NODE_ENV?: string } };

/** What developers are told, once of each subject; production says nothing. */
export interface Notices {
  /** A task has failed, and nobody waits for it (O6). */
  unheard(task: Task): void;
  /** A function was called outside any scope, and runs in the page's own (O3). */
  inPage(fn: Fn): void;
  /** A task takes longer than it should, as `message` says (C6, O4). */
  stuck(task: Task, message: string): void;
}

/** By who is concerned: a driver, or the page. */
const told = new WeakMap<object, WeakSet<object>>();
const page = {};

/** A loop that forgets to await says so once. */
export const notices: Notices = {
  unheard: (task) =>
    tell(task.driver, task.fn, `${nameAt(task.fn, 0)} failed, and nobody waits for it yet:`, errorOf(task)),
  inPage: (fn) => tell(page, fn, `${nameAt(fn, 0)} was called outside any scope, and runs in the page's own`),
  stuck: (task, message) => tell(task.driver, task, message),
};

function tell(whom: object, subject: object, said: string, ...more: unknown[]): void {
  const before = told.get(whom) ?? new WeakSet();
  if (isProduction() || before.has(subject)) return;
  told.set(whom, before.add(subject));
  console.warn(`asupersync: ${said}`, ...more);
}

/** A page has no `process`; a bundler puts the answer in the place of the question. */
function isProduction(): boolean {
  try {
    return process.env.NODE_ENV === "production";
  } catch {
    return false;
  }
}
