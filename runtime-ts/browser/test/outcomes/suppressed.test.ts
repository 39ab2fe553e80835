import { createRuntime, type PanicInfo } from "@asupersync/browser";
import { obligation, spawn } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { after, gate, law, macrotask, never } from "../support/index.ts";

async function failing(message: string, ms = 0) {
  "use structured";
  await after(ms);
  throw new Error(message);
}

/** Breaks a contract: it returns with what it has reserved. */
async function leaking(label: string) {
  "use structured";
  await undefined;
  obligation(label);
}

law("U1: what a failed child had suppressed is suppressed above it, flat, and is reported once", async (room) => {
  async function child() {
    "use structured";
    const tasks = [failing("a grandchild's", 2)];
    await after(6);
    throw new Error(`a child's, of ${tasks.length}`);
  }
  async function parent() {
    "use structured";
    const tasks = [child(), failing("its sibling's", 12)];
    await after(20);
    throw new Error(`the body's, of ${tasks.length}`);
  }
  expect(await room.scope.run(parent).outcome()).toMatchObject({
    kind: "err",
    error: { message: "the body's, of 2" },
    suppressed: [{ message: "a child's, of 1" }, { message: "a grandchild's" }, { message: "its sibling's" }],
  });
  const reported = (await room.rejections()).map((error) => (error as Error).message);
  expect(reported.toSorted()).toEqual(["a child's, of 1", "a grandchild's", "its sibling's"]);
  await room.warnings();
});

law(
  "U1: what a child had suppressed reaches the scope that answers for the child",
  async ({ scope, settled, warnings }) => {
    const errors: unknown[] = [];
    const inner = scope.createScope("inner", { onError: (error) => errors.push((error as Error).message) });
    inner.run(async () => {
      "use structured";
      const tasks = [failing("first"), failing("second", 2)];
      return tasks.length;
    });
    await after(10);
    await settled();
    expect(errors).toEqual(["second", "first"]); // what is suppressed is told when it is, what remains when nobody came
    expect(await inner.close()).toMatchObject({
      kind: "err",
      error: { message: "first" },
      suppressed: [{ message: "second" }],
    });
    await warnings();
  },
);

law("U2: what cleanup throws while a failed spawn cancels it stands beside the error", async (room) => {
  async function parent() {
    "use structured";
    spawn(failing, "a child's");
    try {
      await never();
    } finally {
      await undefined;
      throw new Error("in cleanup");
    }
  }
  expect(await room.scope.run(parent).outcome()).toMatchObject({
    kind: "err",
    error: { message: "a child's" },
    suppressed: [{ message: "in cleanup" }],
  });
  expect(await room.rejections()).toMatchObject([{ message: "in cleanup" }]);
});

law("O6: development says once for each function that its failures wait for nobody", async (room) => {
  const open = gate();
  const task = room.scope.run(async () => {
    "use structured";
    const tasks = [failing("1"), failing("2"), failing("3")];
    await open.promise;
    for (const each of tasks) await each.catch(() => {});
  });
  await after(5);
  expect(await room.warnings()).toHaveLength(1);
  open.open();
  await task;
});

law("U1: a child that broke a contract makes its region one that did, above any error", async ({ warnings }) => {
  const panics: PanicInfo[] = [];
  const runtime = createRuntime({ onPanic: (panic) => panics.push(panic) });
  const errors: unknown[] = [];
  const scope = runtime.createScope("scope", { onError: (error) => errors.push((error as Error).message) });
  const returning = scope.run(async () => {
    "use structured";
    const tasks = [failing("earlier"), leaking("a lock")];
    await after(30);
    return tasks.length;
  });
  expect(await returning.outcome()).toMatchObject({
    kind: "panicked",
    panic: { task: "leaking" },
    suppressed: [{ message: "earlier" }],
  });
  const throwing = scope.run(async () => {
    "use structured";
    const tasks = [leaking("a file")];
    await macrotask();
    throw new Error(`the body's, of ${tasks.length}`);
  });
  expect(await throwing.outcome()).toMatchObject({ kind: "panicked", panic: { message: /a file/ } });
  expect(panics.map(({ message }) => message)).toEqual([
    expect.stringContaining("a lock"),
    expect.stringContaining("a file"),
  ]);
  expect(errors).toEqual(["earlier", "the body's, of 1"]);
  expect((await scope.close()).kind).toBe("ok"); // somebody asked for both
  expect(await warnings()).toEqual([expect.stringContaining("earlier")]);
  await runtime.close();
});

law("U2: a panic goes to `onPanic` once, whether or not somebody catches it, and the scope ends with it", async () => {
  const panics: string[] = [];
  const runtime = createRuntime({ onPanic: ({ message }) => panics.push(message) });
  const errors: unknown[] = [];
  const scope = runtime.createScope("scope", { onError: (error) => errors.push((error as Error).message) });
  const caught = await scope.run(async () => {
    "use structured";
    return leaking("caught").catch((error: Error) => error.message);
  });
  expect(caught).toContain("caught");
  scope.run(failing, "first");
  await after(3);
  scope.run(leaking, "nobody's");
  await after(3);
  expect(panics).toEqual([expect.stringContaining("caught"), expect.stringContaining("nobody's")]);
  expect(errors).toEqual(["first"]);
  expect(await scope.close()).toMatchObject({ kind: "panicked", panic: { message: /nobody's/ } });
  await runtime.close();
});
