import { forever, scope } from "../../lib/ours.ts";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

let cleanups = 0;

async function winner(id: number): Promise<number> {
  "use structured";
  await one;
  return id;
}

async function loser(): Promise<number> {
  "use structured";
  try {
    return await forever();
  } finally {
    await one;
    cleanups++;
  }
}

async function contest(size: number): Promise<number> {
  "use structured";
  return Promise.race(Array.from({ length: size }, (_, id) => (id === size - 1 ? winner(id) : loser())));
}

export default ((size) => async () => {
  cleanups = 0;
  const sum = await scope.run(contest, size);
  return { sum, cleanups };
}) satisfies Program;
