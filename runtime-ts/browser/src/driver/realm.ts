import { VERSION } from "../version.ts";
import type { Task } from "./task.ts";

/** What the symbol begins with under which a page has a realm; the version follows. */
export const REALM = "asupersync.realm.";

/** Who runs, in an object of its own. */
interface Now {
  /** The task, or a scope's region, on whose behalf code runs at this moment; nobody between steps. */
  current: Task | null;
}

/**
 * What all copies of this version of the package in one page share: there is one call stack, so there is one current task.
 *
 * Who that is changes twice a step, and most tasks are young. Whoever stores what is young in what is old pays for a note of
 * it, which the host's garbage collector needs; so what holds the current one is made anew before many steps.
 */
export class Realm {
  now: Now = { current: null };
  /** The region to which a call goes while it is the current one, whichever closure is called: somebody said so (O8). */
  bound: Task | null = null;
  /** The scope that catches calls from outside any region, if somebody installed one (O3). */
  root: Task | null = null;
  /** The site that was noted last: the one of the checkpoint that a body reaches now. */
  site = 0;
  /** How many first steps are nested on the host's stack (T7). */
  depth = 0;
  /**
   * Of the calls that have given control back to their callers, and of which the kernel has not heard (U7), the innermost:
   * the one that does not wait for another of them. Nobody once the next step is taken.
   */
  inner: Task | null = null;
  /** For what that waits, and where, by the kernel's numbers. */
  wait = 0;
  place = 0;
  /** Whether a call has ended of which the kernel has not heard, since that was last asked at a checkpoint. */
  isOver = false;
  /** Of whom the kernel has said that it owns nothing and is not asked to end, and has been told nothing since. */
  alone: Task | null = null;

  get current(): Task | null {
    return this.now.current;
  }

  set current(task: Task | null) {
    this.now.current = task;
  }
}

const key = Symbol.for(`${REALM}${VERSION}`);
const shared = globalThis as unknown as Record<symbol, Realm | undefined>;

export const realm: Realm = (shared[key] ??= new Realm());
