import { createRuntime, run } from "@asupersync/browser";
import { channel } from "@asupersync/browser/channels";
import { bind, budget, mask, signal } from "@asupersync/browser/compiled";
import { macrotask, never } from "../support/time.ts";
import { leaf } from "./leaf.ts";
import { TOUCHES } from "./touches.ts";
import { everyWay, type World } from "./ways.ts";

const { cancel, "cancel of the scope": close, await: awaited, outcome, race } = TOUCHES;

async function value({ say }: World, name: string): Promise<string> {
  "use structured";
  await 1;
  say(`${name} goes on`);
  return name;
}

everyWay("T2: who was called before a value is sent goes on before who waits for its receiver", async (world) => {
  "use structured";
  const { say, scope } = world;
  const numbers = channel<number>(1);
  const store: Promise<unknown>[] = [];
  const receiver = scope.run(async () => {
    "use structured";
    for (let number = 0; number < 4; number++) store.push(numbers.receive());
    await never();
  });
  scope.run(async () => {
    "use structured";
    for (const received of store) say(`received ${await received}`);
  });
  const sender = async () => {
    "use structured";
    for (let number = 0; number < 4; number++) {
      if (number === 2) await macrotask();
      const called = value(world, `called ${number}`);
      say(`sends ${numbers.trySend(number)}`);
      await called;
    }
  };
  await sender();
  receiver.cancel();
});

everyWay("T2: what a frame lets close is told before its caller goes on", async (world) => {
  "use structured";
  const { say, scope } = world;
  const numbers = channel<number>(1);
  scope.run(async () => {
    "use structured";
    signal().addEventListener("abort", () => say("closed"));
    numbers.receive();
  });
  const sender = async () => {
    "use structured";
    await macrotask();
    numbers.trySend(1);
    say("sent");
  };
  const caller = async () => {
    "use structured";
    await sender();
    say("goes on");
  };
  await caller();
});

everyWay("B1: who was called before a permit is dropped goes on before who waits for its place", async (world) => {
  "use structured";
  const { say, scope } = world;
  const numbers = channel<number>(1);
  const store: Promise<unknown>[] = [];
  const sender = async () => {
    "use structured";
    const permit = await numbers.reserve();
    const other = scope.run(async () => {
      "use structured";
      store.push(numbers.send(1));
      await never();
    });
    scope.run(async () => {
      "use structured";
      await store[0];
      say("sent");
    });
    await macrotask();
    const called = value(world, "called");
    permit.abort();
    await called;
    other.cancel();
  };
  await sender();
});

async function* numbers(world: World, limit: number) {
  "use structured";
  const { say } = world;
  try {
    for (let number = 0; number < limit; number++) {
      say(`${await leaf(world, `gives ${number}`)}`);
      yield value(world, `${number}`);
    }
  } finally {
    say("the generator is left");
    await leaf(world, "cleanup of the generator");
  }
}

everyWay(
  "L9: a frame loops over a generator that calls frames",
  async (world) => {
    "use structured";
    const { say, keep } = world;
    const looping = async (limit: number) => {
      "use structured";
      for await (const number of numbers(world, 3)) {
        say(`got ${number}`);
        await keep(leaf(world, "in the loop"));
        if (number === `${limit}`) break;
      }
    };
    await keep(looping(5));
    await keep(looping(1));
  },
  { cancel, close, outcome },
);

everyWay(
  "L9: resources of frames are disposed of in their turn",
  async (world) => {
    "use structured";
    const { say, keep } = world;
    const resource = (name: string) => ({
      async [Symbol.asyncDispose]() {
        "use structured";
        await leaf(world, `disposal of ${name}`);
      },
    });
    const inner = async () => {
      "use structured";
      await using one = resource("one");
      await keep(leaf(world));
      await using two = resource("two");
      say(`${one === (two as unknown)}`);
      return keep(leaf(world, "last"));
    };
    await keep(inner());
  },
  { cancel, close },
);

everyWay(
  "O8: a closure of a suspended frame is called by others",
  async (world) => {
    "use structured";
    const { say, keep, scope } = world;
    const closures: (() => Promise<unknown>)[] = [];
    const maker = async () => {
      "use structured";
      closures.push(async () => {
        "use structured";
        await leaf(world, "closure");
      });
      closures.push(bind(() => leaf(world, "bound")));
      try {
        await keep(leaf(world));
        await keep(leaf(world, "once more"));
      } finally {
        say("maker is left");
      }
    };
    const caller = async () => {
      "use structured";
      await keep(maker());
      await closures[0]?.();
    };
    scope.run(async () => {
      "use structured";
      await macrotask();
      for (const closure of closures) {
        try {
          await closure();
        } catch (error) {
          say(`${error}`);
        }
      }
    });
    await caller();
  },
  { cancel, close, awaited },
);

