import type { Task } from "@asupersync/browser";
import { all, any, mark, race } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { after, gate, law, macrotask, never } from "../support/index.ts";

/** A connection that opens when its gate does, whatever is asked of it meanwhile: its result is at hand (C4). */
async function connect(name: string, open: Promise<void>) {
  "use structured";
  await open;
  return name;
}

async function failing(ms = 0) {
  "use structured";
  await after(ms);
  throw new Error("no connection");
}

const closer = (log: string[]) => async (name: string) => {
  "use structured";
  await after(2);
  log.push(`closed ${name}`);
};

law("C8: `onLoser` receives one that ended ok all the same, before the race returns", async ({ scope }) => {
  const log: string[] = [];
  const open = gate();
  async function parent() {
    "use structured";
    const since = mark();
    const inputs = [connect("first", open.promise), connect("second", open.promise), connect("late", never())];
    const winner = await race(since, inputs, { onLoser: closer(log) });
    log.push(`won ${winner}`);
  }
  const task = scope.run(parent);
  await macrotask();
  open.open();
  await task;
  expect(log).toEqual(["closed second", "won first"]);
});

law("C8: it is not cancelled with the race, and its work is waited for", async ({ scope }) => {
  const log: string[] = [];
  const open = gate();
  async function parent() {
    "use structured";
    const since = mark();
    const onLoser = async (name: string) => {
      "use structured";
      task.cancel();
      await after(2);
      log.push(`closed ${name}`);
    };
    await race(since, [connect("first", open.promise), connect("second", open.promise)], { onLoser });
    log.push("the race is over");
    await undefined;
    log.push("went on");
  }
  const task = scope.run(parent);
  await macrotask();
  open.open();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["closed second", "the race is over"]);
});

law("C8: one that is left alone, by hand, is over only when the race is", async ({ scope }) => {
  const log: string[] = [];
  async function slow() {
    "use structured";
    try {
      await never();
    } finally {
      await after(2);
      log.push("drained");
    }
  }
  async function parent() {
    "use structured";
    const since = mark();
    const racing = race(since, [slow(), connect("never", never())], { onLoser: closer(log) }) as Task<unknown>;
    await undefined;
    racing.cancel();
    return (await racing.outcome()).kind;
  }
  expect(await scope.run(parent)).toBe("cancelled");
  expect(log).toEqual(["drained"]);
});

law("C8: a race that is cancelled hands over whatever had ended ok", async ({ scope }) => {
  const log: string[] = [];
  const open = gate();
  async function parent() {
    "use structured";
    const since = mark();
    await all(since, [connect("first", open.promise), connect("never", never())], { onLoser: closer(log) });
  }
  const task = scope.run(parent);
  open.open();
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["closed first"]);
});

law("C8: an `all` that fails hands over what it had", async ({ scope }) => {
  const log: string[] = [];
  async function parent() {
    "use structured";
    const since = mark();
    return all(since, [connect("first", Promise.resolve()), failing(5)], { onLoser: closer(log) });
  }
  expect(await scope.run(parent).outcome()).toMatchObject({ kind: "err", error: { message: "no connection" } });
  expect(log).toEqual(["closed first"]);
});

law("C8: what is given is not handed over, nor what was not owned", async ({ scope }) => {
  const log: string[] = [];
  const open = gate();
  async function parent() {
    "use structured";
    const before = connect("before", open.promise);
    const since = mark();
    const whole = await all(since, [connect("a", Promise.resolve()), "b"], { onLoser: closer(log) });
    const again = mark();
    const first = await any(again, [failing(), connect("c", Promise.resolve()), before], { onLoser: closer(log) });
    open.open();
    return [whole, first, await before];
  }
  expect(await scope.run(parent)).toEqual([["a", "b"], "c", "before"]);
  expect(log).toEqual([]);
});

law("C8: what somebody else waits for as well is left to them", async ({ scope }) => {
  const log: string[] = [];
  const open = gate();
  let shared: Promise<string> | undefined;
  async function waiter() {
    "use structured";
    await macrotask();
    return shared;
  }
  async function parent() {
    "use structured";
    const waiting = waiter();
    const since = mark();
    shared = connect("shared", open.promise);
    await after(5);
    const winner = await race(since, [shared, connect("quick", Promise.resolve())], { onLoser: closer(log) });
    open.open();
    return [winner, await waiting];
  }
  expect(await scope.run(parent)).toEqual(["quick", "shared"]);
  expect(log).toEqual([]);
});

law("C8: what `onLoser` throws is the outcome, unless the race failed itself", async ({ scope }) => {
  const open = gate();
  async function parent() {
    "use structured";
    const since = mark();
    const onLoser = (name: string) => {
      throw new Error(`cannot close ${name}`);
    };
    return race(since, [connect("first", open.promise), connect("second", open.promise)], { onLoser });
  }
  const task = scope.run(parent);
  await macrotask();
  open.open();
  expect(await task.outcome()).toMatchObject({ kind: "err", error: { message: "cannot close second" } });
});

law("C8: an `onLoser` that is no function is refused, and nothing is left behind", async ({ scope }) => {
  async function parent() {
    "use structured";
    return race(mark(), [connect("first", Promise.resolve())], { onLoser: 1 as never }) as Task<unknown>;
  }
  expect(await scope.run(parent).outcome()).toMatchObject({ kind: "err", error: { code: "ASX1009" } });
});

law("C4: what an `all` with `onLoser` comes to in spite of a request is given, and not handed over", async (room) => {
  const log: string[] = [];
  const open = gate();
  async function parent() {
    "use structured";
    const [name] = (await all(mark(), [connect("lock", open.promise)], { onLoser: closer(log) })) as string[];
    log.push(`has ${name}`);
    await undefined;
    log.push("never");
  }
  const task = room.scope.run(parent);
  await macrotask();
  open.open();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["has lock"]);
});
