import type { Task } from "@asupersync/browser";
import { obligation } from "@asupersync/browser/compiled";
import { macrotask } from "../support/time.ts";
import type { Touch, World } from "./ways.ts";

const nameOf = (error: unknown): string => (error instanceof Error ? `${error.name} ${error.message}` : `${error}`);

/** Waits for somebody else's task. */
async function waiter(world: World, task: Promise<unknown>, how: string) {
  "use structured";
  try {
    if (how === "race") world.say(`raced ${await Promise.race([task, macrotask().then(macrotask)])}`);
    else world.say(`heard ${await task}`);
  } catch (error) {
    world.say(`heard of ${nameOf(error)}`);
  } finally {
    world.said.push(`${how} is over`);
  }
}

/** Hands an obligation over, which whoever gets it does not know of. */
async function giver({ say }: World, task: Task<unknown>) {
  "use structured";
  using held = obligation("handed over");
  await 1;
  try {
    held.transfer(task);
    say("handed over");
  } catch (error) {
    say(nameOf(error));
  }
}

/** All that somebody may do with another's handle. */
export const TOUCHES = {
  cancel: (_, task) => task.cancel("touched"),
  "cancel of the scope": ({ scope }) => scope.cancel("closed"),
  "cancel of both, the inner one first": ({ scope }, task) => {
    task.cancel("first");
    scope.cancel("second");
  },
  "cancel of both, the outer one first": ({ scope }, task) => {
    scope.cancel("first");
    task.cancel("second");
  },
  outcome: ({ say }, task) => void task.outcome().then(({ kind }) => say(`told ${kind}`)),
  then: ({ say }, task) =>
    void task.then(
      (value) => say(`then ${value}`),
      (error) => say(`catch ${nameOf(error)}`),
    ),
  await: (world, task) => void world.scope.run(waiter, world, task, "await"),
  race: (world, task) => void world.scope.run(waiter, world, task, "race"),
  "transfer of an obligation": (world, task) => void world.scope.run(giver, world, task),
  "cancel in a microtask": (_, task) => queueMicrotask(() => task.cancel("a microtask later")),
  "cancel, and then all else": ({ say, scope }, task) => {
    scope.cancel("all");
    void task.outcome().then(({ kind }) => say(`told ${kind}`));
    task.cancel("more");
  },
  throw: () => {
    throw new Error("thrown where it is said");
  },
} satisfies Record<string, Touch>;
