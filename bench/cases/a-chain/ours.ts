import { scope } from "../../lib/ours.ts";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

async function step(depth: number): Promise<number> {
  "use structured";
  if (depth === 0) return (await one) - 1;
  return 1 + (await step(depth - 1));
}

export default ((size) => async () => ({ sum: await scope.run(step, size), cleanups: 0 })) satisfies Program;
