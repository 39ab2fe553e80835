import { scope } from "../../lib/ours.ts";
import type { Program } from "../../src/case.ts";

async function increase(n: number): Promise<number> {
  "use structured";
  return n + 1;
}

async function count(times: number): Promise<number> {
  "use structured";
  let sum = 0;
  while (sum < times) sum = await increase(sum);
  return sum;
}

export default ((size) => async () => ({ sum: await scope.run(count, size), cleanups: 0 })) satisfies Program;
