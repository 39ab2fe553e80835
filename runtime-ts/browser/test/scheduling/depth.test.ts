import { sleep, type Task } from "@asupersync/browser";
import { checkpoint, spawn } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { DEEPEST } from "../../src/driver/call/start.ts";
import { law, macrotask, never } from "../support/index.ts";

async function down(depth: number): Promise<number> {
  "use structured";
  return depth === 0 ? 0 : (await down(depth - 1)) + 1;
}

law("T7: recursion of any depth ends", async ({ scope }) => {
  expect(await scope.run(down, 20_000)).toBe(20_000);
});

law("T7: so it does when it fails at the bottom", async ({ scope }) => {
  async function fall(depth: number): Promise<never> {
    "use structured";
    if (depth === 0) throw new Error("the bottom");
    return fall(depth - 1);
  }
  await expect(scope.run(fall, 20_000)).rejects.toThrow("the bottom");
});

law("T7: and when it is cancelled there: left from the bottom up", async ({ scope }) => {
  let living = 0;
  let lowest: Task<void> | undefined;
  async function descend(depth: number): Promise<void> {
    "use structured";
    living++;
    try {
      if (depth > 0) await descend(depth - 1);
      else await never();
    } finally {
      living--;
    }
  }
  const task = scope.run(descend, 5_000);
  while (living < 5_001) await macrotask();
  task.cancel("from the top");
  expect(await task.outcome()).toMatchObject({ kind: "cancelled", cancel: { message: "from the top" } });
  expect([living, lowest]).toEqual([0, undefined]);
});

law("T7: a body that begins later gets its own `this` and arguments", async ({ scope }) => {
  class Node {
    readonly name: string;
    constructor(name: string) {
      this.name = name;
    }
    async walk(depth: number, ...rest: string[]): Promise<string> {
      "use structured";
      if (depth === 0) return await [this.name, ...rest].join(); // or the body would be plain, whose laws are elsewhere (L20)
      return new Node(`${depth - 1}`).walk(depth - 1, ...rest);
    }
  }
  const first = new Node("first");
  expect(await scope.run(() => first.walk(1_000, "a", "b"))).toBe("0,a,b");
});

law("T7: wide is no problem either", async ({ scope }) => {
  async function wide() {
    "use structured";
    const tasks = Array.from({ length: 5_000 }, (_, number) => down(number % 3));
    return (await Promise.all(tasks)).reduce((sum, depth) => sum + depth, 0);
  }
  expect(await scope.run(wide)).toBe(4_999);
});

law(
  "T7: what is not structured owns what it has started, and nothing that was born later, however deep it was spawned",
  async ({ scope }) => {
    const log: string[] = [];
    async function rests(name: string, ms: number) {
      "use structured";
      try {
        await sleep(ms);
        log.push(name);
      } finally {
        log.push(`${name} ends`);
      }
    }
    async function spawns(depth: number): Promise<void> {
      "use structured";
      if (depth > 0) return await spawns(depth - 1);
      const task = spawn(() => [rests("inner", 60_000)]);
      const later = rests("later", 3);
      await checkpoint();
      task.cancel();
      await later;
    }
    for (let depth = DEEPEST - 3; depth <= DEEPEST; depth++) await scope.run(spawns, depth);
    expect(log).toEqual(Array.from({ length: 4 }, () => ["inner ends", "later", "later ends"]).flat());
  },
);
