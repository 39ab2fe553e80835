import { afterwards } from "./macrotask.ts";

/** A promise that a test settles by hand. */
export interface Gate<T> {
  readonly promise: Promise<T>;
  open(value: T): void;
  fail(error: unknown): void;
}

export function gate<T = void>(): Gate<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  return { promise, open: resolve, fail: reject };
}

// As they are before a law installs fakes.
const { setTimeout, clearTimeout } = globalThis;

/** After the microtasks, and whatever else the host has to do first. */
export const macrotask = (): Promise<void> => new Promise(afterwards);

/** After `ms` milliseconds, as the timers of the program have them. */
export const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A promise that never settles. */
export const never = <T = never>(): Promise<T> => new Promise(() => {});

/**
 * What `work` comes to, unless that takes more than `ms` milliseconds of real time: then a failure that shows what lives.
 */
export function within<T>(ms: number, work: Promise<T>, living: () => string): Promise<T> {
  return new Promise((resolve, reject) => {
    const hangs = (): void => reject(new Error(`this did not end; what lives:\n${living()}`));
    const timer = setTimeout(hangs, ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer)); // or it would keep what lives for all that time
  });
}
