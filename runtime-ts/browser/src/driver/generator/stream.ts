import { FACT_REQUESTED, OUTCOME_CANCELLED, OUTCOME_OK } from "@asupersync/browser-core";
import { request } from "../cancel/cancel.ts";
import { STOP } from "../loop/stop.ts";
import { errorOf } from "../outcome/result.ts";
import { report } from "../outcome/unheard.ts";
import { parts } from "../parts.ts";
import { realm } from "../realm.ts";
import type { Task } from "../task.ts";
import { ask } from "./ask.ts";
import type { GeneratorBody, Requests } from "./body.ts";
import type { Act, Completion } from "./completion.ts";
import { StreamIteration } from "./iteration.ts";

type Result = IteratorResult<unknown, unknown>;

/** A request, and who made it. */
export interface Pending extends Completion {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** The requests to one generator, in the order in which they came, as ECMAScript queues them. */
export class Queue implements Requests {
  readonly #pending: Pending[] = [];
  /** While the generator lives. */
  task: Task | undefined;
  /** What the first one hears that asks for a value which will not come: it was cancelled, or never began. */
  failure: { readonly error: unknown } | undefined;
  /** A `return()` after the end waits for its operand; what comes after it waits for that. */
  #isReturning = false;

  add(pending: Pending): void {
    const length = this.#pending.push(pending);
    if (!this.task) this.#drain();
    else if (length === 1) ask(this.task);
  }

  first(): Completion | undefined {
    return this.#pending[0];
  }

  give(value: unknown): void {
    this.#pending.shift()?.resolve({ value, done: false });
  }

  isPointless(): boolean {
    const { shield, driver, slot, serial } = this.task as Task;
    return shield !== null && driver.kernel.fact(slot, serial, FACT_REQUESTED) > 0;
  }

  /** The generator and all that it owned have ended: that answers who made it end, then everybody else (O4). */
  end(task: Task, body: GeneratorBody): void {
    this.task = undefined;
    if (task.state === OUTCOME_OK) this.#pending.shift()?.resolve({ value: body.result, done: true });
    else if (task.state === OUTCOME_CANCELLED) this.failure = { error: errorOf(task) };
    else if (this.#pending.length > 0) this.#pending.shift()?.reject(errorOf(task));
    else report(errorOf(task), task); // something that it started, and nobody waits for the generator (O6)
    this.#drain();
  }

  /** After the end: nothing more comes. */
  #drain(): void {
    while (!this.#isReturning) {
      const pending = this.#pending.shift();
      if (!pending) return;
      if (pending.act === "return") this.#return(pending);
      else if (pending.act === "throw") pending.reject(pending.value);
      else if (this.failure) pending.reject(this.failure.error);
      else pending.resolve({ value: undefined, done: true });
    }
  }

  #return({ value, resolve, reject }: Pending): void {
    this.#isReturning = true;
    const goOn = (): void => {
      this.#isReturning = false;
      this.#drain();
    };
    new Promise((adopt) => adopt(value)).then((settled) => resolve({ value: settled, done: true }), reject).then(goOn);
  }
}

/** The object that a call of an async generator gives: requests to its body, and nothing else. */
export class Stream {
  readonly #queue: Queue;

  constructor(queue: Queue) {
    this.#queue = queue;
  }

  next(value?: unknown): Promise<Result> {
    return Stream.#ask(this, "next", value);
  }

  throw(error?: unknown): Promise<Result> {
    return Stream.#ask(this, "throw", error);
  }

  return(value?: unknown): Promise<Result> {
    return Stream.#ask(this, "return", value);
  }

  /** What it waits for is cancelled; then it has ended. */
  [STOP](): Promise<Result> {
    const { task } = this.#queue;
    if (task) request(task, "user", `the loop over ${task.label} was left`);
    return this.return();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  get [Symbol.toStringTag](): string {
    return "AsyncGenerator";
  }

  /** A loop of the current task over a generator of its runtime; over another it makes promises. */
  static loopOver(iterator: unknown): StreamIteration | undefined {
    if (typeof iterator !== "object" || iterator === null || !(#queue in iterator)) return undefined;
    const queue = iterator.#queue;
    const { current } = realm;
    const isNear = current?.body && queue.task?.driver === current.driver;
    return isNear ? new StreamIteration(iterator, queue, current) : undefined;
  }

  /** On anything else the methods fail as the host's own do: by a rejection. */
  static #ask(stream: Stream, act: Act, value: unknown): Promise<Result> {
    if (typeof stream === "object" && stream !== null && #queue in stream) {
      return new Promise((resolve, reject) => stream.#queue.add({ act, value, resolve, reject }));
    }
    return Promise.reject(new TypeError(`${act} called on ${String(stream)}, which is no structured async generator`));
  }
}

// `Symbol.asyncIterator`, and whatever helpers the host has for its own.
const { getPrototypeOf, setPrototypeOf } = Object;
setPrototypeOf(Stream.prototype, getPrototypeOf(getPrototypeOf(async function* () {}.prototype)));

parts.loopOver = Stream.loopOver;
