import { type Operation, run, spawn, suspend } from "effection";
import { until } from "../../lib/until.ts";
import type { Program } from "../../src/case.ts";

let live = 0;
let cleanups = 0;

function* sleeper(): Operation<void> {
  live++;
  try {
    yield* suspend();
  } finally {
    cleanups++;
  }
}

function* parent(size: number): Operation<void> {
  for (let i = 0; i < size; i++) yield* spawn(sleeper);
  yield* suspend();
}

export default (async (size) => {
  live = cleanups = 0;
  const task = run(() => parent(size));
  task.catch(() => {});
  await until(() => live === size);
  return async () => {
    await task.halt();
    return { sum: live, cleanups };
  };
}) satisfies Program;
