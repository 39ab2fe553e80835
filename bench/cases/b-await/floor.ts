import { type Body, run } from "../../lib/floor.ts";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

function* count(times: number): Body {
  let sum = 0;
  for (let i = 0; i < times; i++) sum += (yield one) as number;
  return sum;
}

export default ((size) => async () => ({
  sum: (await run(count, size).promise()) as number,
  cleanups: 0,
})) satisfies Program;
