import type { BodyOf } from "../driver/call/start.ts";
import type { Fn } from "../driver/descriptor.ts";

/** Calls `work` in a context that was kept. */
export type Restore = <T>(work: () => T) => T;

/** What keeps a host's context: the class `AsyncLocalStorage`, one of its instances, or the namespace `AsyncContext`. */
export type ContextHost =
  | { snapshot(): Restore }
  | { getStore(): unknown; run<T>(store: never, work: () => T): T }
  | { Snapshot: new () => { run<T>(work: () => T): T } };

/** Keeps the context of a task's birth for all of its steps (T6). */
export interface Contexts {
  /** The body of a call of `fn` at this moment, which goes on in its context whenever it is begun. */
  begin(fn: Fn, body: BodyOf): BodyOf;
}
