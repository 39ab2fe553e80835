import { sleep } from "@asupersync/browser";
import { expect } from "vitest";
import { after, law, macrotask, never } from "../support/index.ts";

type Log = string[];

async function goodbye(log: Log, name: string) {
  "use structured";
  log.push(`${name} says goodbye`);
  await sleep(2);
  log.push(`${name} is gone`);
}

const saying = (log: Log, name: string): Disposable => ({ [Symbol.dispose]: () => void goodbye(log, name) });

const blocks: Record<string, (log: Log) => Promise<unknown>> = {
  "a function's body": async (log) => {
    "use structured";
    using _resource = saying(log, "it");
    await never();
  },
  "a loop's round": async (log) => {
    "use structured";
    for (using _resource of [saying(log, "it")]) await never();
  },
  "a loop's head": async (log) => {
    "use structured";
    for (using _resource = saying(log, "it"); ; ) await never();
  },
  "a block that throws": async (log) => {
    "use structured";
    using _resource = saying(log, "it");
    await 0;
    throw new Error("thrown");
  },
};

for (const [where, work] of Object.entries(blocks))
  law(`C5: what the disposal of a using starts runs to its end: in ${where}`, async ({ scope }) => {
    const log: Log = [];
    const task = scope.run(work, log);
    await macrotask();
    task.cancel();
    const { kind } = await task.outcome();
    expect(log, "before anybody sees the outcome (O4)").toEqual(["it says goodbye", "it is gone"]);
    expect(kind).toBe(where.endsWith("throws") ? "err" : "cancelled");
  });

law("C3: a using disposes after what the block has started has been left", async ({ scope }) => {
  const log: Log = [];
  async function child() {
    "use structured";
    try {
      await never();
    } finally {
      await sleep(1);
      log.push("the child is left");
    }
  }
  async function work() {
    "use structured";
    using _resource = { [Symbol.dispose]: () => void log.push("disposed") };
    await child();
  }
  const task = scope.run(work);
  await after(1);
  task.cancel();
  await task.outcome();
  expect(log).toEqual(["the child is left", "disposed"]);
});
