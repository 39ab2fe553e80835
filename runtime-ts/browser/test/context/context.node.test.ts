import { AsyncLocalStorage } from "node:async_hooks";
import { createRuntime, type RuntimeHandle, sleep } from "@asupersync/browser";
import { defer } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { law } from "../support/index.ts";

const user = new AsyncLocalStorage<string>();

/** As the proposal has it, on top of what Node has. */
class Snapshot {
  readonly #restore = AsyncLocalStorage.snapshot();
  run<T>(work: () => T): T {
    return this.#restore(work);
  }
}

async function inner(seen: unknown[]) {
  "use structured";
  seen.push(user.getStore());
  await undefined;
  seen.push(user.getStore());
}

async function outer(seen: unknown[]) {
  "use structured";
  defer(() => void seen.push(`finalizer ${user.getStore()}`));
  try {
    await sleep(1);
    seen.push(user.getStore());
    await inner(seen);
    await user.run("nested", () => inner(seen));
    seen.push(user.getStore());
    await Promise.reject(new Error("caught")).catch(() => {});
    await Promise.resolve().then(() => {});
    seen.push(user.getStore());
    for await (const value of values()) seen.push(value);
    await new Promise(() => {});
  } finally {
    await undefined;
    seen.push(`cleanup ${user.getStore()}`);
  }
}

async function* values() {
  "use structured";
  yield user.getStore();
  await undefined;
  yield user.getStore();
}

const all = (name: string) => [
  name,
  name,
  name,
  "nested",
  "nested",
  name,
  name,
  name,
  name,
  `cleanup ${name}`,
  `finalizer ${name}`,
];

async function run(runtime: RuntimeHandle): Promise<unknown[][]> {
  const scope = runtime.createScope("scope");
  const [ann, bob]: [unknown[], unknown[]] = [[], []];
  const tasks = [user.run("ann", () => scope.run(outer, ann)), user.run("bob", () => scope.run(outer, bob))];
  await new Promise((resolve) => setTimeout(resolve, 30));
  user.run("somebody else", () => scope.cancel());
  await Promise.all(tasks.map((task) => task.outcome()));
  await runtime.close();
  return [ann, bob];
}

for (const [name, asyncContext] of [
  ["AsyncLocalStorage", AsyncLocalStorage],
  ["one of its instances", user],
  ["AsyncContext", { Snapshot }],
] as const) {
  law(`T6: a task keeps the context of its birth, whoever lets it go on: ${name}`, async () => {
    expect(await run(createRuntime({ asyncContext }))).toEqual([all("ann"), all("bob")]);
  });
}

law("T6: nobody's context is changed by the steps of another's task", async () => {
  const runtime = createRuntime({ asyncContext: AsyncLocalStorage });
  const scope = runtime.createScope("scope");
  const task = user.run("ann", () => scope.run(inner, []));
  expect(user.getStore()).toBe(undefined);
  await task;
  expect(user.getStore()).toBe(undefined);
  await runtime.close();
});

law("T6: a start that is deferred for depth keeps the context, too", async () => {
  const runtime = createRuntime({ asyncContext: AsyncLocalStorage });
  async function deep(levels: number): Promise<unknown> {
    "use structured";
    return levels === 0 ? user.getStore() : await deep(levels - 1);
  }
  expect(await user.run("ann", () => runtime.createScope("scope").run(deep, 1000))).toBe("ann");
  await runtime.close();
});

law("T6: a plain body runs in the context of its call, and whoever calls it keeps its own", async () => {
  const runtime = createRuntime({ asyncContext: AsyncLocalStorage });
  const seen: unknown[] = [];
  async function changes(depth: number): Promise<unknown> {
    "use structured";
    if (depth > 0) return changes(depth - 1);
    user.enterWith(`changed from ${user.getStore()}`);
    return inner(seen);
  }
  async function calls(depth: number) {
    "use structured";
    const task = changes(depth);
    seen.push(user.getStore());
    await task;
    seen.push(user.getStore());
  }
  const scope = runtime.createScope("scope");
  for (const depth of [0, 3, 1000]) await user.run(`ann ${depth}`, () => scope.run(calls, depth));
  const expected = (depth: number) => [
    `changed from ann ${depth}`,
    `ann ${depth}`,
    `changed from ann ${depth}`,
    `ann ${depth}`,
  ];
  expect(seen.slice(0, 8)).toEqual([...expected(0), ...expected(3)]);
  // One that begins later does so after its caller has gone on.
  expect(seen.slice(8)).toEqual(["ann 1000", "changed from ann 1000", "changed from ann 1000", "ann 1000"]);
  expect(user.getStore()).toBe(undefined);
  await runtime.close();
});

law("T6: without the option nothing is kept", async ({ scope }) => {
  const body = (scope.run(inner, []) as unknown as { body: unknown }).body;
  expect(Object.prototype.toString.call(body)).toBe("[object Generator]");
  expect(() => createRuntime({ asyncContext: {} as never })).toThrow(expect.objectContaining({ code: "ASX1009" }));
});
