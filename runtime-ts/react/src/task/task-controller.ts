import type { Outcome, Task } from "@asupersync/browser";
import type { OwnedScope } from "../scope/owned-scope.ts";
import { afterDrained } from "./after-drained.ts";
import { ended, idle, running, settled, type TaskState } from "./task-state.ts";

/**
 * What a start does while a run is in progress: `"restart"` cancels and drains it first, `"drop"` ignores the start,
 * `"enqueue"` waits its turn.
 */
export type WhenBusy = "restart" | "drop" | "enqueue";

/** The runs of one `useAsupersyncTask`, and the state that they leave: a store, outside of React's rendering. */
export class TaskController<A extends readonly unknown[], T> {
  /** The latest render's; what runs keeps the one that it began with. */
  fn: (...args: A) => T;
  whenBusy: WhenBusy = "restart";
  /** The latest render's, too. */
  scope: OwnedScope;

  readonly #listeners = new Set<() => void>();
  /** Runs that have not ended, oldest first. */
  readonly #live = new Set<Task<Awaited<T>>>();
  /** Those of them that a restart has cancelled: answers to an earlier question, which have no say in the state. */
  readonly #superseded = new WeakSet<Task<Awaited<T>>>();
  #state: TaskState<Awaited<T>> = idle;
  #auto: { args: Readonly<A>; scope: OwnedScope; epoch: number } | undefined;

  constructor(scope: OwnedScope, fn: (...args: A) => T) {
    this.scope = scope;
    this.fn = fn;
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
    const inProgress = [...this.#live].at(-1);
    if (inProgress && this.whenBusy === "drop") return inProgress;
    return this.whenBusy === "restart" ? this.restart(...args) : this.#afterLive(args);
  };

  readonly restart = (...args: A): Task<Awaited<T>> => {
    this.cancel("restarted");
    for (const task of this.#live) this.#superseded.add(task);
    return this.#afterLive(args);
  };

  readonly cancel = (reason?: unknown): void => {
    for (const task of this.#live) task.cancel(reason);
  };

  /** Whether there are `args` to run with, other than those of the last such run in this life of the component's scope. */
  isDue(args: Readonly<A> | undefined, scope: OwnedScope): args is Readonly<A> {
    const last = this.#auto;
    if (args === undefined) return false;
    return last?.scope !== scope || last.epoch !== scope.epoch || !sameItems(last.args, args);
  }

  /** Runs with `args` if that is due: an effect that React runs twice starts the work once. Without `args` nothing is to run. */
  follow(args: Readonly<A> | undefined): void {
    const { scope } = this;
    if (this.isDue(args, scope)) {
      this.#auto = { args, scope, epoch: scope.epoch };
      this.restart(...args);
    } else if (args === undefined && this.#auto) {
      this.#auto = undefined;
      this.cancel("nothing to run any more");
    }
  }

  #afterLive(args: A): Task<Awaited<T>> {
    if (this.#live.size === 0) return this.#watch(this.scope.run(this.fn, ...args));
    // All of them, not only the latest: that one may be a start still waiting, which a cancel ends at once.
    return this.#watch(this.scope.run(afterDrained<A, T>, [...this.#live], this.fn, args) as Task<Awaited<T>>);
  }

  #watch(task: Task<Awaited<T>>): Task<Awaited<T>> {
    this.#live.add(task);
    this.#setState(running(this.#state));
    void task.outcome().then((outcome) => this.#settle(task, outcome));
    return task;
  }

  #settle(task: Task<Awaited<T>>, outcome: Outcome<Awaited<T>>): void {
    this.#live.delete(task);
    const state = this.#superseded.has(task) ? this.#state : ended(this.#state, outcome);
    this.#setState(settled(state, this.#live.size > 0));
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
