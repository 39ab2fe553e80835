import { background, bind, defer, mask, obligation, signal, spawn, timeout } from "@asupersync/browser/compiled";
import { DEEPEST } from "../../src/driver/call/start.ts";
import { leaf } from "../frames/leaf.ts";
import { TOUCHES } from "../frames/touches.ts";
import { everyWay, type Program, type World } from "../frames/ways.ts";
import { macrotask } from "../support/time.ts";

const { cancel, then, await: awaited, throw: throws, "cancel in a microtask": cancelLater } = TOUCHES;
const FEW = {
  cancel,
  then,
  awaited,
  throws,
  cancelLater,
  "cancel, and then all else": TOUCHES["cancel, and then all else"],
};

/** What a body does that waits for nothing, and what it then returns. */
const DEEDS: Record<string, (world: World) => unknown> = {
  "gives a value": () => "value",
  throws: () => {
    throw new Error("thrown by a deed");
  },
  "returns a call": (world) => world.keep(leaf(world)),
  "returns what it calls last": (world) => {
    world.keep(leaf(world, "first"));
    return world.keep(leaf(world, "last"));
  },
  "leaves a call behind": (world) => void world.keep(leaf(world, "left behind")),
  "returns a promise": () => macrotask().then(() => "of a promise"),
  "returns what rejects": () => Promise.reject(new Error("rejected")),
  "returns a thenable": () => ({ then: (resolve: (value: string) => void) => resolve("of a thenable") }),
  "returns what fails to be one": () => ({
    get then(): never {
      throw new Error("no thenable");
    },
  }),
  "returns somebody else": ({ kept }) => kept[0],
  "hands a call to the scope": (world) => void leaf(world, "void"),
  spawns: (world) => spawn(leaf, world, "spawned"),
  "spawns what fails": () => void spawn(() => Promise.reject(new Error("spawned"))),
  "calls something in the background": (world) => void background(leaf, world, "background"),
  defers: ({ say }) => defer(({ kind }) => say(`deferred ${kind}`)),
  "leaks an obligation": () => void obligation("leaked"),
  "asks for its signal": ({ said }) => {
    const own = signal();
    own.addEventListener("abort", () => said.push(`signal ${(own.reason as Error).message}`));
  },
  races: (world) => Promise.race([leaf(world, "first"), leaf(world, "second")]),
  "waits for all": (world) => Promise.all([leaf(world, "first"), leaf(world, "second")]),
  derives: (world) => leaf(world).then(({ length }) => `${length} letters`),
  "derives a cleanup": (world) => leaf(world).finally(() => leaf(world, "cleanup")),
  masks: (world) => mask(() => leaf(world, "masked")),
  bounds: (world) => timeout(60_000, () => leaf(world, "bounded")),
  binds: (world) => queueMicrotask(bind(() => void leaf(world, "bound"))),
  "cancels whoever called it": ({ kept }) => kept[0]?.cancel("by its own"),
};

/** A body that waits for nothing, called by another one, and by one that waits. */
const doing =
  (deed: (world: World) => unknown): Program =>
  async (world) => {
    "use structured";
    const { say, keep } = world;
    const plain = async () => {
      "use structured";
      say("deed");
      return deed(world);
    };
    const passing = async () => {
      "use structured";
      return keep(plain());
    };
    const waiting = async () => {
      "use structured";
      try {
        say(`passed ${await keep(passing())}`);
        await macrotask();
        return await keep(plain());
      } finally {
        say("is left");
      }
    };
    say(`ended with ${await keep(waiting())}`);
  };

for (const [name, deed] of Object.entries(DEEDS)) {
  everyWay(`L20: a body that waits for nothing ${name}, and is touched`, doing(deed), FEW);
}

async function down(world: World, depth: number): Promise<string> {
  "use structured";
  return depth > 0 ? down(world, depth - 1) : leaf(world, "the bottom");
}

everyWay("T7: plain bodies nested too deep begin later", (world) => world.keep(down(world, DEEPEST + 5)), FEW);
