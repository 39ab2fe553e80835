import { background, bind, budget, checkpoint, defer, obligation, signal, spawn } from "@asupersync/browser/compiled";
import { macrotask } from "../support/time.ts";
import { leaf } from "./leaf.ts";
import { TOUCHES } from "./touches.ts";
import { everyWay, type Program, type World } from "./ways.ts";

/** What a frame does between two calls of its own. */
const DEEDS: Record<string, (world: World) => unknown> = {
  "hands a call to the scope": (world) => void leaf(world, "void"),
  "calls something in the background": (world) => background(leaf, world, "background"),
  spawns: (world) => spawn(leaf, world, "spawned"),
  "spawns what fails": () => spawn(() => Promise.reject(new Error("spawned"))),
  "spawns what throws": () =>
    spawn(() => {
      throw new Error("thrown");
    }),
  defers: ({ say }) => defer(({ kind }) => say(`deferred ${kind}`)),
  "leaks an obligation": () => obligation("leaked"),
  "commits an obligation": () => obligation("kept").commit(),
  "asks for its signal": ({ say }) => {
    const own = signal();
    own.addEventListener("abort", () => say(`signal ${(own.reason as Error).message}`));
  },
  "asks for its budget": ({ say }) => {
    const { deadline, polls } = budget();
    say(`${deadline > 1_000 && deadline < 1e9} ${polls}`);
  },
  races: (world) => Promise.race([leaf(world, "first"), leaf(world, "second")]),
  "waits for all": (world) => Promise.all([leaf(world, "first"), leaf(world, "second")]),
  "waits for the settled": (world) => Promise.allSettled([leaf(world), Promise.reject(new Error("no"))]),
  derives: (world) => leaf(world).then(({ length }) => world.say(`${length} letters`)),
  "derives a cleanup": (world) => leaf(world).finally(() => leaf(world, "cleanup")),
  catches: () => Promise.reject(new Error("caught")).catch(() => {}),
  binds: (world) => queueMicrotask(bind(() => void leaf(world, "bound"))),
  "has a checkpoint": () => checkpoint(),
  "cancels whoever waits for it": ({ kept }) => kept[0]?.cancel("by its own"),
  throws: () => {
    throw new Error("thrown by a deed");
  },
  "runs in its scope": (world) => world.scope.run(leaf, world, "in the scope"),
  "awaits who called it": ({ kept }) => kept[0],
};

/** A call of a call of what does it, before and after a wait. */
const doing =
  (deed: (world: World) => unknown, waits: boolean): Program =>
  async (world) => {
    "use structured";
    const { say, keep } = world;
    const inner = async () => {
      "use structured";
      try {
        if (waits) await macrotask();
        say("deed");
        const given = deed(world);
        say("done");
        await keep(leaf(world, "other"));
        say("and then");
        return await given;
      } finally {
        say("inner is left");
        await macrotask();
        say("inner is gone");
      }
    };
    const outer = async () => {
      "use structured";
      try {
        return await keep(inner());
      } finally {
        say("outer is left");
      }
    };
    try {
      const value = await keep(outer());
      say("back");
      return `${value}`;
    } finally {
      say("top is left");
    }
  };

const { cancel, "cancel of the scope": close, outcome } = TOUCHES;

for (const [what, deed] of Object.entries(DEEDS)) {
  everyWay(`U7: a call ${what} at once`, doing(deed, false), { cancel, close });
  everyWay(`U7: a call ${what} after a wait`, doing(deed, true), { cancel, close, outcome });
}
