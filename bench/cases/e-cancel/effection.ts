import { type Operation, run, scoped, until as settled, spawn, suspend } from "effection";
import { one } from "../../lib/promises.ts";
import { childrenOf, Ledger } from "../../lib/tree.ts";
import { until } from "../../lib/until.ts";
import type { Program } from "../../src/case.ts";

const ready = settled(one);

function* node(id: number, size: number, ledger: Ledger): Operation<void> {
  ledger.start();
  const children = childrenOf(id, size);
  try {
    if (children.length === 0) yield* suspend();
    else yield* scoped(() => family(children, size, ledger));
  } finally {
    yield* ready;
    ledger.clean(id);
  }
}

/** In a scope of its own, so that the children have ended before their parent's `finally`. */
function* family(children: number[], size: number, ledger: Ledger): Operation<void> {
  for (const child of children) yield* spawn(() => node(child, size, ledger));
  yield* suspend();
}

export default (async (size) => {
  const ledger = new Ledger(size);
  const root = run(() => node(0, size, ledger));
  root.catch(() => {});
  await until(() => ledger.allStarted);
  return async () => {
    await root.halt();
    return ledger.tally;
  };
}) satisfies Program;
