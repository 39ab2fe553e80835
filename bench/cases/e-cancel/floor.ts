import { type Body, call, Group, run } from "../../lib/floor.ts";
import { one } from "../../lib/promises.ts";
import { childrenOf, Ledger } from "../../lib/tree.ts";
import { until } from "../../lib/until.ts";
import type { Program } from "../../src/case.ts";

function* node(id: number, size: number, ledger: Ledger): Body<void> {
  ledger.start();
  const children = childrenOf(id, size);
  try {
    if (children.length === 0) yield new Promise(() => {});
    else {
      const calls = children.map((child) => call(node, child, size, ledger));
      yield new Group(calls, false);
    }
  } finally {
    yield one;
    ledger.clean(id);
  }
}

export default (async (size) => {
  const ledger = new Ledger(size);
  const root = run(node, 0, size, ledger);
  await until(() => ledger.allStarted);
  return async () => {
    const ended = root.promise();
    root.cancel();
    await ended;
    return ledger.tally;
  };
}) satisfies Program;
