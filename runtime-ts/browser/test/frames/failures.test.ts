import { macrotask } from "../support/time.ts";
import { TOUCHES } from "./touches.ts";
import { everyWay, type World } from "./ways.ts";

const { cancel, "cancel of the scope": close, then } = TOUCHES;

async function failing({ say }: World, name: string, turns: number): Promise<never> {
  "use structured";
  try {
    for (let turn = 0; turn < turns; turn++) await macrotask();
    throw new Error(name);
  } finally {
    say(`${name} is over`);
  }
}

/** What a caller does about a call that fails at once, in the next turn, or later. */
const CALLERS: Record<string, (world: World, turns: number) => Promise<unknown>> = {
  "is not waited for": async (world, turns) => {
    "use structured";
    world.keep(failing(world, "unheard", turns));
    await macrotask();
    world.say("goes on");
  },
  "is waited for a microtask later": async (world, turns) => {
    "use structured";
    const task = failing(world, "late", turns);
    await Promise.resolve();
    await task;
  },
  "is waited for turns later": async (world, turns) => {
    "use structured";
    const task = failing(world, "too late", turns);
    await macrotask();
    await macrotask();
    await task;
  },
  "is caught": async (world, turns) => {
    "use structured";
    try {
      await failing(world, "caught", turns);
    } catch (error) {
      world.say(`${error}`);
    }
    await macrotask();
    world.say("goes on");
  },
  "is caught, and another fails": async (world, turns) => {
    "use structured";
    try {
      await failing(world, "one", turns);
    } catch {
      await failing(world, "another", turns);
    } finally {
      await failing(world, "cleanup", turns).catch(() => {});
    }
  },
  "is returned": async (world, turns) => {
    "use structured";
    return failing(world, "returned", turns);
  },
  "is kept, and forgotten": async (world, turns) => {
    "use structured";
    world.keep(failing(world, "kept", turns));
    return 1;
  },
  "is kept, and another throws": async (world, turns) => {
    "use structured";
    world.keep(failing(world, "kept", turns));
    throw new Error("primary");
  },
  "is kept by somebody else": async (world, turns) => {
    "use structured";
    const task = world.keep(failing(world, "heard elsewhere", turns));
    void world.scope.run(async () => {
      "use structured";
      await macrotask();
      await task.catch((error) => world.say(`${error}`));
    });
    await macrotask();
    await macrotask();
  },
};

async function middle(world: World, caller: (typeof CALLERS)[string], turns: number): Promise<unknown> {
  "use structured";
  world.say("begins");
  return await caller(world, turns);
}

for (const [what, caller] of Object.entries(CALLERS)) {
  for (const turns of [0, 1, 3]) {
    everyWay(
      `O6: a call that fails after ${turns} turns ${what}`,
      async (world) => {
        "use structured";
        await world.keep(middle(world, caller, turns));
        world.say("goes on");
      },
      { cancel, close, then },
    );
  }
}

everyWay("O6: nobody hears of a failure but the host", async (world) => {
  "use structured";
  const quiet = world.scope.createScope("quiet");
  for (const caller of Object.values(CALLERS)) {
    for (const turns of [0, 1, 3]) {
      quiet.run(middle, world, caller, turns);
      await macrotask();
    }
  }
  try {
    await quiet.close();
  } catch (error) {
    world.say(`${error}`);
  }
});
