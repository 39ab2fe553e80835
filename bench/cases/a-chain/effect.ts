import { Effect } from "effect";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

const ready = Effect.promise(() => one);

const step: (depth: number) => Effect.Effect<number> = Effect.fnUntraced(function* (depth: number) {
  if (depth === 0) return (yield* ready) - 1;
  return 1 + (yield* step(depth - 1));
});

export default ((size) => async () => ({ sum: await Effect.runPromise(step(size)), cleanups: 0 })) satisfies Program;
