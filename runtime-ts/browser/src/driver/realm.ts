import { VERSION } from "../version.ts";
import type { Task } from "./task.ts";

/** What the symbol begins with under which a page has a realm; the version follows. */
export const REALM = "asupersync.realm.";

/**
 * What all copies of this version of the package in one page share: there is one call stack, so there is one current task.
 * `current` is the task, or a scope's region, on whose behalf code runs at this moment; nobody between steps.
 */
export interface Realm {
  current: Task | null;
  /** The region to which a call goes while it is the current one, whichever closure is called: somebody said so (O8). */
  bound: Task | null;
  /** The scope that catches calls from outside any region, if somebody installed one (O3). */
  root: Task | null;
  /** The site that was noted last: the one of the checkpoint that a body reaches now. */
  site: number;
  /** How many first steps are nested on the host's stack (T7). */
  depth: number;
  /**
   * Of the calls that have given control back to their callers, and of which the kernel has not heard (U7), the innermost:
   * the one that does not wait for another of them. Nobody once the next step is taken.
   */
  inner: Task | null;
  /** For what that waits, and where, by the kernel's numbers. */
  wait: number;
  place: number;
  /** Whether a call has ended of which the kernel has not heard, since that was last asked at a checkpoint. */
  isOver: boolean;
  /** Of whom the kernel has said that it owns nothing and is not asked to end, and has been told nothing since. */
  alone: Task | null;
}

const key = Symbol.for(`${REALM}${VERSION}`);
const shared = globalThis as unknown as Record<symbol, Realm | undefined>;

export const realm: Realm = (shared[key] ??= {
  current: null,
  bound: null,
  root: null,
  site: 0,
  depth: 0,
  inner: null,
  wait: 0,
  place: 0,
  isOver: false,
  alone: null,
});
