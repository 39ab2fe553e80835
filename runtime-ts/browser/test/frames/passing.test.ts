import { WAIT_VALUE } from "@asupersync/browser-core";
import { expect, test } from "vitest";
import { Room } from "../support/room.ts";
import { macrotask } from "../support/time.ts";
import { leaf } from "./leaf.ts";
import { TOUCHES } from "./touches.ts";
import { everyWay, type World } from "./ways.ts";

/** Never waits. */
async function adds(a: number, b: number): Promise<number> {
  "use structured";
  return a + b;
}

/** Waits for calls that have ended, one by one. */
async function count({ say, keep }: World, name: string, times: number): Promise<number> {
  "use structured";
  let sum = 0;
  try {
    while (sum < times) {
      sum = await keep(adds(sum, 1));
      say(`${name} ${sum}`);
    }
    return sum;
  } finally {
    say(`${name} is left at ${sum}`);
  }
}

everyWay("T2: who waits for calls that have ended", (world) => count(world, "alone", 5), TOUCHES);

everyWay(
  "T2: each wait for a call that has ended gives others their turn",
  async (world) => {
    "use structured";
    const both = [count(world, "a", 4), count(world, "b", 3)];
    world.say(`${await Promise.all(both)}`);
  },
  TOUCHES,
);

everyWay(
  "T2: frames that wait for calls that have ended, after a wait of their own",
  async (world) => {
    "use structured";
    const { keep, say } = world;
    async function inner(): Promise<number> {
      "use structured";
      await leaf(world);
      return count(world, "inner", 3);
    }
    async function outer(): Promise<number> {
      "use structured";
      const sum = await keep(inner());
      return sum + (await count(world, "outer", 2));
    }
    const rest = count(world, "beside", 2);
    say(`${await keep(outer())} ${await rest}`);
  },
  TOUCHES,
);

everyWay("T2: results of the host come between", async (world) => {
  "use structured";
  const { say } = world;
  void Promise.resolve().then(() => say("a microtask"));
  void macrotask().then(() => say("a macrotask"));
  await leaf(world);
  await count(world, "after it", 3);
  await Promise.resolve();
  await count(world, "after a microtask", 3);
});

everyWay("C4: a request that a call makes which ends at once is met where its caller waits for it", async (world) => {
  "use structured";
  const { say, scope } = world;
  async function closes(): Promise<string> {
    "use structured";
    scope.cancel("closed by a call");
    return "closed";
  }
  try {
    await macrotask();
    await count(world, "before", 2);
    say(await closes());
    say(`after ${await adds(1, 1)}`);
  } finally {
    say("left");
    say(`${await count(world, "in a cleanup", 2)}`);
  }
});

everyWay("T2: a call that ended is waited for later, in a cleanup, by another, and again", async (world) => {
  "use structured";
  const { say, scope } = world;
  await macrotask();
  const kept = adds(1, 2);
  const other = adds(3, 4);
  say(`${await other} ${await kept} ${await kept}`);
  scope.run(async () => {
    "use structured";
    await 1;
    say(`another has ${await kept}`);
  });
  const third = adds(5, 6);
  try {
    say(`${await adds(0, 1)}`);
  } finally {
    say(`${await third}`);
  }
});

everyWay("O6: a call that fails at once, among others that do not", async (world) => {
  "use structured";
  const { say } = world;
  async function fails(): Promise<never> {
    "use structured";
    throw new Error("at once");
  }
  await macrotask();
  for (let time = 0; time < 3; time++) {
    try {
      say(`${await adds(time, 1)}`);
      await fails();
    } catch (error) {
      say(`caught ${(error as Error).message}`);
    }
  }
});

test("T2: who has the next turn itself does not stand in line for it", async () => {
  const room = new Room(false);
  const { kernel } = room.driver;
  let parked = 0;
  const { park } = kernel;
  Object.assign(kernel, {
    park: (...call: Parameters<typeof park>) => {
      if (call[2] === WAIT_VALUE) parked++;
      return park(...call);
    },
  });
  async function loop(): Promise<number> {
    "use structured";
    let sum = 0;
    await macrotask();
    while (sum < 100) sum = await adds(sum, 1);
    return sum;
  }
  expect(await room.scope.run(loop)).toBe(100);
  expect(parked).toBe(0);
  await room.close();
  room.expectSilence();
});
