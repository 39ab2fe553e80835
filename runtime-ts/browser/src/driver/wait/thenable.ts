import { hostThen } from "../host/promise.ts";

/** Whether a value is an object as ECMAScript has it: only such a one may be a promise, or another thenable. */
export const isObject = (value: unknown): value is object =>
  value !== null && (typeof value === "object" || typeof value === "function");

/** Whether `await` would wait for this very promise, and make none of its own. @throws what a getter of `constructor` throws. */
export const isPlainPromise = (value: object): value is Promise<unknown> =>
  value instanceof Promise && value.constructor === Promise;

/**
 * A promise for what a body returns, if that is a thenable; nothing for a plain value. Its `then` is read
 * once, and called in a microtask, as the resolving of a promise does (U6, F4).
 *
 * @throws what the getter of `then` throws.
 */
export function promiseOrNothing(value: object): Promise<unknown> | undefined {
  const { then } = value as { then?: unknown };
  if (then === hostThen) return value as Promise<unknown>; // another one is called, also a promise's own
  if (typeof then !== "function") return undefined;
  // biome-ignore lint/suspicious/noThenProperty: what calls it is the adopting of a thenable, in a microtask
  return Promise.resolve({ then: then.bind(value) });
}
