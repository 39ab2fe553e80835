import type { Outcome, Task } from "@asupersync/browser";
import type { OwnedScope } from "../scope/owned-scope.ts";
import { afterDrained } from "./after-drained.ts";
import { ended, initialState, running, type TaskState } from "./task-state.ts";

/**
 * What a start does while a run is in progress: `"restart"` cancels and drains it first, `"drop"` ignores the start,
 * `"enqueue"` waits its turn.
 */
export type WhenBusy = "restart" | "drop" | "enqueue";

/** The runs of one `useAsupersyncTask`, and the state that they leave: a store, outside of React's rendering. */
export class TaskController<A extends unknown[], T> {
  /** The latest render's; what runs keeps the one that it began with. */
  fn: (...args: A) => T;
  whenBusy: WhenBusy = "restart";

  readonly #scope: OwnedScope;
  readonly #listeners = new Set<() => void>();
  readonly #live = new Set<Task<Awaited<T>>>();
  #latest: Task<Awaited<T>> | undefined;
  #state: TaskState<Awaited<T>>;
  #auto: { args: A; epoch: number } | undefined;

  constructor(scope: OwnedScope, fn: (...args: A) => T, startsAtMount: boolean) {
    this.#scope = scope;
    this.fn = fn;
    this.#state = initialState(startsAtMount);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): TaskState<Awaited<T>> => this.#state;

  readonly start = (...args: A): void => {
    this.run(...args);
  };

  readonly run = (...args: A): Task<Awaited<T>> => {
    if (this.#live.size === 0) return this.#watch(this.#scope.run(this.fn, ...args));
    if (this.whenBusy === "drop" && this.#latest !== undefined) return this.#latest;
    if (this.whenBusy === "enqueue") return this.#afterLive(args);
    return this.restart(...args);
  };

  readonly restart = (...args: A): Task<Awaited<T>> => {
    this.cancel("restarted");
    return this.#afterLive(args);
  };

  readonly cancel = (reason?: unknown): void => {
    for (const task of this.#live) task.cancel(reason);
  };

  /**
   * Runs with `args`, unless it has already done so in this life of the component: an effect that React runs twice
   * starts the work once. Without `args` nothing is to run.
   */
  follow(args: A | undefined): void {
    const { epoch } = this.#scope;
    const last = this.#auto;
    if (args === undefined) {
      this.#auto = undefined;
      if (last) this.cancel("nothing to run any more");
    } else if (last?.epoch !== epoch || !sameItems(last.args, args)) {
      this.#auto = { args, epoch };
      this.restart(...args);
    }
  }

  #afterLive(args: A): Task<Awaited<T>> {
    if (this.#live.size === 0) return this.#watch(this.#scope.run(this.fn, ...args));
    // All of them, not only the latest: that one may be a start still waiting, which a cancel ends at once.
    return this.#watch(this.#scope.run(afterDrained<A, T>, [...this.#live], this.fn, args) as Task<Awaited<T>>);
  }

  #watch(task: Task<Awaited<T>>): Task<Awaited<T>> {
    this.#live.add(task);
    this.#latest = task;
    this.#setState(running(this.#state));
    void task.outcome().then((outcome) => this.#settle(task, outcome));
    return task;
  }

  /** Only the latest run has a say in the state: an answer to an earlier question comes too late. */
  #settle(task: Task<Awaited<T>>, outcome: Outcome<Awaited<T>>): void {
    this.#live.delete(task);
    if (task === this.#latest) this.#setState(ended(this.#state, outcome));
  }

  #setState(state: TaskState<Awaited<T>>): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
}
