import { parts } from "../parts.ts";
import { realm } from "../realm.ts";
import { extraOf, type Task } from "../task.ts";
import { isObject } from "../wait/thenable.ts";
import { STOP } from "./stop.ts";

const { apply } = Reflect;

/** The iterator was asked: what is thrown now is its own, and it is not closed for it. */
export const ASKED = 0;
/** A sync iterator gave a value that is being awaited: if that is rejected, it is closed without waiting. */
const PROMISED = 1;
/** The body has a value: what is thrown now is the body's. */
export const GIVEN = 2;
/** The iterator has ended, or has thrown: there is nothing to close. */
export const OVER = 3;
/** The loop is being left, or was, by something that is no error. */
const LEFT = 4;
/** The loop is being left by an error, which whatever closing throws does not replace. */
const FAILED = 5;
/** The same, for a value that was rejected. */
const REJECTED = 6;

type Callable = (...args: unknown[]) => unknown;
/** What an iterator answers; getters and all. */
type Answer = Record<"done" | "value", unknown>;

/** @throws TypeError for what is no object, as ECMAScript does. */
function answerOf(value: unknown, what = "an iterator's result"): Answer {
  if (!isObject(value)) throw new TypeError(`${what} is no object but ${String(value)}`);
  return value as Answer;
}

/**
 * The iterator of one `for await` loop, and where the loop stands with it (L9). The loop is compiled code, which does
 * the waiting; this calls the iterator as ECMAScript has it, and knows whether it is still to be closed: it is when the
 * loop is left, by its body or by a cancellation, and not when it has ended or thrown by itself.
 */
export class Iteration {
  /** What the body gets; when `close` says so, what to wait for. */
  value: unknown = undefined;
  protected state = ASKED;
  protected readonly iterator: Record<"next" | "return" | typeof STOP, unknown>;
  readonly #next: unknown;
  #error: unknown = undefined;

  /** @throws TypeError for an iterator that is no object. */
  constructor(iterator: unknown) {
    this.iterator = answerOf(iterator, "an iterator") as never;
    this.#next = this.iterator.next;
  }

  /** Asks for the next value; gives what to wait for. */
  next(): unknown {
    this.state = ASKED;
    return apply(this.#next as Callable, this.iterator, []);
  }

  /**
   * Takes what was waited for.
   * @returns whether there is a `value`; else the loop has ended.
   */
  take(came: unknown): boolean {
    const answer = answerOf(came);
    if (answer.done) {
      this.state = OVER;
      return false;
    }
    this.value = answer.value;
    this.state = GIVEN;
    return true;
  }

  /** Hears that the loop was thrown out of. Gives the error to go on with: the first, if closing threw another. */
  failed(error: unknown): unknown {
    if (this.state === FAILED || this.state === REJECTED) return this.#error;
    this.#error = error;
    if (this.state === GIVEN) this.state = FAILED;
    else if (this.state === ASKED) this.state = OVER;
    else if (this.state === PROMISED) this.state = REJECTED;
    return error;
  }

  /**
   * Calls `return`, if the loop was left with the iterator open.
   * @returns whether there is a `value` to wait for, which then goes to `closed`.
   */
  close(): boolean {
    if (this.state === OVER) return false;
    const isAsked = this.state === ASKED;
    const stop = isAsked ? this.iterator[STOP] : undefined;
    if (this.state < OVER) this.state = LEFT;
    const method = stop ?? this.iterator.return;
    const isMissing = method === undefined || method === null;
    if (isMissing) return this.returned(true, undefined);
    const given = apply(method as Callable, this.iterator, []);
    return this.returned(false, isAsked && stop === undefined ? untilStuck(given) : given);
  }

  /** What `return` gave is to be waited for; a missing one is not. */
  protected returned(isMissing: boolean, given: unknown): boolean {
    this.value = given;
    return !isMissing;
  }

  /** @throws TypeError if what `return` gave in the end is no object. */
  closed(came: unknown): void {
    answerOf(came);
  }

  /** Whether the loop was left and goes on after it: only then has it waited since its last checkpoint. */
  get isLeft(): boolean {
    return this.state === LEFT;
  }
}

/** The same for a sync iterator: its values are awaited, not its answers (%AsyncFromSyncIterator%). */
class SyncIteration extends Iteration {
  override next(): unknown {
    const { done, value } = read(super.next());
    this.state = done ? OVER : PROMISED;
    return value;
  }

  override take(came: unknown): boolean {
    if (this.state === OVER) return false;
    this.value = came;
    this.state = GIVEN;
    return true;
  }

  protected override returned(isMissing: boolean, given: unknown): boolean {
    if (this.state === REJECTED) return false;
    this.value = isMissing ? undefined : read(given).value;
    return true;
  }

  override closed(): void {}
}

/**
 * A native async generator answers a `return` only when it has answered the `next` before it, which may be never: then
 * the wait for that ends with the budget for cleanup, when it has been told to be stuck (C6).
 */
function untilStuck(given: unknown): unknown {
  const extra = extraOf(realm.current as Task);
  return new Promise((resolve, reject) => {
    const forget = (): void => void (extra.whenStuck = undefined);
    const answer = Promise.resolve(given);
    answer.then(resolve, reject);
    if (extra.isStuck) resolve({ done: true });
    else extra.whenStuck = () => resolve({ done: true });
    answer.then(forget, forget); // what is stuck later waits for something else
  });
}

/** Reads an answer once, `done` first. */
function read(came: unknown): { done: boolean; value: unknown } {
  const answer = answerOf(came);
  const done = Boolean(answer.done);
  return { done, value: answer.value };
}

/**
 * Begins a `for await` loop over anything that has `Symbol.asyncIterator` or `Symbol.iterator`.
 * @throws TypeError for what is not iterable, and what making the iterator throws.
 */
export function iterate(iterable: Record<symbol, unknown>): Iteration {
  const method = iterable[Symbol.asyncIterator];
  if (method !== undefined && method !== null) {
    const iterator = apply(method as Callable, iterable, []);
    return parts.loopOver?.(iterator) ?? new Iteration(iterator);
  }
  const sync = iterable[Symbol.iterator];
  if (typeof sync !== "function") throw new TypeError(`${typeof iterable} is not async iterable`);
  return new SyncIteration(apply(sync, iterable, []));
}
