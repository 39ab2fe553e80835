import type { Task } from "@asupersync/browser";
import { expect } from "vitest";
import { after, gate, law, macrotask, never } from "../support/index.ts";

async function failing(message: string) {
  "use structured";
  await undefined;
  throw new Error(message);
}

async function hanging() {
  "use structured";
  await never();
}

law("U1: a throw of the body is primary, thrown as it is", async ({ scope, rejections, warnings }) => {
  const thrown = { not: "even an Error" };
  async function parent() {
    "use structured";
    failing("a child's");
    for (let turn = 0; turn < 3; turn++) await macrotask();
    throw thrown;
  }
  const task = scope.run(parent);
  await expect(task).rejects.toBe(thrown);
  expect(await task.outcome()).toMatchObject({ kind: "err", suppressed: [{ message: "a child's" }] });
  expect(await rejections()).toMatchObject([{ message: "a child's" }]);
  expect(await warnings()).toHaveLength(1);
});

law("U1: else the first unjoined failed child is; the others are suppressed, in the order of failing", async (room) => {
  const gates = { a: gate(), b: gate(), c: gate() };
  async function child(name: keyof typeof gates) {
    "use structured";
    await gates[name].promise;
    throw new Error(name);
  }
  async function parent() {
    "use structured";
    const tasks = [child("a"), child("b"), child("c")];
    return tasks.length;
  }
  const outcome = room.scope.run(parent).outcome();
  for (const name of ["c", "a", "b"] as const) {
    gates[name].open();
    await after(1);
  }
  expect(await outcome).toMatchObject({
    kind: "err",
    error: { message: "c" },
    suppressed: [{ message: "a" }, { message: "b" }],
  });
  expect(await room.rejections()).toMatchObject([{ message: "a" }, { message: "b" }]);
  await room.warnings();
});

law("U1: a joined failure does not count", async ({ scope }) => {
  async function parent() {
    "use structured";
    try {
      await failing("handled");
    } catch {
      return "went on";
    }
    return "impossible";
  }
  expect(await scope.run(parent).outcome()).toEqual({ kind: "ok", value: "went on" });
});

law("U1: a child that was cancelled on purpose does not count", async ({ scope }) => {
  async function parent() {
    "use structured";
    const child = hanging() as Task<void>;
    await undefined;
    child.cancel();
    return "fine";
  }
  expect(await scope.run(parent).outcome()).toEqual({ kind: "ok", value: "fine" });
});

law("U1: a child that fails although its owner was cancelled makes it fail: err is worse", async ({ scope }) => {
  async function stubborn() {
    "use structured";
    try {
      await never();
    } finally {
      await undefined;
    }
  }
  async function busy() {
    "use structured";
    await undefined;
    scope.cancel();
    throw new Error("not by the request");
  }
  async function parent() {
    "use structured";
    const tasks = [stubborn(), busy()];
    await never();
    return tasks;
  }
  const outcome = await scope.run(parent).outcome();
  expect(outcome).toMatchObject({ kind: "err", error: { message: "not by the request" } });
});

law("U2: what cleanup throws while it is cancelled is kept and reported, and undoes nothing", async (room) => {
  async function work() {
    "use structured";
    try {
      await never();
    } finally {
      await undefined;
      throw new Error("in cleanup");
    }
  }
  const task = room.scope.run(work);
  task.cancel("enough");
  expect(await task.outcome()).toMatchObject({
    kind: "cancelled",
    cancel: { kind: "user", message: "enough", reason: "enough" },
    cleanupErrors: [{ message: "in cleanup" }],
  });
  expect(await room.rejections()).toMatchObject([{ message: "in cleanup" }]);
});

law("U3: an outcome says how it ended, and awaiting unwraps it", async ({ scope }) => {
  const ok = scope.run(async function ok() {
    "use structured";
    return 7;
  });
  const err = scope.run(failing, "thrown");
  const cancelled = scope.run(hanging);
  cancelled.cancel();
  expect(await ok.outcome()).toEqual({ kind: "ok", value: 7 });
  expect(await err.outcome()).toMatchObject({ kind: "err", error: { message: "thrown" } });
  expect(await cancelled.outcome()).toMatchObject({ kind: "cancelled", cancel: { kind: "user", region: "hanging" } });
  expect(await ok).toBe(7);
  await expect(err).rejects.toThrow("thrown");
  await expect(cancelled).rejects.toMatchObject({ name: "AbortError", code: "ASX1012", cancel: { kind: "user" } });
});
