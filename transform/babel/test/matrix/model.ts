// What `reference.ts` makes native programs call: a model of cancellation, for programs that do one thing at a time.

import { ticks } from "./world.ts";

/** What is thrown where a compiled body is left. */
export const LEFT: unique symbol = Symbol("left");

/** One call of a function. */
interface Activation {
  /** Whether it was called in a shield: then no request reaches it. */
  readonly isSheltered: boolean;
  /** How many of its own `finally` blocks it is in. */
  depth: number;
  /** What failed in it while it could not wait for it any more: it fails with that itself (U1). */
  readonly unjoined: unknown[];
}

let isRequested = false;
/** Whether the code that runs now is in a shield: what it calls is, too. */
let isShielded = false;

/** Begins a run. */
export function renewed(): void {
  isRequested = false;
  isShielded = false;
}

/** Asks all that runs to end. */
export function request(): void {
  isRequested = true;
}

const isIn = ({ isSheltered, depth }: Activation): boolean => isSheltered || depth > 0;
const isDue = (own: Activation): boolean => isRequested && !isIn(own);

/** What stands first in every function. */
export const born = (): Activation => ({ isSheltered: isShielded, depth: 0, unjoined: [] });

/** What a function ends with that throws. */
export const ended = ({ unjoined }: Activation, error: unknown): unknown =>
  error === LEFT && unjoined.length > 0 ? unjoined[0] : error;

/**
 * What stands around the operand of every `await`: where a request is due, the body is left (C4), as soon as what it
 * started has ended (C3). From here on whoever called may run.
 */
export async function wait(own: Activation, value: unknown): Promise<unknown> {
  const isLeft = isDue(own);
  isShielded = own.isSheltered;
  if (!isLeft) return value;
  const [settled] = await Promise.allSettled([value]);
  if (settled.status === "rejected" && settled.reason !== LEFT && isOwned(value)) own.unjoined.push(settled.reason);
  throw LEFT;
}

/** Promises of ticks are nobody's; the others are of calls. */
const isOwned = (value: unknown): boolean => !(value instanceof Promise && ticks.has(value));

/** What stands around every `await`. */
export function resumed<T>(own: Activation, value?: T): T | undefined {
  isShielded = isIn(own);
  return value;
}

/** What stands around what `for await` loops over: a loop that is about to wait for the next value closes it (L9). */
export const asked = (
  own: Activation,
  iterable: AsyncIterable<unknown> & Iterable<unknown>,
): AsyncIterable<unknown> => ({
  [Symbol.asyncIterator]() {
    const iterator = iterable[Symbol.asyncIterator]?.() ?? valuesOf(iterable);
    return {
      async next() {
        const next = iterator.next();
        if (!isDue(own)) return next;
        await iterator.return?.();
        throw LEFT;
      },
      async return() {
        await iterator.return?.();
        deliver(own);
        return { done: true, value: undefined };
      },
    };
  },
});

async function* valuesOf(iterable: Iterable<unknown>): AsyncGenerator<unknown> {
  yield* iterable;
}

/** What stands first in every `catch` (C3). */
export function left(own: Activation, error: unknown): void {
  isShielded = isIn(own);
  if (error === LEFT) throw error;
}

/** Begin and end of every `finally` (C5). */
export function enter(own: Activation): void {
  own.depth++;
  isShielded = true;
}

export function leave(own: Activation): void {
  own.depth--;
  isShielded = isIn(own);
}

/** What stands behind a `finally` that waits (L8). */
export function deliver(own: Activation): void {
  isShielded = isIn(own);
  if (isDue(own)) throw LEFT;
}
