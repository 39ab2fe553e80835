import { type Operation, run, until } from "effection";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

const ready = until(one);

function* step(depth: number): Operation<number> {
  if (depth === 0) return (yield* ready) - 1;
  return 1 + (yield* step(depth - 1));
}

export default ((size) => async () => ({ sum: await run(() => step(size)), cleanups: 0 })) satisfies Program;
