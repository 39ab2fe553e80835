import type { Task } from "@asupersync/browser";
import { spawn } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { after, gate, law, macrotask, never, ownersOf } from "../support/index.ts";

async function failing(message: string) {
  "use structured";
  await undefined;
  throw new Error(message);
}

law("O5: a failed spawn cancels the body and the other children, and is the outcome", async ({ scope }) => {
  const log: string[] = [];
  async function sibling() {
    "use structured";
    try {
      await never();
    } finally {
      await after(2);
      log.push("sibling left");
    }
  }
  async function parent() {
    "use structured";
    try {
      const task = sibling();
      spawn(failing, "a child's");
      await task;
      log.push("went on");
    } catch {
      log.push("caught");
    } finally {
      log.push("parent left");
    }
  }
  const outcome = await scope.run(parent).outcome();
  expect(outcome).toMatchObject({ kind: "err", error: { message: "a child's" } });
  expect(outcome).not.toHaveProperty("suppressed");
  expect(log).toEqual(["sibling left", "parent left"]);
});

law(
  "O5: it does so though somebody awaits it, and what caught it goes on to its next checkpoint",
  async ({ scope }) => {
    const log: string[] = [];
    async function parent() {
      "use structured";
      try {
        await spawn(failing, "a child's");
      } catch (error) {
        log.push((error as Error).message);
        await undefined;
        log.push("went on");
      }
    }
    expect(await scope.run(parent).outcome()).toMatchObject({ kind: "err", error: { message: "a child's" } });
    expect(log).toEqual(["a child's"]);
  },
);

law("O5: a body that throws what it heard of its spawn has failed once", async ({ scope }) => {
  async function parent() {
    "use structured";
    await spawn(failing, "a child's");
  }
  const outcome = await scope.run(parent).outcome();
  expect(outcome).toMatchObject({ kind: "err", error: { message: "a child's" } });
  expect(outcome).not.toHaveProperty("suppressed");
});

law("O5: a spawn that fails in its first step, or was never compiled, fails its region too", async (room) => {
  async function atOnce() {
    "use structured";
    throw new Error("at once");
  }
  const plain = () => {
    throw new Error("plain");
  };
  const uncompiled = new Function('return async function uncompiled() { "use structured" }')() as () => Promise<void>;
  for (const [fn, error] of [
    [atOnce, { message: "at once" }],
    [plain, { message: "plain" }],
    [uncompiled, { code: "ASX1003" }],
  ] as const) {
    let wentOn = false;
    const task = room.scope.run(async function parent() {
      "use structured";
      spawn(fn as () => unknown);
      await never();
      wentOn = true;
    });
    expect(await task.outcome()).toMatchObject({ kind: "err", error });
    expect(wentOn).toBe(false);
  }
});

law("O5: a spawn gives its value, takes arguments, and whatever is not structured is one task", async ({ scope }) => {
  async function add(a: number, b: number) {
    "use structured";
    await undefined;
    return a + b;
  }
  async function parent() {
    "use structured";
    const sum: Task<number> = spawn(add, 1, 2);
    const promised: Task<string> = spawn((text: string) => Promise.resolve(text), "a promise's");
    const plain: Task<boolean> = spawn(() => true);
    return [await sum, await promised, await plain];
  }
  expect(await scope.run(parent)).toEqual([3, "a promise's", true]);
});

law("O5: a spawn waits for nobody, and its owner for it", async ({ scope, runtime }) => {
  const open = gate();
  async function child() {
    "use structured";
    await open.promise;
  }
  async function parent() {
    "use structured";
    spawn(child);
    return "body ended";
  }
  const task = scope.run(parent);
  await macrotask();
  expect(ownersOf(runtime, "child")).toEqual(["runtime", "room", "parent"]);
  open.open();
  expect(await task).toBe("body ended");
});

law("O5: a spawned closure is its spawner's, wherever it was made", async ({ scope, runtime }) => {
  let closure = async () => {};
  async function maker() {
    "use structured";
    closure = async function made() {
      "use structured";
      await never();
    };
    await never();
  }
  async function spawner() {
    "use structured";
    await undefined;
    spawn(closure);
    await never();
  }
  scope.run(maker);
  scope.run(spawner);
  await macrotask();
  expect(ownersOf(runtime, "made")).toEqual(["runtime", "room", "spawner"]);
});

law("O5: a spawn in cleanup is the shield's, and fails the task when that is through", async ({ scope }) => {
  const log: string[] = [];
  async function parent() {
    "use structured";
    try {
      await undefined;
    } finally {
      spawn(failing, "in cleanup");
      await after(2);
      log.push("cleaned");
    }
    log.push("went on");
    await undefined;
    log.push("went too far");
  }
  expect(await scope.run(parent).outcome()).toMatchObject({ kind: "err", error: { message: "in cleanup" } });
  expect(log).toEqual(["cleaned"]);
});

law("O5: of several failed spawns the first is the error, and the others are suppressed", async (room) => {
  const gates = { a: gate(), b: gate() };
  async function stubborn(name: "a" | "b") {
    "use structured";
    await gates[name].promise; // a result that has come is not lost to a cancel (C4)
    throw new Error(name);
  }
  async function parent() {
    "use structured";
    spawn(stubborn, "a");
    spawn(stubborn, "b");
    await never();
  }
  const task = room.scope.run(parent);
  gates.b.open();
  gates.a.open();
  expect(await task.outcome()).toMatchObject({
    kind: "err",
    error: { message: "b" },
    suppressed: [{ message: "a" }],
  });
  expect(await room.rejections()).toMatchObject([{ message: "a" }]);
});

law("O3: outside any region a spawn fails, runs nothing and throws nothing", async () => {
  const task = spawn(failing, "never");
  expect(await task.outcome()).toMatchObject({ kind: "err", error: { code: "ASX1001" } });
});
