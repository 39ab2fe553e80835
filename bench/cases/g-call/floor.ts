import { type Body, call, run } from "../../lib/floor.ts";
import type { Program } from "../../src/case.ts";

// biome-ignore lint/correctness/useYield: a call that waits for nothing
function* increase(n: number): Body {
  return n + 1;
}

function* count(times: number): Body {
  let sum = 0;
  while (sum < times) sum = (yield call(increase, sum)) as number;
  return sum;
}

export default ((size) => async () => ({
  sum: (await run(count, size).promise()) as number,
  cleanups: 0,
})) satisfies Program;
