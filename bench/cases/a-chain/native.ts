import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

async function step(depth: number, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted();
  if (depth === 0) return (await one) - 1;
  return 1 + (await step(depth - 1, signal));
}

export default ((size) => async () => ({
  sum: await step(size, new AbortController().signal),
  cleanups: 0,
})) satisfies Program;
