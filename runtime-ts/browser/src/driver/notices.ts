import { type Fn, placeOf } from "./descriptor.ts";
import type { Task } from "./task.ts";

declare const process: { env: { NODE_ENV?: string } };

/** What developers are told, once for each function; production says nothing. */
export interface Notices {
  /** A task has failed, and nobody waits for it (O6). */
  unheard(task: Task): void;
  /** A function was called outside any scope, and runs in the page's own (O3). */
  inPage(fn: Fn): void;
}

/** By who is concerned: a driver, or the page. */
const told = new WeakMap<object, WeakSet<Fn>>();
const page = {};

/** A loop that forgets to await says so once. */
export const notices: Notices = {
  unheard: ({ driver, fn, value }) => tell(driver, fn, "failed, and nobody waits for it yet:", value),
  inPage: (fn) => tell(page, fn, "was called outside any scope, and runs in the page's own"),
};

function tell(whom: object, fn: Fn, said: string, ...more: unknown[]): void {
  const before = told.get(whom) ?? new WeakSet();
  if (isProduction() || before.has(fn)) return;
  told.set(whom, before.add(fn));
  console.warn(`asupersync: ${placeOf(fn)} ${said}`, ...more);
}

/** A page has no `process`; a bundler puts the answer in the place of the question. */
function isProduction(): boolean {
  try {
    return process.env.NODE_ENV === "production";
  } catch {
    return false;
  }
}
