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
const { setTimeout, clearTimeout } = globalThis;
const { setImmediate } = globalThis as { setImmediate?: (work: () => void) => unknown };

/** After the microtasks, and whatever else the host has to do first. */
export const macrotask = (): Promise<void> => new Promise(setImmediate ?? post);

/** As `setImmediate`, where there is none: a timer in a page waits for milliseconds. */
function post(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(0);
}

/** After `ms` milliseconds of real time. */
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
