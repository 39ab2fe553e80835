import { run, type Task } from "@asupersync/browser";
import { expect } from "vitest";
import { after, gate, law, macrotask, never, ownersOf, shapeOf } from "../support/index.ts";

/** A racer that never ends by itself, and takes a while to clean up. */
async function slow(log: string[], name = "slow") {
  "use structured";
  try {
    await never();
  } finally {
    await after(3);
    log.push(`${name} cleaned`);
  }
}

async function quick(value = "quick") {
  "use structured";
  await after(1);
  return value;
}

law("C8: the first to end wins; the losers are cancelled and drained before the race returns", async ({ scope }) => {
  const log: string[] = [];
  async function racing() {
    "use structured";
    const winner = await Promise.race([slow(log), quick(), slow(log, "other")]);
    log.push(`${winner} won`);
  }
  await scope.run(racing);
  expect(log).toEqual(["slow cleaned", "other cleaned", "quick won"]);
});

law("C8: the first to fail wins too, and the losers are drained before the race throws", async ({ scope }) => {
  const log: string[] = [];
  async function failing() {
    "use structured";
    await undefined;
    throw new Error("lost the thread");
  }
  async function racing() {
    "use structured";
    await Promise.race([slow(log), failing()]).catch((error: Error) => log.push(error.message));
  }
  await scope.run(racing);
  expect(log).toEqual(["slow cleaned", "lost the thread"]);
});

law("C8: a race owns what was born in its argument", async ({ scope, runtime }) => {
  async function racing() {
    "use structured";
    await Promise.race([hanging("born inside"), hanging("born inside")]);
  }
  async function hanging(name: string) {
    "use structured";
    await never();
    return name;
  }
  scope.run(racing);
  expect(shapeOf(runtime.tracing.tree())).toEqual([
    "runtime",
    ["room", ["racing", ["Promise.race", ["hanging"], ["hanging"]]]],
  ]);
});

law("C8: also what was born deep in the expression, and is no racer itself", async ({ scope }) => {
  const log: string[] = [];
  const racers = (): Promise<unknown>[] => {
    const helper = slow(log, "helper");
    return [quick(), helper.then(() => "never")];
  };
  async function racing() {
    "use structured";
    return Promise.race(racers());
  }
  expect(await scope.run(racing)).toBe("quick");
  expect(log).toEqual(["helper cleaned"]);
});

law("C8: a task that was born earlier is waited on and left alone", async ({ scope, runtime }) => {
  const open = gate<string>();
  async function early() {
    "use structured";
    return open.promise;
  }
  async function racing() {
    "use structured";
    const task = early();
    const winner = await Promise.race([task, quick()]);
    expect(ownersOf(runtime, "early")).toEqual(["runtime", "room", "racing"]);
    open.open("early after all");
    return [winner, await task];
  }
  expect(await scope.run(racing)).toEqual(["quick", "early after all"]);
});

law("C8: so is one for which somebody else waits", async ({ scope }) => {
  const open = gate<string>();
  let heard: Promise<string> | undefined;
  async function wanted() {
    "use structured";
    return open.promise;
  }
  async function racing() {
    "use structured";
    const winner = await Promise.race([(heard = wanted()).then(() => "wanted"), share(heard), quick()]);
    open.open("wanted");
    return [winner, await heard];
  }
  const share = (task: Promise<string>): Promise<string> => Promise.resolve(task);
  expect(await scope.run(racing)).toEqual(["quick", "wanted"]);
});

law("C8: a foreign promise that loses is left alone, and its late failure is nobody's", async (room) => {
  const open = gate<string>();
  async function racing() {
    "use structured";
    return Promise.race([open.promise, quick()]);
  }
  expect(await room.scope.run(racing)).toBe("quick");
  open.fail(new Error("late"));
  expect(await room.rejections()).toEqual([]);
});

law("C8: losers say that they lost", async ({ scope }) => {
  let loser: Task<void> | undefined;
  async function racing() {
    "use structured";
    await Promise.race([(loser = slow([]) as Task<void>), quick()]);
  }
  await scope.run(racing);
  expect(await loser?.outcome()).toMatchObject({ kind: "cancelled", cancel: { kind: "race-lost" } });
});

law("C8: a loser that ends ok all the same, or fails, changes nothing", async ({ scope }) => {
  const open = gate<string>();
  async function stubborn() {
    "use structured";
    const value = await open.promise;
    return value;
  }
  async function breaking() {
    "use structured";
    try {
      await never();
    } finally {
      await undefined;
      throw new Error("in cleanup");
    }
  }
  async function racing() {
    "use structured";
    return Promise.race([stubborn(), quick().finally(() => open.open("also")), breaking()]);
  }
  const inner = scope.createScope("inner", { onError: (error) => heard.push((error as Error).message) });
  const heard: string[] = [];
  expect(["also", "quick"]).toContain(await inner.run(racing));
  expect(heard).toEqual(["in cleanup"]);
  await inner.close();
});

law("C8: cancelling whoever races cancels the racers, and waits for them", async ({ scope }) => {
  const log: string[] = [];
  async function racing() {
    "use structured";
    try {
      await Promise.race([slow(log, "a"), slow(log, "b")]);
    } finally {
      log.push("racing left");
    }
  }
  const task = scope.run(racing);
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["a cleaned", "b cleaned", "racing left"]);
});

law("C8: races nest", async ({ scope }) => {
  const log: string[] = [];
  async function racing() {
    "use structured";
    return Promise.race([Promise.race([slow(log, "a"), slow(log, "b")]), Promise.race([slow(log, "c"), quick()])]);
  }
  expect(await scope.run(racing)).toBe("quick");
  expect(log.sort()).toEqual(["a cleaned", "b cleaned", "c cleaned"]);
});

law("C8: a race without any racer waits until it is cancelled", async ({ scope }) => {
  async function racing() {
    "use structured";
    await Promise.race([]);
  }
  const task = scope.run(racing);
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
});

law("C8: a race that nobody awaits holds its owner open, and is not cancelled", async ({ scope }) => {
  const log: string[] = [];
  async function racing() {
    "use structured";
    const race = Promise.race([slow(log), quick()]);
    return typeof race;
  }
  expect(await scope.run(racing)).toBe("object");
  expect(log).toEqual(["slow cleaned"]);
});

law("C8: a racer that runs in a scope of its own is cancelled with that when it has lost", async ({ scope }) => {
  const log: string[] = [];
  async function slow() {
    "use structured";
    try {
      await never();
    } finally {
      await after(2);
      log.push("slow left");
    }
  }
  async function quick() {
    "use structured";
    await undefined;
    return "quick";
  }
  async function parent() {
    "use structured";
    const winner = await Promise.race([run({}, slow), quick()]);
    log.push(`won ${winner}`);
    return Promise.race([run({}, quick), never()]);
  }
  expect(await scope.run(parent)).toBe("quick");
  expect(log).toEqual(["slow left", "won quick"]);
});
