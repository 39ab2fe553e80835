import type { Task } from "@asupersync/browser";
import { expect, test, vi } from "vitest";
import { macrotask, never } from "../support/index.ts";

/** Another copy of the package, as two bundles of one page may hold it; these laws were compiled for the first. */
async function secondCopy(): Promise<typeof import("@asupersync/browser")> {
  vi.resetModules();
  return import("@asupersync/browser");
}

test("O2: two copies of the package in one page share the current task", async () => {
  const { createRuntime } = await secondCopy();
  const runtime = createRuntime();
  const scope = runtime.createScope("scope");
  const log: string[] = [];
  async function child(name: string) {
    "use structured";
    try {
      await (name === "hangs" ? never() : undefined);
      return name;
    } finally {
      log.push(`${name} left`);
    }
  }
  async function parent() {
    "use structured";
    try {
      log.push(await child("first"));
      log.push((await Promise.all([child("a"), child("b")])).join());
      await child("hangs");
    } finally {
      log.push("parent left");
    }
  }
  const task = scope.run(parent);
  await macrotask();
  expect(log).toEqual(["first left", "first", "a left", "b left", "a,b"]);
  task.cancel();
  expect((await (task as Task<void>).outcome()).kind).toBe("cancelled");
  expect(log.slice(5)).toEqual(["hangs left", "parent left"]);
  await runtime.close();
});
