import { Effect, Fiber } from "effect";
import { until } from "../../lib/until.ts";
import type { Program } from "../../src/case.ts";

let live = 0;
let cleanups = 0;

const sleeper = Effect.suspend(() => {
  live++;
  return Effect.ensuring(
    Effect.never,
    Effect.sync(() => {
      cleanups++;
    }),
  );
});

const parent = Effect.fnUntraced(function* (size: number) {
  for (let i = 0; i < size; i++) yield* Effect.forkChild(sleeper);
  return yield* Effect.never;
});

export default (async (size) => {
  live = cleanups = 0;
  const task = Effect.runFork(parent(size));
  await until(() => live === size);
  return async () => {
    await Effect.runPromise(Fiber.interrupt(task));
    return { sum: live, cleanups };
  };
}) satisfies Program;
