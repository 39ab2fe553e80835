import { Effect, Fiber } from "effect";
import { one } from "../../lib/promises.ts";
import { childrenOf, Ledger } from "../../lib/tree.ts";
import { until } from "../../lib/until.ts";
import type { Program } from "../../src/case.ts";

const ready = Effect.promise(() => one);

function node(id: number, size: number, ledger: Ledger): Effect.Effect<void> {
  const body = Effect.suspend((): Effect.Effect<void> => {
    ledger.start();
    const children = childrenOf(id, size);
    if (children.length === 0) return Effect.never;
    return Effect.forEach(children, (child) => node(child, size, ledger), { concurrency: "unbounded", discard: true });
  });
  return Effect.ensuring(
    body,
    Effect.map(ready, () => ledger.clean(id)),
  );
}

export default (async (size) => {
  const ledger = new Ledger(size);
  const root = Effect.runFork(node(0, size, ledger));
  await until(() => ledger.allStarted);
  return async () => {
    await Effect.runPromise(Fiber.interrupt(root));
    return ledger.tally;
  };
}) satisfies Program;
