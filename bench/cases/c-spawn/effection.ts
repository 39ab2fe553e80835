import { type Operation, run, spawn, type Task, until } from "effection";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

const ready = until(one);

function* child(id: number): Operation<number> {
  let sum = id + (yield* ready);
  sum += yield* ready;
  return sum + (yield* ready);
}

function* parent(size: number): Operation<number> {
  const tasks: Task<number>[] = [];
  for (let id = 0; id < size; id++) tasks.push(yield* spawn(() => child(id)));
  let sum = 0;
  for (const task of tasks) sum += yield* task;
  return sum;
}

export default ((size) => async () => ({ sum: await run(() => parent(size)), cleanups: 0 })) satisfies Program;
