import { type Body, call, Group, run } from "../../lib/floor.ts";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

let cleanups = 0;

function* winner(id: number): Body {
  yield one;
  return id;
}

function* loser(): Body {
  try {
    return yield new Promise(() => {});
  } finally {
    yield one;
    cleanups++;
  }
}

function* contest(size: number): Body {
  const racers = Array.from({ length: size }, (_, id) => (id === size - 1 ? call(winner, id) : call(loser)));
  return yield new Group(racers, true);
}

export default ((size) => async () => {
  cleanups = 0;
  const sum = (await run(contest, size).promise()) as number;
  return { sum, cleanups };
}) satisfies Program;
