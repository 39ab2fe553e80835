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

// The host's own, whatever fakes a law installs.
const { setTimeout } = globalThis;
const { setImmediate } = globalThis as { setImmediate?: (work: () => void) => unknown };

/** After the microtasks, and whatever else the host has to do first. */
export function macrotask(): Promise<void> {
  if (!setImmediate) return after(0);
  return new Promise((resolve) => setImmediate(resolve));
}

/** After `ms` milliseconds of real time. */
export const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A promise that never settles. */
export const never = <T = never>(): Promise<T> => new Promise(() => {});
