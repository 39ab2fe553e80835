import type { ScopeOptions, Task } from "@asupersync/browser";
import { expect } from "vitest";
import { after, gate, law, macrotask, never, recordedLaw } from "../support/index.ts";

async function failing(message: string) {
  "use structured";
  await undefined;
  throw new Error(message);
}

law("O6: a child that failed and was not joined when the body ends makes the region fail", async ({ scope }) => {
  async function parent() {
    "use structured";
    const tasks = [failing("a child's")];
    return tasks.length;
  }
  expect(await scope.run(parent).outcome()).toMatchObject({ kind: "err", error: { message: "a child's" } });
});

law("O6: an error that was awaited and caught is heard", async ({ scope, warnings }) => {
  async function parent() {
    "use structured";
    const task = failing("handled");
    for (let turn = 0; turn < 3; turn++) await macrotask();
    return task.catch((error: Error) => error.message);
  }
  expect(await scope.run(parent).outcome()).toEqual({ kind: "ok", value: "handled" });
  expect(await warnings()).toHaveLength(1);
});

recordedLaw(
  "O6: a failure without a waiter at the end of the tick is traced, and printed once with its site",
  async (room) => {
    const open = gate();
    async function parent() {
      "use structured";
      const task = failing("not awaited yet");
      await open.promise;
      await task.catch(() => {});
    }
    const task = room.scope.run(parent);
    const printed = await room.warnings();
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/failing .*heard\.test\.ts:\d+:\d+.*not awaited yet/);
    expect(room.runtime.tracing.events().filter(({ kind }) => kind === "unheard")).toMatchObject([
      { label: "failing" },
    ]);
    open.open();
    await task;
  },
);

law("O6: a waiter that was itself cancelled has not heard", async ({ scope, warnings }) => {
  const open = gate();
  async function child() {
    "use structured";
    await open.promise;
    throw new Error("a child's");
  }
  async function waiter(task: Promise<void>) {
    "use structured";
    await task;
  }
  async function parent() {
    "use structured";
    const task = child();
    const waiting = waiter(task) as Task<void>;
    await undefined;
    waiting.cancel();
    await waiting.outcome();
    open.open();
    await macrotask();
    return "body ended";
  }
  expect(await scope.run(parent).outcome()).toMatchObject({ kind: "err", error: { message: "a child's" } });
  await warnings();
});

law("O6: a promise made from the task hears for it, and then answers for it", async ({ scope, rejections }) => {
  const caught = await scope.run(failing, "caught").catch((error: Error) => error.message);
  expect(caught).toBe("caught");
  void scope.run(failing, "derived").then(() => {});
  expect(await rejections()).toMatchObject([{ message: "derived" }]);
});

law("O6: what reaches a scope with nobody to receive it goes to its hook, once", async ({ scope, rejections }) => {
  const heard: [unknown, string][] = [];
  const onError: ScopeOptions["onError"] = (error, task) => heard.push([(error as Error).message, task.label]);
  const inner = scope.createScope("inner", { onError });
  inner.run(failing, "for the hook");
  expect(await inner.close()).toMatchObject({ kind: "err", error: { message: "for the hook" } });
  expect(heard).toEqual([["for the hook", "failing"]]);
  expect(await rejections()).toEqual([]);
});

law("O6: without a hook the host reports it as an unhandled rejection, once", async ({ scope, rejections }) => {
  const inner = scope.createScope("inner");
  inner.run(failing, "for the host");
  inner.run(failing, "for the host too");
  expect(await rejections()).toMatchObject([{ message: "for the host" }, { message: "for the host too" }]);
  expect(await inner.close()).toMatchObject({ kind: "err", suppressed: [{ message: "for the host too" }] });
  expect(await rejections()).toEqual([]);
});

law("O6: a hook that throws breaks nothing, and its throw reaches the host", async ({ scope, rejections }) => {
  const inner = scope.createScope("inner", {
    onError() {
      throw new Error("the hook's own");
    },
  });
  inner.run(failing, "for the hook");
  const sound = inner.run(async function sound() {
    "use structured";
    await after(5);
    return "went on";
  });
  expect(await sound).toBe("went on");
  expect(await inner.close()).toMatchObject({ kind: "err" });
  expect(await rejections()).toMatchObject([{ message: "the hook's own" }]);
});

law("O6: a cancellation that nobody observes is silence", async ({ scope, rejections, warnings }) => {
  async function parent() {
    "use structured";
    await never();
  }
  scope.run(parent).cancel();
  const derived = scope.run(parent);
  void derived.then(() => {});
  derived.cancel("derived, and still silent");
  expect([await rejections(), await warnings()]).toEqual([[], []]);
});
