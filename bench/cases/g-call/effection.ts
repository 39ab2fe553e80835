import { type Operation, run } from "effection";
import type { Program } from "../../src/case.ts";

// biome-ignore lint/correctness/useYield: an operation that waits for nothing
function* increase(n: number): Operation<number> {
  return n + 1;
}

function* count(times: number): Operation<number> {
  let sum = 0;
  while (sum < times) sum = yield* increase(sum);
  return sum;
}

export default ((size) => async () => ({ sum: await run(() => count(size)), cleanups: 0 })) satisfies Program;
