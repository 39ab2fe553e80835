import { mask, spawn, timeout } from "@asupersync/browser/compiled";
import { macrotask } from "../support/time.ts";
import { TOUCHES } from "./touches.ts";
import { everyWay, type World } from "./ways.ts";

async function leaf({ say }: World): Promise<string> {
  "use structured";
  say("leaf");
  try {
    await macrotask();
    say("leaf has waited");
    await 1;
    say("leaf is done");
    return "value";
  } finally {
    say("leaf is left");
  }
}

async function chain(world: World, depth: number): Promise<string> {
  "use structured";
  const { say, keep } = world;
  try {
    say(`${depth} calls`);
    const value = await keep(depth > 1 ? chain(world, depth - 1) : leaf(world));
    say(`${depth} has ${value}`);
    await Promise.resolve();
    return `${value}${depth}`;
  } finally {
    say(`${depth} is left`);
  }
}

everyWay("U7: a chain of calls", (world) => chain(world, 1), TOUCHES);
everyWay("U7: a longer one", (world) => chain(world, 3), TOUCHES);

everyWay(
  "U7: two calls, of which the second is waited for first",
  async (world) => {
    "use structured";
    const { say, keep } = world;
    const first = keep(chain(world, 1));
    say("called one");
    const second = keep(leaf(world));
    say("called two");
    await second;
    say("one has ended");
    await first;
  },
  TOUCHES,
);

async function slowly({ say }: World): Promise<string> {
  "use structured";
  try {
    await macrotask();
    return "slow";
  } finally {
    say("cleans up");
    await macrotask();
    await macrotask();
    say("has cleaned up");
  }
}

everyWay(
  "U7: two calls, of which the first is never waited for",
  async (world) => {
    "use structured";
    const { say, keep } = world;
    try {
      keep(slowly(world));
      say("called one");
      await keep(leaf(world));
    } finally {
      say("over");
    }
  },
  TOUCHES,
);

everyWay(
  "U7: cleanup that waits",
  async (world) => {
    "use structured";
    const { say, keep } = world;
    try {
      await keep(slowly(world));
    } finally {
      say("over");
      await keep(leaf(world));
      say("all over");
    }
  },
  TOUCHES,
);

async function failing({ say }: World, depth: number): Promise<never> {
  "use structured";
  say(`${depth} will fail`);
  if (depth > 2) await macrotask();
  if (depth > 3) await failing({ say } as World, depth - 2);
  throw new Error(`failed at ${depth}`);
}

everyWay(
  "U7: errors, caught halfway",
  async (world) => {
    "use structured";
    const { say, keep } = world;
    const halfway = async (depth: number) => {
      "use structured";
      try {
        return await keep(failing(world, depth));
      } catch (error) {
        say(`caught ${(error as Error & { asyncStack: string }).asyncStack}`);
        await 1;
        throw error;
      }
    };
    for (let depth = 1; depth < 6; depth++) {
      try {
        await halfway(depth);
      } catch (error) {
        say(`caught again ${(error as Error & { asyncStack: string }).asyncStack}`);
      }
    }
    return keep(failing(world, 3));
  },
  { cancel: TOUCHES.cancel },
);

everyWay("U7: an error after what was called has ended", async (world) => {
  "use structured";
  const { say, keep } = world;
  const inner = async () => {
    "use structured";
    await keep(leaf(world));
    throw new Error("after it");
  };
  try {
    await keep(inner());
  } catch (error) {
    say(`${(error as Error & { asyncStack: string }).asyncStack}`);
  }
  await leaf(world);
  throw new Error("at last");
});

everyWay(
  "U7: what a frame calls by macros",
  async (world) => {
    "use structured";
    const { say, keep } = world;
    const inner = async () => {
      "use structured";
      await keep(leaf(world));
      const spawned = spawn(leaf, world);
      say("spawned");
      await keep(timeout(10_000, () => leaf(world)) as never);
      await keep(mask(() => leaf(world)) as never);
      await spawned;
      return chain(world, 2);
    };
    return inner();
  },
  { cancel: TOUCHES.cancel, close: TOUCHES["cancel of the scope"] },
);
