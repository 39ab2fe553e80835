import { expect } from "vitest";
import { gate, law, macrotask, never } from "../support/index.ts";

/** Something whose disposal takes a structured call, and its time. */
function resource(log: string[], name: string, until: () => Promise<unknown> = async () => 0) {
  async function close() {
    "use structured";
    log.push(`disposing ${name}`);
    await until();
    log.push(`disposed ${name}`);
  }
  return { name, [Symbol.asyncDispose]: (): Promise<void> => close() };
}

law("L9: a block that is left by a cancellation disposes in reverse order, and waits for each", async ({ scope }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    using first = { [Symbol.dispose]: () => void log.push("disposed first") };
    await using second = resource(log, "second", () => new Promise((resolve) => setTimeout(resolve, 3)));
    await using third = resource(log, "third");
    log.push(`holds ${typeof first}, ${second.name} and ${third.name}`);
    try {
      await never();
    } catch {
      log.push("caught");
    }
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual([
    "holds object, second and third",
    "disposing third",
    "disposed third",
    "disposing second",
    "disposed second",
    "disposed first",
  ]);
});

law("C5: disposal runs in a shield, and a request that comes meanwhile is delivered after it", async ({ scope }) => {
  const log: string[] = [];
  const open = gate();
  async function work() {
    "use structured";
    {
      await using _first = resource(log, "first");
      await using _second = resource(log, "second", () => open.promise);
    }
    log.push("after the block");
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  await macrotask();
  open.open();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["disposing second", "disposed second", "disposing first", "disposed first"]);
});

law("C5: a disposal is over when all that it started is, awaited or not", async ({ scope }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    {
      await using _held = {
        [Symbol.asyncDispose]() {
          resource(log, "child")[Symbol.asyncDispose]();
          return Promise.resolve();
        },
      };
    }
    log.push("after the block");
  }
  expect((await scope.run(work).outcome()).kind).toBe("ok");
  expect(log).toEqual(["disposing child", "disposed child", "after the block"]);
});

law("L9: a resource in the head of a loop is disposed of once, when the loop is left", async ({ scope }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    for (await using held = { ...resource(log, "head"), left: 2 }; held.left > 0; held.left--) {
      await using _round = resource(log, `round ${held.left}`);
      await 0;
    }
  }
  expect((await scope.run(work).outcome()).kind).toBe("ok");
  expect(log.filter((line) => line.startsWith("disposed"))).toEqual([
    "disposed round 2",
    "disposed round 1",
    "disposed head",
  ]);
});

law(
  "U2: what disposal throws while the block is cancelled does not undo the cancellation",
  async ({ scope, rejections }) => {
    const [first, second] = [new Error("first"), new Error("second")];
    async function work() {
      "use structured";
      await using _first = { [Symbol.asyncDispose]: () => Promise.reject(first) };
      await using _second = { [Symbol.asyncDispose]: () => Promise.reject(second) };
      await never();
    }
    const task = scope.run(work);
    await macrotask();
    task.cancel();
    const chain = { error: first, suppressed: second };
    expect(await task.outcome()).toMatchObject({ kind: "cancelled", cleanupErrors: [chain] });
    expect(await rejections()).toMatchObject([chain]);
  },
);
