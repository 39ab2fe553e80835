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

const { setTimeout } = globalThis;

/** After the microtasks, and whatever else the host has to do first. */
export const macrotask = (): Promise<void> => after(0);

/** Real time, whatever fakes are installed. */
export const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A promise that never settles. */
export const never = <T = never>(): Promise<T> => new Promise(() => {});
