import { type Operation, race, run, suspend, until } from "effection";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

const ready = until(one);
let cleanups = 0;

function* winner(id: number): Operation<number> {
  yield* ready;
  return id;
}

function* loser(id: number): Operation<number> {
  try {
    yield* suspend();
    return id;
  } finally {
    yield* ready;
    cleanups++;
  }
}

function contest(size: number): Operation<number> {
  return race(Array.from({ length: size }, (_, id) => (id === size - 1 ? winner(id) : loser(id))));
}

export default ((size) => async () => {
  cleanups = 0;
  const sum = await run(() => contest(size));
  return { sum, cleanups };
}) satisfies Program;
