import type { Task } from "@asupersync/browser";
import { timeout } from "@asupersync/browser/compiled";
import { expect, test } from "vitest";
import { labels } from "../../src/driver/descriptor.ts";
import { realm } from "../../src/driver/realm.ts";
import { Room } from "../support/room.ts";
import { macrotask, never } from "../support/time.ts";

/** A law of a kernel to which nobody listens, and of what it hears: how often it was told of a birth. */
function frugalLaw(name: string, body: (room: Room, births: () => number) => unknown): void {
  test(name, async () => {
    for (const fn of labels) fn.isTask = false;
    const room = new Room(false);
    await body(room, () => room.driver.serial);
    await room.expectAgreement();
    await room.close();
    room.expectSilence();
  });
}

async function descend(depth: number, wait: () => unknown): Promise<number> {
  "use structured";
  await wait();
  const below: number = depth > 0 ? await descend(depth - 1, wait) : 0;
  await wait();
  return below + 1;
}

frugalLaw(
  "U7: a chain of calls costs the kernel one birth, however often it waits",
  async ({ scope, ...room }, births) => {
    for (const wait of [() => 1, () => Promise.resolve(), macrotask]) {
      const before = births();
      const task = scope.run(descend, 20, wait);
      expect(await task).toBe(21);
      expect(births()).toBe(before + 1);
    }
    expect(room.driver).toBeDefined();
  },
);

frugalLaw("U7: calls in a row cost no more, nor one that is returned", async ({ scope }, births) => {
  async function returned(times: number): Promise<number> {
    "use structured";
    if (times === 0) return 1;
    await 1;
    return returned(times - 1);
  }
  async function row() {
    "use structured";
    let sum = 0;
    for (let times = 0; times < 5; times++) sum += await returned(times);
    return sum;
  }
  const before = births();
  expect(await scope.run(row)).toBe(5);
  expect(births()).toBe(before + 1);
});

frugalLaw(
  "U7: of a frame that fails the kernel hears, and of whoever waits for it; then no more",
  async ({ scope }, births) => {
    async function fails(depth: number): Promise<never> {
      "use structured";
      await 1;
      if (depth > 0) return fails(depth - 1);
      throw new Error("at the bottom");
    }
    async function catches() {
      "use structured";
      await fails(3).catch(() => {});
      const before = births();
      await descend(3, macrotask);
      return births() - before;
    }
    expect(await scope.run(catches)).toBe(0);
  },
);

frugalLaw("T7: a chain of any depth is one task, and all of it at once if somebody asks", async (room, births) => {
  const DEPTH = 20_000;
  const { scope } = room;
  const before = births();
  expect(await scope.run(descend, DEPTH, () => undefined)).toBe(DEPTH + 1);
  expect(births(), "those that begin in a later slot of the tick are frames as well").toBe(before + 1);
  const left: number[] = [];
  async function deep(depth: number): Promise<void> {
    "use structured";
    try {
      await (depth > 0 ? deep(depth - 1) : never());
    } finally {
      left.push(depth);
    }
  }
  const task = scope.run(deep, DEPTH);
  await room.settled();
  expect(room.occupied).toBe(3);
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(left).toEqual(Array.from({ length: DEPTH + 1 }, (_, depth) => depth));
});

frugalLaw("O4: a frame takes nothing with it", async (room) => {
  const { scope } = room;
  const before = room.occupied;
  const handles: Task<unknown>[] = [];
  async function chain(depth: number): Promise<unknown> {
    "use structured";
    const task = depth > 0 ? chain(depth - 1) : timeout(1000, () => macrotask());
    handles.push(task as Task<unknown>);
    return await task;
  }
  for (let time = 0; time < 3; time++) {
    const tasks = [scope.run(chain, 3), scope.run(chain, 2), scope.run(descend, 5, macrotask)];
    await Promise.resolve();
    handles.at(-2)?.cancel();
    handles.at(-4)?.then(
      () => {},
      () => {},
    );
    for (const task of tasks) await task.outcome();
    await room.settled();
    expect(room.occupied).toBe(before);
  }
});

frugalLaw("O2: whoever runs is as before after whatever a frame throws", async ({ scope, rejections }) => {
  const wrong: string[] = [];
  async function throws(where: number): Promise<number> {
    "use structured";
    if (where === 0) throw new Error("at once");
    await 1;
    if (where === 1) throw new Error("after a wait");
    try {
      await (where === 2 ? Promise.reject(new Error("rejected")) : macrotask());
    } finally {
      if (where === 3) throw new Error("in a cleanup");
      await macrotask();
    }
    return where;
  }
  async function middle(where: number): Promise<number> {
    "use structured";
    const self = realm.current;
    try {
      return await throws(where);
    } finally {
      if (realm.current !== self) wrong.push(`in a finally at ${where}`);
    }
  }
  async function top() {
    "use structured";
    const self = realm.current;
    for (let where = 0; where < 5; where++) {
      try {
        const task = middle(where);
        if (realm.current !== self) wrong.push(`after the call at ${where}`);
        await task;
      } catch {
        if (realm.current !== self) wrong.push(`in a catch at ${where}`);
      }
      if (realm.current !== self) wrong.push(`at ${where}`);
    }
  }
  await scope.run(top);
  expect(wrong).toEqual([]);
  expect(await rejections()).toEqual([]);
});
