import { Effect } from "effect";
import type { Program } from "../../src/case.ts";

// biome-ignore lint/correctness/useYield: an effect that waits for nothing
const increase = Effect.fnUntraced(function* (n: number) {
  return n + 1;
});

const count = Effect.fnUntraced(function* (times: number) {
  let sum = 0;
  while (sum < times) sum = yield* increase(sum);
  return sum;
});

export default ((size) => async () => ({ sum: await Effect.runPromise(count(size)), cleanups: 0 })) satisfies Program;
