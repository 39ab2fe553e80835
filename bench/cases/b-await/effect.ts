import { Effect } from "effect";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

const ready = Effect.promise(() => one);

const count = Effect.fnUntraced(function* (times: number) {
  let sum = 0;
  for (let i = 0; i < times; i++) sum += yield* ready;
  return sum;
});

export default ((size) => async () => ({ sum: await Effect.runPromise(count(size)), cleanups: 0 })) satisfies Program;