everyWay(
  "U4: a stored handle is awaited twice, by its caller and by others",
  async (world) => {
    "use structured";
    const { say, keep, scope } = world;
    const store: { task?: Promise<string> } = {};
    const others = async (name: string) => {
      "use structured";
      say(`${name} hears ${await store.task}`);
      say(`${name} hears ${await Promise.race([store.task, leaf(world, name)])}`);
    };
    const inner = async () => {
      "use structured";
      store.task = keep(leaf(world));
      const elsewhere = scope.run(others, "somebody");
      say(await store.task);
      say((await store.task) as string);
      await others("itself");
      await elsewhere;
    };
    await keep(inner());
  },
  { cancel, close, outcome, race },
);

everyWay(
  "C5, C6: cleanup that waits, throws, and goes on regardless",
  async (world) => {
    "use structured";
    const { say, keep } = world;
    const inner = async (name: string) => {
      "use structured";
      try {
        await keep(leaf(world, name));
      } finally {
        say(`${name} cleans up`);
        await macrotask();
        say(`${name} throws`);
        if (name !== "kind") throw new Error(`cleanup of ${name}`);
      }
    };
    const middle = async () => {
      "use structured";
      for (const name of ["one", "two"]) {
        try {
          try {
            await keep(inner(name));
          } finally {
            await macrotask();
            say("in between");
          }
        } catch (error) {
          say(`goes on after ${error}`);
          await keep(leaf(world, "regardless"));
        }
      }
      await inner("kind");
    };
    await keep(middle());
    await mask(() => inner("kind"));
  },
  { cancel, close, outcome },
);

everyWay(
  "O10: frames that wait for each other",
  async (world) => {
    "use structured";
    const { say, kept, keep } = world;
    const inner = async (which: number) => {
      "use structured";
      await macrotask();
      try {
        await kept[which];
      } catch (error) {
        say(`${error}`);
        throw error;
      }
    };
    const middle = async (which: number) => {
      "use structured";
      await macrotask();
      await keep(inner(which));
    };
    for (let which = 0; which < 3; which++) {
      try {
        await keep(middle(which));
      } catch (error) {
        say(`caught ${error}`);
      }
    }
  },
  { cancel, close },
);

everyWay(
  "F4: frames of two runtimes",
  async (world) => {
    "use structured";
    const { say, keep } = world;
    const other = createRuntime();
    const theirs = other.createScope("theirs");
    const there = async () => {
      "use structured";
      const called = keep(leaf(world, "there"));
      say("calls back");
      await world.scope.run(leaf, world, "back here");
      return called;
    };
    const inner = async () => {
      "use structured";
      const called = keep(leaf(world, "here"));
      const foreign = theirs.run(there);
      say(`${await called} and ${await foreign}`);
      return keep(theirs.run(there) as Promise<string>);
    };
    try {
      await keep(inner());
    } finally {
      await other.close();
    }
  },
  { cancel, close, outcome },
);

everyWay(
  "U7: a frame opens a scope",
  async (world) => {
    "use structured";
    const { say, keep } = world;
    const inner = async () => {
      "use structured";
      const called = keep(leaf(world, "called"));
      const ran = run({}, leaf, world, "run");
      await leaf(world, "in between");
      say(`${await ran} ${await called}`);
      return run({}, async () => {
        "use structured";
        return keep(leaf(world, "last"));
      });
    };
    await keep(inner());
  },
  { cancel, close, outcome },
);

async function turning(world: World): Promise<string> {
  "use structured";
  await value(world, "one");
  await value(world, "two");
  return value(world, "three");
}

async function limited(world: World): Promise<void> {
  "use structured";
  for (let turn = 0; turn < 9; turn++) {
    await turning(world);
    world.say(`${budget().polls} are left`);
  }
}

everyWay("C9: polls are spent alike", async (world) => {
  "use structured";
  for (let polls = 1; polls < 20; polls++) {
    for (const fn of [limited, turning]) {
      try {
        await run({ polls }, fn as typeof turning, world);
      } catch (error) {
        world.say(`${error}`);
      }
    }
  }
});
