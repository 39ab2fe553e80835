import { background, mask } from "@asupersync/browser/compiled";
import { DEEPEST } from "../../src/driver/call/start.ts";
import { macrotask } from "../support/time.ts";
import { TOUCHES } from "./touches.ts";
import { everyWay, type World } from "./ways.ts";

const { cancel, await: awaited } = TOUCHES;

/** Calls itself until a call begins in the next slot of the tick (T7), and says what the last ones do. */
async function deep(world: World, depth: number): Promise<number> {
  "use structured";
  const { say, keep } = world;
  if (depth > 3) return (await deep(world, depth - 1)) + 1;
  try {
    say(`${depth} calls`);
    const task = depth > 0 ? keep(deep(world, depth - 1)) : macrotask().then(() => 0);
    say(`${depth} has called`);
    return (await task) + 1;
  } finally {
    say(`${depth} is left`);
  }
}

everyWay("T7: a call that begins later is touched before, and after", (world) => deep(world, DEEPEST + 1), {
  cancel,
  awaited,
});

everyWay(
  "T7: who called one that begins later does something else first",
  async (world) => {
    "use structured";
    const { say, keep } = world;
    const last = async (name: string) => {
      "use structured";
      say(`${name} begins`);
      await macrotask();
      return name;
    };
    const down = async (depth: number): Promise<string> => {
      "use structured";
      if (depth > 0) return down(depth - 1);
      const one = keep(last("one"));
      say("called one");
      const two = keep(last("two"));
      say("called two");
      background(last, "three");
      return `${await two} ${await mask(() => last("masked"))} ${await one}`;
    };
    await down(DEEPEST - 2);
  },
  { cancel },
);

everyWay("T7: who begins later begins once, also if the first call that it awaits ends at once", async ({ say }) => {
  "use structured";
  const nothing = async () => {
    "use structured";
  };
  const awaits = async () => {
    "use structured";
    await nothing();
  };
  const down = async (depth: number, last: number): Promise<void> => {
    "use structured";
    if (depth > last) return await down(depth - 1, last);
    say(`${last} begins`);
    await nothing();
    await awaits();
    say(`${last} goes on`);
  };
  for (const last of [0, 1, 2, 3]) await down(DEEPEST + 1, last);
});
