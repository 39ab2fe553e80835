import { aborted, all } from "../../lib/native.ts";
import { one } from "../../lib/promises.ts";
import { childrenOf, Ledger } from "../../lib/tree.ts";
import { until } from "../../lib/until.ts";
import type { Program } from "../../src/case.ts";

async function node(id: number, size: number, ledger: Ledger, signal: AbortSignal): Promise<void> {
  ledger.start();
  const children = childrenOf(id, size);
  try {
    if (children.length === 0) await aborted(signal);
    else await all(signal, (group) => children.map((child) => node(child, size, ledger, group)));
  } finally {
    await one;
    ledger.clean(id);
  }
}

const CANCELLED = new Error("cancelled");

export default (async (size) => {
  const ledger = new Ledger(size);
  const controller = new AbortController();
  const root = node(0, size, ledger, controller.signal);
  await until(() => ledger.allStarted);
  return async () => {
    controller.abort(CANCELLED);
    await root.catch((error) => {
      if (error !== CANCELLED) throw error;
    });
    return ledger.tally;
  };
}) satisfies Program;
