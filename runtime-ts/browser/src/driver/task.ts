import { OUTCOME_OK } from "@asupersync/browser-core";
import type { CancelInfo, Outcome, PanicInfo } from "../api/outcome.ts";
import { request } from "./cancel/cancel.ts";
import type { Fn } from "./descriptor.ts";
import type { Driver } from "./driver.ts";
import { errorOf, isCancelled } from "./outcome/result.ts";
import { derive, FINALLY, THEN } from "./wait/derive.ts";
import { nothing } from "./wait/foreign.ts";
import { tellOutcome } from "./wait/outcome.ts";

const { finally: passOn } = Promise.prototype;

/** What most tasks never need. */
interface Extra {
  /** The real one, once somebody has asked for it. */
  promise?: Promise<unknown>;
  /** Settles that promise as the task has ended. */
  settle?: () => void;
  /** The request that was made on this very region. */
  request?: CancelInfo;
  suppressed?: unknown[];
  /** The first broken contract in a scope (U1). */
  panic?: PanicInfo;
  cleanupErrors?: unknown[];
  /** What a request or the end of the region aborts (C10, F2). */
  controller?: AbortController;
  /** Callback timers that end with the scope (L11). */
  timers?: Set<unknown>;
  /** Clears them. */
  stopTimers?: () => void;
  /** What is to be done when the first request reaches it, if the kernel watches for one. */
  atRequest?: () => void;
  /** What is to be done when a combinator has decided, and let go of what it does not own to the end (C8). */
  atDecision?: () => void;
  /** Its cleanup took too long, and that was told (C6). */
  isStuck?: boolean;
  /** What is to be done then. */
  whenStuck?: (() => void) | undefined;
  /** What is to be done when it has ended; it does not count as having heard (O6). */
  atEnd?: () => void;
  /** What is to be done when somebody hears, or will hear, how it has ended, if not well. */
  atJoin?: () => void;
  onError?: (error: unknown, task: Task) => void;
  /** A task of another runtime that has called this one (F4). */
  caller?: Task;
  /** A region that the program holds by name. */
  isScope?: boolean;
  /** Kept open until something has started in it (C10). */
  isPinned?: boolean;
  /** It ends `ok` although children failed (O7). */
  supervise?: boolean | undefined;
}

export interface Task<T = unknown> extends Promise<T> {}

/**
 * A task and its region: also a scope's region, a shield, an operation, a combinator. Whoever awaits it
 * inside structured code costs no promise; the real one is made when somebody asks (U4).
 *
 * Fields are few because a suspended task is little else.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: see above
export class Task<T = unknown> {
  /** On the prototype of the class that {@link classOf} makes. */
  declare readonly driver: Driver;
  declare readonly parent: Task | null;
  /** In the kernel; of a frame, its tenant's, negated. */
  declare slot: number;
  declare serial: number;
  declare readonly fn: Fn;
  /** The suspended body; before a deferred start (T7) what makes it; of a combinator, what makes its value. */
  declare body: unknown;
  /**
   * `state` in the lowest four bits, `cause` above them: fields are dear. None is called `status` or `reason`, where React
   * notes on any promise what has become of it (U4).
   */
  declare private fate: number;
  /** While it waits: for whom, or what came. When it has ended: the value or the error. */
  declare value: unknown;
  /** The shield it is in: `null` for none, itself for one that owns nothing yet (C5). */
  declare shield: Task | null;
  declare onValue: ((value: unknown) => void) | null;
  declare onThrow: ((error: unknown) => void) | null;
  declare extra: Extra | null;

  /** Stores, where field initialisers would cost every birth a call more. */
  constructor(parent: Task | null, slot: number, serial: number, fn: Fn) {
    this.parent = parent;
    this.slot = slot;
    this.serial = serial;
    this.fn = fn;
    this.body = null;
    this.fate = 0;
    this.value = undefined;
    this.shield = null;
    this.onValue = null;
    this.onThrow = null;
    this.extra = null;
  }

  /** 0: lives. Below: its body has ended so, children live on. Above: it has ended so. */
  get state(): number {
    return (this.fate << 28) >> 28;
  }

  set state(state: number) {
    this.fate = (this.fate & ~15) | (state & 15);
  }

  /** Why it was left; of a combinator: which input decided. */
  get cause(): number {
    return this.fate >> 4;
  }

  set cause(cause: number) {
    this.fate = (this.fate & 15) | (cause << 4);
  }

  get label(): string {
    return this.fn.name;
  }

  get [Symbol.toStringTag](): string {
    return "Task";
  }

  /** Never rejects. Asking counts as having heard (O6). It comes from in here, so virtual time does not wait for it (D1). */
  outcome(): Promise<Outcome<T>> {
    const told = tellOutcome(this, promiseOf(this));
    this.driver?.lab?.external(told);
    return told;
  }

  /** Asks the task to end (C1). Idempotent; nothing happens to one that has ended. */
  cancel(reason?: unknown): void {
    request(this, "user", reason);
  }

  // biome-ignore lint/suspicious/noThenProperty: a task is awaitable (U4)
  then<A = T, B = never>(
    onValue?: ((value: T) => A | PromiseLike<A>) | null,
    onError?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const child = derive(this as Task, THEN, onValue as never, onError as never);
    if (child) return child as Promise<unknown> as Promise<A | B>;
    const derived = promiseOf(this).then(onValue, onError);
    if (!onError) letPass(this as Task, derived);
    return derived as Promise<A | B>;
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    const child = typeof onFinally === "function" && derive(this as Task, FINALLY, onFinally);
    if (child) return child as Promise<unknown> as Promise<T>;
    const derived = passOn.call(this, onFinally) as Promise<T>;
    if (!(derived instanceof Task)) letPass(this as Task, derived);
    return derived;
  }
}

/** On a native promise a cancellation counts as handled; anything else is reported as of any promise (U4). */
function letPass(task: Task, derived: Promise<unknown>): void {
  promiseOf(task).catch((error) => {
    if (isCancelled(error)) derived.catch(nothing);
  });
}

// `instanceof Promise`, and `catch`, without a promise's slot.
Object.setPrototypeOf(Task.prototype, Promise.prototype);

/** The class of one driver's tasks: they know their driver by it, and so none has to carry it. */
export function classOf(driver: Driver): typeof Task {
  class DriverTask<T> extends Task<T> {}
  Object.assign(DriverTask.prototype, { driver });
  return DriverTask;
}

export const extraOf = (task: Task): Extra => (task.extra ??= {});

/** The real promise of a task, made once. */
export function promiseOf<T>(task: Task<T>): Promise<T> {
  const extra = extraOf(task as Task);
  if (!extra.promise) {
    extra.promise = new Promise((resolve, reject) => {
      extra.settle = () => (task.state === OUTCOME_OK ? resolve(task.value) : reject(errorOf(task as Task)));
    });
    if (task.state > 0) extra.settle?.();
    task.driver?.join(task as Task); // a call outside any scope gives a task without a driver (O3)
  }
  return extra.promise as Promise<T>;
}

/** Calls `work` when `task` has ended: at once if it has. */
export function atEnd(task: Task, work: () => void): void {
  if (task.state > 0) work();
  else extraOf(task).atEnd = work;
}

/** Whether a task ended with something to throw. */
export const hasFailed = (task: Task): boolean => task.state > OUTCOME_OK;
