import { type Body, call, Group, run } from "../../lib/floor.ts";
import { until } from "../../lib/until.ts";
import type { Program } from "../../src/case.ts";

let awaited: Promise<never>[] = [];
let live = 0;
let cleanups = 0;

function* sleeper(id: number): Body<void> {
  live++;
  try {
    awaited[id] = new Promise(() => {});
    yield awaited[id];
  } finally {
    cleanups++;
  }
}

function* parent(size: number): Body<void> {
  const children = Array.from({ length: size }, (_, id) => call(sleeper, id));
  yield new Group(children, false);
}

export default (async (size) => {
  live = cleanups = 0;
  awaited = new Array(size);
  const task = run(parent, size);
  await until(() => live === size);
  return async () => {
    const ended = task.promise();
    task.cancel();
    await ended;
    return { sum: live, cleanups };
  };
}) satisfies Program;
