import { type Body, call, run } from "../../lib/floor.ts";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

function* step(depth: number): Body {
  if (depth === 0) return ((yield one) as number) - 1;
  return 1 + ((yield call(step, depth - 1)) as number);
}

export default ((size) => async () => ({
  sum: (await run(step, size).promise()) as number,
  cleanups: 0,
})) satisfies Program;
