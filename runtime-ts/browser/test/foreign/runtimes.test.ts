import { createRuntime } from "@asupersync/browser";
import { expect } from "vitest";
import { law, macrotask, never } from "../support/index.ts";

law("F4: a call into another runtime is cancelled with its caller, and waited for", async ({ scope }) => {
  const other = createRuntime();
  const theirs = other.createScope("theirs");
  const log: string[] = [];
  async function callee() {
    "use structured";
    try {
      await never();
    } finally {
      await macrotask();
      log.push("callee cleaned up");
    }
  }
  async function caller() {
    "use structured";
    try {
      await theirs.run(callee);
    } finally {
      log.push("caller cleaned up");
    }
  }
  async function returns() {
    "use structured";
    return theirs.run(callee);
  }
  for (const fn of [caller, returns]) {
    const task = scope.run<[], unknown>(fn);
    await macrotask();
    task.cancel();
    expect(await task.outcome()).toMatchObject({ kind: "cancelled" });
  }
  expect(log).toEqual(["callee cleaned up", "caller cleaned up", "callee cleaned up"]);
  await other.close();
});

law(
  "U5: a task of another runtime that somebody else has called goes on without who waits for it",
  async ({ scope }) => {
    const other = createRuntime();
    const { promise, resolve } = Promise.withResolvers<string>();
    async function callee() {
      "use structured";
      return await promise;
    }
    const theirs = other.createScope("theirs").run(callee);
    const task = scope.run(async function waits() {
      "use structured";
      await theirs;
    });
    await macrotask();
    task.cancel();
    expect(await task.outcome()).toMatchObject({ kind: "cancelled" });
    resolve("done");
    expect(await theirs).toBe("done");
    await other.close();
  },
);

law("F4: values and errors come over from another runtime", async ({ scope }) => {
  const other = createRuntime();
  const theirs = other.createScope("theirs", { supervise: true });
  async function callee(fails: boolean) {
    "use structured";
    await undefined;
    if (fails) throw new Error("theirs");
    return "value";
  }
  async function caller() {
    "use structured";
    const value = await theirs.run(callee, false);
    try {
      await theirs.run(callee, true);
    } catch (error) {
      return [value, (error as Error).message];
    }
    return [];
  }
  expect(await scope.run(caller)).toEqual(["value", "theirs"]);
  await other.close();
});
