import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

async function count(times: number, signal: AbortSignal): Promise<number> {
  let sum = 0;
  for (let i = 0; i < times; i++) {
    signal.throwIfAborted();
    sum += await one;
  }
  return sum;
}

export default ((size) => async () => ({
  sum: await count(size, new AbortController().signal),
  cleanups: 0,
})) satisfies Program;
