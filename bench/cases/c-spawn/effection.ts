import { all, type Operation, run, until } from "effection";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

const ready = until(one);

function* child(id: number): Operation<number> {
  let sum = id + (yield* ready);
  sum += yield* ready;
  return sum + (yield* ready);
}

function* parent(size: number): Operation<number> {
  const results = yield* all(Array.from({ length: size }, (_, id) => child(id)));
  return results.reduce((sum, value) => sum + value, 0);
}

export default ((size) => async () => ({ sum: await run(() => parent(size)), cleanups: 0 })) satisfies Program;
