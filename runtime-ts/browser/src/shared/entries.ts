import { ACT_DETACH, FACT_REQUESTED, OUTCOME_OK } from "@asupersync/browser-core";
import { act } from "../driver/ask.ts";
import type { Body } from "../driver/body.ts";
import { onBehalfOf } from "../driver/call/behalf.ts";
import { start } from "../driver/call/start.ts";
import { signalOf } from "../driver/cancel/signal.ts";
import { type Fn, nameOf } from "../driver/descriptor.ts";
import { realm } from "../driver/realm.ts";
import { atEnd, type Task } from "../driver/task.ts";

type Work = (...args: unknown[]) => unknown;

/** The work that is under way, and the values that are kept, by owner and key. */
export class Entries {
  readonly #work: Work;
  /** Whether an entry ends with the last lease. */
  readonly endsIdle: boolean;
  readonly #byOwner = new WeakMap<Task, Map<unknown, Task>>();

  constructor(work: Work, endsIdle: boolean) {
    this.#work = work;
    this.endsIdle = endsIdle;
  }

  /** What these tasks are called in `owner`. */
  fnIn({ driver }: Task): Fn {
    return nameOf(this.#work.name || "shared", driver);
  }

  forget(owner: Task, key: unknown): void {
    this.#byOwner.get(owner)?.delete(key);
  }

  /** The entry of this key: the one that there is, or one that is begun. */
  entry(owner: Task, key: unknown, args: unknown[]): Task {
    const entries = this.#of(owner);
    const known = entries.get(key);
    if (known && isWanted(known)) return known;
    const begun = start(owner, this.fnIn(owner), begin, undefined, entries, key, this.#work, args);
    if (begun.slot === 0) return begun; // refused
    act(begun, ACT_DETACH); // what is born to the owner now may be somebody's; this is not
    if (isWanted(begun)) entries.set(key, begun); // its first step may be yet to come (T7)
    atEnd(begun, () => {
      if (begun.state !== OUTCOME_OK && entries.get(key) === begun) entries.delete(key);
    });
    return begun;
  }

  #of(owner: Task): Map<unknown, Task> {
    let entries = this.#byOwner.get(owner);
    if (!entries) {
      const made = (entries = new Map<unknown, Task>());
      this.#byOwner.set(owner, made);
      signalOf(owner).addEventListener("abort", () => made.clear());
    }
    return entries;
  }
}

/** It is known before its work begins, which may ask for itself. */
function* begin(entries: Map<unknown, Task>, key: unknown, work: Work, args: unknown[]): Body {
  const self = realm.current as Task;
  entries.set(key, self);
  return onBehalfOf(self, () => work(...args));
}

/** Whether it has a value, or may yet have one. */
function isWanted({ state, driver, slot, serial }: Task): boolean {
  return state > 0 ? state === OUTCOME_OK : driver.kernel.fact(slot, serial, FACT_REQUESTED) === 0;
}
