import { scope } from "../../lib/ours.ts";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

async function child(id: number): Promise<number> {
  "use structured";
  let sum = id + (await one);
  sum += await one;
  return sum + (await one);
}

async function parent(size: number): Promise<number> {
  "use structured";
  const results = await Promise.all(Array.from({ length: size }, (_, id) => child(id)));
  return results.reduce((sum, value) => sum + value, 0);
}

export default ((size) => async () => ({ sum: await scope.run(parent, size), cleanups: 0 })) satisfies Program;
