import type { Task } from "@asupersync/browser";
import { background, setTimeout } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { after, law, macrotask, never, ownersOf } from "../support/index.ts";

const watcher = (log: string[]) =>
  async function watch() {
    "use structured";
    try {
      log.push("watching");
      await never();
    } finally {
      await after(2);
      log.push("watched");
    }
  };

law("O7: a background child ends when the body and the other children have, and is drained", async ({ scope }) => {
  const log: string[] = [];
  async function child() {
    "use structured";
    await after(3);
    log.push("child");
  }
  async function parent() {
    "use structured";
    background(watcher(log));
    child();
    log.push("body");
  }
  await scope.run(parent);
  expect(log).toEqual(["watching", "body", "child", "watched"]);
});

law("O7: its failure counts as any child's", async ({ scope, warnings }) => {
  async function parent() {
    "use structured";
    background(async () => {
      "use structured";
      throw new Error("in the background");
    });
    await after(2);
    return "body";
  }
  expect(await scope.run(parent).outcome()).toMatchObject({ kind: "err", error: { message: "in the background" } });
  await warnings();
});

law("O7: it may end by itself, with a value", async ({ scope }) => {
  async function parent() {
    "use structured";
    const task: Task<number> = background((value: number) => value + 1, 1);
    const ended = background(async () => {
      "use structured";
    });
    return [await task, (await ended.outcome()).kind];
  }
  expect(await scope.run(parent)).toEqual([2, "ok"]);
});

law("O7: in cleanup it ends with the cleanup", async ({ scope }) => {
  const log: string[] = [];
  async function parent() {
    "use structured";
    try {
      await undefined;
    } finally {
      background(watcher(log));
      log.push("cleaned");
    }
    log.push("after");
  }
  await scope.run(parent);
  expect(log).toEqual(["watching", "cleaned", "watched", "after"]);
});

law("O7: of a scope it does not hold that open", async ({ scope, runtime }) => {
  const log: string[] = [];
  const inner = scope.createScope("inner");
  inner.run(async () => {
    "use structured";
    setTimeout(() => background(watcher(log)), 0);
    await after(5);
  });
  await after(2);
  expect(ownersOf(runtime, "watch")).toEqual(["runtime", "room", "inner"]);
  expect((await inner.close()).kind).toBe("ok");
  expect(log).toEqual(["watching", "watched"]);
});

law("O7: a combinator's background child ends when it has decided", async ({ scope }) => {
  const log: string[] = [];
  async function quick() {
    "use structured";
    await macrotask();
    return "quick";
  }
  async function parent() {
    "use structured";
    const beside = () => {
      background(watcher(log));
      return [quick()];
    };
    return Promise.all(beside());
  }
  expect(await scope.run(parent)).toEqual(["quick"]);
  expect(log).toEqual(["watching", "watched"]);
});
