import { createRuntime, sleep } from "@asupersync/browser";
import { expect } from "vitest";
import { gate, law, macrotask, never } from "../support/index.ts";

async function* numbers(count: number, wait: () => unknown = () => 0) {
  "use structured";
  for (let i = 0; i < count; i++) {
    await wait();
    yield i;
  }
}

async function gather<T>(source: AsyncIterable<T>) {
  "use structured";
  const values: T[] = [];
  for await (const value of source) values.push(value);
  return values;
}

law("L9: loops that share a generator share its values, and all of them end", async ({ scope }) => {
  async function work() {
    "use structured";
    const source = numbers(6);
    return Promise.all([gather(source), gather(source), gather(source)]);
  }
  const all = await scope.run(work);
  expect(all.flat().sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect(all.map(({ length }) => length)).toEqual([2, 2, 2]);
});

law("L9: a generator that ends or throws in its first step tells the loop at once", async ({ scope }) => {
  async function* failing() {
    "use structured";
    throw new Error("at once");
    // biome-ignore lint/correctness/noUnreachable: what makes it a generator
    yield 1;
  }
  expect(await scope.run(() => gather(numbers(0)))).toEqual([]);
  await expect(scope.run(() => gather(failing()))).rejects.toThrow("at once");
});

law("L9: what comes for a loop that was left does not wake its function from another wait", async ({ scope }) => {
  const log: string[] = [];
  const late = gate();
  async function* source() {
    "use structured";
    try {
      await never();
    } finally {
      await late.promise;
    }
    yield 1;
  }
  const it = await scope.run(source);
  async function work() {
    "use structured";
    try {
      for await (const x of it) log.push(`got ${x}`);
    } finally {
      for await (const x of numbers(2, () => sleep(1))) log.push(`cleanup ${x}`);
    }
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  await macrotask();
  late.open();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["cleanup 0", "cleanup 1"]);
});

law("U5: a loop over a generator that somebody else cancels hears of it", async ({ scope }) => {
  const inner = scope.createScope("inner");
  const it = await inner.run(numbers, 3, never);
  const task = scope.run(gather, it);
  await macrotask();
  inner.cancel();
  await expect(task).rejects.toMatchObject({ name: "AbortError" });
});

law(
  "L9: a loop over a generator of another runtime, and one of a plain function, are the host's",
  async ({ scope }) => {
    const other = createRuntime();
    const it = await other.createScope("other").run(numbers, 3);
    expect(await scope.run(gather, it)).toEqual([0, 1, 2]);
    await other.close();
    const mine = await scope.run(numbers, 2);
    const values: number[] = [];
    for await (const value of mine) values.push(value);
    expect(values).toEqual([0, 1]);
  },
);

law("L9: a body that gives to two askers at once answers them in their order", async ({ scope }) => {
  async function work() {
    "use structured";
    const source = numbers(4);
    const first = source.next();
    const values = gather(source);
    const second = source.next();
    return [(await first).value, (await second).value, await values];
  }
  expect(await scope.run(work)).toEqual([0, 2, [1, 3]]);
});
