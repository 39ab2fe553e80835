import { forever, scope } from "../../lib/ours.ts";
import { one } from "../../lib/promises.ts";
import { childrenOf, Ledger } from "../../lib/tree.ts";
import { until } from "../../lib/until.ts";
import type { Program } from "../../src/case.ts";

async function node(id: number, size: number, ledger: Ledger): Promise<void> {
  "use structured";
  ledger.start();
  const children = childrenOf(id, size);
  try {
    if (children.length === 0) await forever();
    else await Promise.all(children.map((child) => node(child, size, ledger)));
  } finally {
    await one;
    ledger.clean(id);
  }
}

export default (async (size) => {
  const ledger = new Ledger(size);
  const root = scope.run(node, 0, size, ledger);
  await until(() => ledger.allStarted);
  return async () => {
    root.cancel();
    const outcome = await root.outcome();
    if (outcome.kind !== "cancelled") throw new Error(`the root ended ${outcome.kind}`);
    return ledger.tally;
  };
}) satisfies Program;
