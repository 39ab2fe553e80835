import { sleep } from "@asupersync/browser";
import { bind } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { after, gate, law, macrotask, ownersOf } from "../support/index.ts";

law("L11: a callback timer belongs to the nearest scope, and holds nothing open", async ({ scope }) => {
  const log: string[] = [];
  const inner = scope.createScope("inner");
  await inner.run(async () => {
    "use structured";
    setTimeout(() => log.push("fired"), 1);
    setTimeout(() => log.push("never"), 60_000);
  });
  await after(5);
  expect(log).toEqual(["fired"]);
  expect((await inner.close()).kind).toBe("ok");
});

law("L11: it is cleared when the scope closes", async ({ scope }) => {
  const log: string[] = [];
  const inner = scope.createScope("inner");
  await inner.run(async () => {
    "use structured";
    setTimeout(() => log.push("timeout"), 3);
    setInterval(() => log.push("interval"), 3);
  });
  await inner.close();
  await after(10);
  expect(log).toEqual([]);
});

law("L11: what it throws goes to the scope's hook, and it may be an interval that goes on", async ({ scope }) => {
  const heard: string[] = [];
  const inner = scope.createScope("inner", { onError: (error) => heard.push((error as Error).message) });
  await inner.run(async () => {
    "use structured";
    let count = 0;
    setInterval(() => {
      throw new Error(`${++count}`);
    }, 1);
  });
  await after(100);
  await inner.close();
  expect(heard.slice(0, 2)).toEqual(["1", "2"]);
});

law("L11: a call in it goes on, though nothing else is in the scope", async ({ scope }) => {
  const log: string[] = [];
  async function called() {
    "use structured";
    log.push("begins");
    await Promise.resolve();
    log.push("ends");
  }
  await scope.run(async (call: () => unknown) => {
    "use structured";
    setTimeout(call, 1);
  }, called);
  await after(5);
  expect(log).toEqual(["begins", "ends"]);
});

law("L11: calls in it are children of the scope", async ({ scope, runtime }) => {
  const open = gate();
  async function called() {
    "use structured";
    await open.promise;
  }
  async function arranges() {
    "use structured";
    setTimeout((...args: unknown[]) => void (args.length === 2 && called()), 1, "a", "b");
  }
  await scope.run(arranges);
  await after(5);
  expect(ownersOf(runtime, "called")).toEqual(["runtime", "room"]);
  open.open();
});

law("L11: it can be cleared by whoever has its number", async ({ scope }) => {
  const log: string[] = [];
  async function arranges() {
    "use structured";
    const timeout = setTimeout(() => log.push("timeout"), 1);
    const interval = setInterval(() => log.push("interval"), 1);
    clearTimeout(timeout);
    await sleep(0);
    clearInterval(interval);
    clearTimeout(undefined);
  }
  await scope.run(arranges);
  await after(5);
  expect(log).toEqual([]);
});

law("L11: `sleep` is a child of the region: waited for, and cancelled with it", async ({ scope, runtime }) => {
  const began = performance.now();
  async function forgets() {
    "use structured";
    const nap = sleep(10);
    return typeof nap;
  }
  await scope.run(forgets);
  expect(performance.now() - began).toBeGreaterThanOrEqual(10);
  async function sleeps() {
    "use structured";
    await sleep(60_000);
  }
  const task = scope.run(sleeps);
  await macrotask();
  expect(ownersOf(runtime, "sleep")).toEqual(["runtime", "room", "sleeps"]);
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
});

law("L11: `sleep` outside any region, or for no time that could be, fails and does not throw", async ({ scope }) => {
  await expect(sleep(1)).rejects.toMatchObject({ code: "ASX1001" });
  const codes = await scope.run(async () => {
    "use structured";
    const settled = await Promise.allSettled([sleep(-1), sleep(Number.NaN)]);
    return settled.map((each) => (each as PromiseRejectedResult).reason.code);
  });
  expect(codes).toEqual(["ASX1009", "ASX1009"]);
});

law("L11: what a bound function sets when its scope has closed never fires", async ({ scope }) => {
  const log: string[] = [];
  const inner = scope.createScope("inner");
  const [handler] = await inner.run(async () => {
    "use structured";
    return [
      bind(() => [setTimeout(() => log.push("timeout"), 1), setInterval(() => log.push("interval"), 1)]),
    ] as const;
  });
  await inner.close();
  handler();
  await after(5);
  expect(log).toEqual([]);
});
