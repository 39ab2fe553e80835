import { type Operation, run, until } from "effection";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

const ready = until(one);

function* count(times: number): Operation<number> {
  let sum = 0;
  for (let i = 0; i < times; i++) sum += yield* ready;
  return sum;
}

export default ((size) => async () => ({ sum: await run(() => count(size)), cleanups: 0 })) satisfies Program;
