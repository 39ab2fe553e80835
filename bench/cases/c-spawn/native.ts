import { all } from "../../lib/native.ts";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

async function child(id: number, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted();
  let sum = id + (await one);
  signal.throwIfAborted();
  sum += await one;
  signal.throwIfAborted();
  return sum + (await one);
}

async function parent(size: number, signal: AbortSignal): Promise<number> {
  const results = await all(signal, (group) => Array.from({ length: size }, (_, id) => child(id, group)));
  return results.reduce((sum, value) => sum + value, 0);
}

export default ((size) => async () => ({
  sum: await parent(size, new AbortController().signal),
  cleanups: 0,
})) satisfies Program;
