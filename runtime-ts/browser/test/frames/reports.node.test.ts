import { AsyncLocalStorage } from "node:async_hooks";
import { createRuntime, type StuckReport } from "@asupersync/browser";
import { expect, test } from "vitest";
import { labels } from "../../src/driver/descriptor.ts";
import { after, gate, macrotask } from "../support/time.ts";

const WAYS = [true, false];

/** What a program reports, where every call is a task, and where calls are frames. */
async function bothWays<T>(tell: () => Promise<T>): Promise<[T, T]> {
  const told: T[] = [];
  for (const isTask of WAYS) {
    for (const fn of labels) fn.isTask = isTask;
    told.push(await tell());
  }
  return told as [T, T];
}

async function cleansUp(wait: Promise<unknown>) {
  "use structured";
  try {
    await macrotask();
  } finally {
    await wait;
  }
}

async function chain(depth: number, wait: Promise<unknown>): Promise<void> {
  "use structured";
  await (depth > 0 ? chain(depth - 1, wait) : cleansUp(wait));
}

async function deep(wait: Promise<unknown>) {
  "use structured";
  await 1;
  await 2;
  await wait;
}

async function between(wait: Promise<unknown>) {
  "use structured";
  await deep(wait);
}

/** Its cleanup calls what has a frame of its own. */
async function callsInCleanup(wait: Promise<unknown>): Promise<void> {
  "use structured";
  try {
    await macrotask();
  } finally {
    await between(wait);
  }
}

const chainOfThree = (wait: Promise<unknown>): Promise<void> => chain(2, wait);

/** Cancelled while the innermost cleans up, or before that. */
async function stuck(program: (wait: Promise<unknown>) => Promise<void>, turns: number): Promise<StuckReport[]> {
  const reports: StuckReport[] = [];
  const runtime = createRuntime({ cleanupBudget: 10, onStuck: (report) => void reports.push(report) });
  const open = gate();
  const task = runtime.createScope("hasty").run(program, open.promise);
  for (let turn = 0; turn < turns; turn++) await macrotask();
  task.cancel();
  await after(60);
  open.open();
  await task.outcome();
  await runtime.close();
  return reports;
}

test("C6: cleanup of a frame that takes too long is reported as that of a task", async () => {
  for (const program of [chainOfThree, callsInCleanup]) {
    for (const turns of [0, 4]) {
      const [tasks, frames] = await bothWays(() => stuck(program, turns));
      expect(tasks).toHaveLength(1);
      expect(frames, `${program.name}, asked to end after ${turns} turns`).toEqual(tasks);
    }
  }
});

const user = new AsyncLocalStorage<string>();

async function contexts(): Promise<unknown[]> {
  const seen: unknown[] = [];
  const runtime = createRuntime({ asyncContext: AsyncLocalStorage });
  const inner = async (name: string) => {
    "use structured";
    seen.push(`${name} ${user.getStore()}`);
    await macrotask();
    seen.push(`${name} ${user.getStore()}`);
    await 1;
    seen.push(`${name} ${user.getStore()}`);
  };
  const middle = async () => {
    "use structured";
    await inner("plain");
    await user.run("nested", () => inner("nested"));
    seen.push(`between ${user.getStore()}`);
    const called = user.run("stored", () => inner("stored"));
    await called;
    seen.push(`after ${user.getStore()}`);
    return user.run("returned", () => inner("returned"));
  };
  const scope = runtime.createScope("contexts");
  await user.run("outer", () =>
    scope.run(async () => {
      "use structured";
      await middle();
      seen.push(`last ${user.getStore()}`);
      await user.run("another", () => middle());
      seen.push(`end ${user.getStore()}`);
    }),
  );
  await runtime.close();
  return seen;
}

test("T6: a frame goes on in the context in which it was called", async () => {
  const [tasks, frames] = await bothWays(contexts);
  expect(tasks).toContain("nested nested");
  expect(frames).toEqual(tasks);
});
