import { Effect } from "effect";
import { one } from "../../lib/promises.ts";
import type { Program } from "../../src/case.ts";

const ready = Effect.promise(() => one);
let cleanups = 0;

const cleanup = Effect.map(ready, () => {
  cleanups++;
});

const winner = (id: number) => Effect.as(ready, id);
const loser = Effect.ensuring(Effect.never, cleanup);

const contest = (size: number) =>
  Effect.raceAllFirst(
    Array.from({ length: size }, (_, id): Effect.Effect<number> => (id === size - 1 ? winner(id) : loser)),
  );

export default ((size) => async () => {
  cleanups = 0;
  const sum = await Effect.runPromise(contest(size));
  return { sum, cleanups };
}) satisfies Program;
