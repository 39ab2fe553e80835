import type { Body } from "../driver/task.ts";

/** Calls `work` in a context that was kept. */
export type Restore = <T>(work: () => T) => T;

/** What keeps a host's context: the class `AsyncLocalStorage`, one of its instances, or the namespace `AsyncContext`. */
export type ContextHost =
  | { snapshot(): Restore }
  | { getStore(): unknown; run<T>(store: never, work: () => T): T }
  | { Snapshot: new () => { run<T>(work: () => T): T } };

/** Keeps the context of a task's birth for all of its steps (T6). */
export interface Contexts {
  /** The body, which goes on in the context of this moment. */
  body(body: Body): Body;
  /** The same for one that is made later. */
  later(make: () => Body): () => Body;
}
