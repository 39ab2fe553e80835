import { Effect } from "effect";

const ready = Promise.resolve(41);

const load = Effect.fnUntraced(function* (step: number) {
  return (yield* Effect.promise(() => ready)) + step;
});

/** The minimal app with one effect, run once. */
export const start = (): PromiseLike<number> => Effect.runPromise(load(1));
