import { run } from "@asupersync/browser";
import { expect } from "vitest";
import { after, gate, law, macrotask, never, ownersOf } from "../support/index.ts";

law("O7: `void f()` neither delays the function nor fails it; the scope waits for it", async ({ scope }) => {
  const log: string[] = [];
  const open = gate();
  async function telemetry() {
    "use structured";
    await open.promise;
    log.push("sent");
  }
  async function handler() {
    "use structured";
    void telemetry();
    return "handled";
  }
  const inner = scope.createScope("inner");
  expect(await inner.run(handler)).toBe("handled");
  expect(log).toEqual([]);
  const closed = inner.close();
  open.open();
  await closed;
  expect(log).toEqual(["sent"]);
});

law("O7: it belongs to the nearest scope, and is cancelled with it", async ({ scope, runtime }) => {
  const log: string[] = [];
  async function telemetry() {
    "use structured";
    try {
      await never();
    } finally {
      log.push("cleaned");
    }
  }
  async function handler() {
    "use structured";
    await undefined;
    void telemetry();
    await never();
  }
  const inner = scope.createScope("inner");
  const task = inner.run(handler);
  await macrotask();
  expect(ownersOf(runtime, "telemetry")).toEqual(["runtime", "room", "inner"]);
  task.cancel();
  await task.outcome();
  expect(log).toEqual([]);
  inner.cancel();
  await inner.close();
  expect(log).toEqual(["cleaned"]);
});

law("O7: its failure is the scope's to hear", async ({ scope, settled }) => {
  const heard: unknown[] = [];
  async function telemetry() {
    "use structured";
    await undefined;
    throw new Error("not sent");
  }
  async function handler() {
    "use structured";
    void telemetry();
    await after(5);
    return "handled";
  }
  const inner = scope.createScope("inner", { onError: (error) => heard.push((error as Error).message) });
  expect(await inner.run(handler)).toBe("handled");
  await settled();
  expect(heard).toEqual(["not sent"]);
  await inner.close();
});

law("O7: detached work outlives the function that `run` was called with", async ({ scope }) => {
  const log: string[] = [];
  async function telemetry() {
    "use structured";
    await after(5);
    log.push("sent");
  }
  async function main() {
    "use structured";
    await undefined;
    void telemetry();
    return "done";
  }
  async function program() {
    "use structured";
    const value = await run({ label: "own scope" }, main);
    log.push(value);
  }
  await scope.run(program);
  expect(log).toEqual(["done", "sent"]);
});

law("O7: a scope that closes takes what its tasks hand to it, and waits for that too", async ({ scope, runtime }) => {
  const log: string[] = [];
  const [begin, open] = [gate(), gate()];
  async function telemetry() {
    "use structured";
    await open.promise;
    log.push("sent");
  }
  async function handler() {
    "use structured";
    await begin.promise;
    void telemetry();
  }
  const inner = scope.createScope("inner");
  inner.run(handler);
  const closed = inner.close().then(({ kind }) => log.push(kind));
  begin.open();
  await macrotask();
  expect(ownersOf(runtime, "telemetry")).toEqual(["runtime", "room", "inner"]);
  open.open();
  await closed;
  expect(log).toEqual(["sent", "ok"]);
});

law("O7: what is handed to a cancelled scope that closes starts, and is left at its first checkpoint", async (room) => {
  const log: string[] = [];
  async function telemetry() {
    "use structured";
    try {
      log.push("started");
      await undefined;
      log.push("went on");
    } finally {
      log.push("left");
    }
  }
  const inner = room.scope.createScope("inner");
  inner.run(async () => {
    "use structured";
    try {
      await never();
    } finally {
      await after(1);
      void telemetry();
    }
  });
  await inner[Symbol.asyncDispose]();
  expect(log).toEqual(["started", "left"]);
});

law("O7: a bare call is an ordinary child", async ({ scope }) => {
  const log: string[] = [];
  async function child() {
    "use structured";
    await after(2);
    log.push("child");
  }
  async function parent() {
    "use structured";
    child();
  }
  await scope.run(parent);
  expect(log).toEqual(["child"]);
});

law("O7: a supervised scope survives its children's failures", async ({ scope, rejections }) => {
  async function failing() {
    "use structured";
    await undefined;
    throw new Error("one of many");
  }
  async function sibling() {
    "use structured";
    await after(5);
    return "unharmed";
  }
  const inner = scope.createScope("inner", { supervise: true });
  inner.run(failing);
  expect(await inner.run(sibling)).toBe("unharmed");
  expect(await inner.close()).toEqual({ kind: "ok", value: undefined });
  expect(await rejections()).toMatchObject([{ message: "one of many" }]);
});
