// What `reference.ts` makes native programs call: a model of cancellation, for programs that do one thing at a time.

/** What is thrown where a compiled body is left. */
export const LEFT: unique symbol = Symbol("left");

let isRequested = false;
let shields = 0;

/** Begins a run. */
export function renewed(): void {
  isRequested = false;
  shields = 0;
}

/** Asks all that runs to end. */
export function request(): void {
  isRequested = true;
}

const isDue = (): boolean => isRequested && shields === 0;

/**
 * What stands around the operand of every `await`: where a request is due, the body is left (C4), as soon as what it
 * started has ended (C3).
 */
export async function wait(value: unknown): Promise<unknown> {
  if (!isDue()) return value;
  await Promise.allSettled([value]);
  throw LEFT;
}

/** What stands around what `for await` loops over: a loop that is about to wait for the next value closes it (L9). */
export const asked = (iterable: AsyncIterable<unknown> & Iterable<unknown>): AsyncIterable<unknown> => ({
  [Symbol.asyncIterator]() {
    const iterator = iterable[Symbol.asyncIterator]?.() ?? valuesOf(iterable);
    return {
      async next() {
        const next = iterator.next();
        if (!isDue()) return next;
        await iterator.return?.();
        throw LEFT;
      },
      async return() {
        await iterator.return?.();
        deliver();
        return { done: true, value: undefined };
      },
    };
  },
});

async function* valuesOf(iterable: Iterable<unknown>): AsyncGenerator<unknown> {
  yield* iterable;
}

/** What stands first in every `catch` (C3). */
export function left(error: unknown): void {
  if (error === LEFT) throw error;
}

/** Begin and end of every `finally` (C5). */
export const enter = (): void => void shields++;
export const leave = (): void => void shields--;

/** What stands behind a `finally` that waits (L8). */
export function deliver(): void {
  if (isDue()) throw LEFT;
}
