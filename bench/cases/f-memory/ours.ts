import { forever, scope } from "../../lib/ours.ts";
import { until } from "../../lib/until.ts";
import type { Program } from "../../src/case.ts";

let live = 0;
let cleanups = 0;

async function sleeper(): Promise<void> {
  "use structured";
  live++;
  try {
    await forever();
  } finally {
    cleanups++;
  }
}

async function parent(size: number): Promise<void> {
  "use structured";
  const children: Promise<void>[] = [];
  for (let i = 0; i < size; i++) children.push(sleeper());
  await forever();
}

export default (async (size) => {
  live = cleanups = 0;
  const task = scope.run(parent, size);
  await until(() => live === size);
  return async () => {
    task.cancel();
    await task.outcome();
    return { sum: live, cleanups };
  };
}) satisfies Program;
