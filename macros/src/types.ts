/** What a combinator takes: values, promises and tasks, but no function that somebody forgot to call. */
export type Called<T> = { readonly [K in keyof T]: T[K] extends (...args: never) => unknown ? never : T[K] };

/** What a combinator gives for what it took, place by place. */
export type Values<T extends readonly unknown[]> = { -readonly [K in keyof T]: Awaited<T[K]> };

/** The same, with how each of them ended. */
export type Settled<T extends readonly unknown[]> = { -readonly [K in keyof T]: PromiseSettledResult<Awaited<T[K]>> };

/** An iterable of anything but functions. */
export type Started<T> = Iterable<T extends (...args: never) => unknown ? never : T>;

/** What `all`, `any` and `race` take besides. */
export interface LoserOptions<T> {
  /**
   * Receives the value of each task of theirs that ended `ok` all the same and is not given, in a shield, before they
   * return or throw (C8): to put back what it holds.
   */
  readonly onLoser?: ((value: T) => unknown) | undefined;
}
