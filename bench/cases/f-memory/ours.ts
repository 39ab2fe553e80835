import { forever, scope } from "../../lib/ours.ts";
import { until } from "../../lib/until.ts";
import type { Program } from "../../src/case.ts";

/** What a program awaits is held by whoever will settle it. Nobody will here; unheld it would be collected, and the wait cost nothing. */
let awaited: Promise<never>[] = [];
let live = 0;
let cleanups = 0;

async function sleeper(id: number): Promise<void> {
  "use structured";
  live++;
  try {
    awaited[id] = forever();
    await awaited[id];
  } finally {
    cleanups++;
  }
}

async function parent(size: number): Promise<void> {
  "use structured";
  const children: Promise<void>[] = [];
  for (let id = 0; id < size; id++) children.push(sleeper(id));
  await forever();
}

export default (async (size) => {
  live = cleanups = 0;
  awaited = new Array(size);
  const task = scope.run(parent, size);
  await until(() => live === size);
  return async () => {
    task.cancel();
    await task.outcome();
    return { sum: live, cleanups };
  };
}) satisfies Program;
