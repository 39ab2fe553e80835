import { scope } from "../../lib/ours.ts";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

async function count(times: number): Promise<number> {
  "use structured";
  let sum = 0;
  for (let i = 0; i < times; i++) sum += await one;
  return sum;
}

export default ((size) => async () => ({ sum: await scope.run(count, size), cleanups: 0 })) satisfies Program;
