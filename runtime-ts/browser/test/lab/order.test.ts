import { sleep } from "@asupersync/browser";
import { expect } from "vitest";
import { law } from "../support/index.ts";
import { deterministic } from "./lab.ts";

/** A program with something of everything: the order in which its parts came, its events and its fingerprint. */
async function run(seed: number | undefined) {
  const { runtime, scope } = deterministic(seed === undefined ? {} : { seed });
  const order: string[] = [];
  async function part(name: string) {
    "use structured";
    for (let round = 0; round < 3; round++) {
      await undefined;
      order.push(`${name}${round}`);
    }
    await sleep(Math.random() * 100);
    order.push(`${name} woken`);
    return name;
  }
  async function foreign(name: string) {
    "use structured";
    await Promise.resolve();
    order.push(`${name} came`);
  }
  async function program() {
    "use structured";
    const racers = await Promise.race([part("a"), part("b"), part("c")]);
    await Promise.all([foreign("x"), foreign("y"), part(racers)]);
  }
  await scope.run(program);
  const events = runtime.tracing.events();
  const { fingerprint } = runtime.lab;
  await runtime.close();
  return { order, events, fingerprint };
}

law("D2: the same program and seed leave the same events and fingerprint", async () => {
  for (const seed of [undefined, 0, 1, 2 ** 40]) expect(await run(seed)).toEqual(await run(seed));
});

law("D2: another seed is another order, and another fingerprint", async () => {
  const runs = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(run));
  expect(new Set(runs.map(({ fingerprint }) => fingerprint)).size).toBe(8);
  expect(new Set(runs.map(({ order }) => order.slice(0, 9).join())).size).toBeGreaterThan(4);
});

law("T2: without a seed the order is that of a live runtime", async () => {
  const { order } = await run(undefined);
  expect(order.slice(0, 9)).toEqual(["a0", "b0", "c0", "a1", "b1", "c1", "a2", "b2", "c2"]);
});

law("D2: what settles in one turn of the host is admitted in the order in which it was waited for", async () => {
  const { runtime, scope } = deterministic();
  const order: string[] = [];
  const resolvers: ((name: string) => void)[] = [];
  async function waits() {
    "use structured";
    order.push(await new Promise<string>((resolve) => void resolvers.push(resolve)));
  }
  const tasks = [scope.run(waits), scope.run(waits), scope.run(waits)];
  for (const number of [2, 0, 1]) resolvers[number]?.(`waiter ${number}`);
  await Promise.all(tasks);
  expect(order).toEqual(["waiter 0", "waiter 1", "waiter 2"]);
  await runtime.close();
});

law("F2: who is left before what has settled is admitted drops it, and it is traced", async () => {
  const { runtime, scope } = deterministic();
  const task = scope.run(async function waits() {
    "use structured";
    try {
      await new Promise(() => {});
    } finally {
      await Promise.resolve();
    }
  });
  await Promise.resolve();
  task.cancel();
  expect(await task.outcome()).toMatchObject({ kind: "cancelled" });
  expect(runtime.tracing.detached()).toBe(1);
  await runtime.close();
});

law("C4: a result that has settled is not lost to a cancel that comes before it is admitted", async () => {
  const { runtime, scope } = deterministic();
  const got: unknown[] = [];
  const { promise, resolve } = Promise.withResolvers<string>();
  const task = scope.run(async function waits() {
    "use structured";
    got.push(await promise);
  });
  await Promise.resolve();
  resolve("lock");
  task.cancel();
  await task.outcome();
  expect(got).toEqual(["lock"]);
  await runtime.close();
});
