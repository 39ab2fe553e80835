import { Effect } from "effect";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

const ready = Effect.promise(() => one);

const child = Effect.fnUntraced(function* (id: number) {
  let sum = id + (yield* ready);
  sum += yield* ready;
  return sum + (yield* ready);
});

const parent = Effect.fnUntraced(function* (size: number) {
  const ids = Array.from({ length: size }, (_, id) => id);
  const results = yield* Effect.forEach(ids, child, { concurrency: "unbounded" });
  return results.reduce((sum, value) => sum + value, 0);
});

export default ((size) => async () => ({ sum: await Effect.runPromise(parent(size)), cleanups: 0 })) satisfies Program;
