import type { Program } from "../../src/case.ts";

async function increase(n: number, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted();
  return n + 1;
}

async function count(times: number, signal: AbortSignal): Promise<number> {
  let sum = 0;
  while (sum < times) sum = await increase(sum, signal);
  return sum;
}

export default ((size) => async () => ({
  sum: await count(size, new AbortController().signal),
  cleanups: 0,
})) satisfies Program;
