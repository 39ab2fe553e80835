import { createRuntime, type ScopeHandle, shared, sleep, type Task } from "@asupersync/browser";
import { expect } from "vitest";
import { type Gate, gate, law, macrotask, never, ownersOf, type Room } from "../support/index.ts";

/** Work that is done when its gate opens, and tells how it ended. */
function work(owner: ScopeHandle, idle?: "cancel" | "finish") {
  const log: string[] = [];
  const gates: Gate<void>[] = [];
  async function load(id: string) {
    "use structured";
    const open = gate();
    gates.push(open);
    log.push(`began ${id}`);
    let isDone = false;
    try {
      await open.promise;
      isDone = true;
      return `${id} ${gates.length}`;
    } finally {
      await sleep(1);
      log.push(isDone ? `did ${id}` : `left ${id}`);
    }
  }
  const options = { key: (id: string) => id, owner, ...(idle && { idle }) };
  return { log, gates, load: shared(load, options) };
}

/** A caller of its own. */
const calling = ({ scope }: Room, load: (id: string) => Promise<string>, id: string): Task<string> =>
  scope.run(async () => {
    "use structured";
    return await load(id);
  });

law("O9: who asks for the same key shares the work, which is its owner's", async (room) => {
  const owner = room.runtime.createScope("owner");
  const { log, gates, load } = work(owner);
  const callers = ["a", "a", "b"].map((id) => calling(room, load, id));
  await macrotask();
  expect(log).toEqual(["began a", "began b"]);
  expect(ownersOf(room.runtime, "load")).toEqual(["runtime", "room", "calling/run"]); // a lease
  const entries = room.runtime.tracing.tree().children.find(({ label }) => label === "owner")?.children;
  expect(entries?.map(({ label }) => label)).toEqual(["load", "load"]);
  for (const each of gates) each.open();
  expect(await Promise.all(callers)).toEqual(["a 2", "a 2", "b 2"]);
  await owner.close();
});

law("O9: cancelling a caller drops only its lease", async (room) => {
  const { log, gates, load } = work(room.scope);
  const [first, second] = [calling(room, load, "a"), calling(room, load, "a")];
  await macrotask();
  first.cancel();
  expect((await first.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["began a"]);
  gates[0]?.open();
  expect(await second).toBe("a 1");
});

law("O9: the last caller takes the work along", async (room) => {
  const { log, load } = work(room.scope);
  const callers = [calling(room, load, "a"), calling(room, load, "a")];
  await macrotask();
  for (const caller of callers) caller.cancel();
  for (const caller of callers) await caller.outcome();
  await room.scope.run(() => sleep(50));
  expect(log).toEqual(["began a", "left a"]);
});

law('O9: with `idle: "finish"` it goes on, and whoever comes later has its value', async (room) => {
  const { log, gates, load } = work(room.scope, "finish");
  const caller = calling(room, load, "a");
  await macrotask();
  caller.cancel();
  await caller.outcome();
  gates[0]?.open();
  expect(await calling(room, load, "a")).toBe("a 1");
  expect(log).toEqual(["began a", "did a"]);
});

law("O9: a value is kept until it is forgotten, or its owner has ended", async (room) => {
  const owner = room.runtime.createScope("owner");
  const { log, gates, load } = work(owner);
  const first = calling(room, load, "a");
  gates[0]?.open();
  expect([await first, await calling(room, load, "a")]).toEqual(["a 1", "a 1"]);
  load.forget("a");
  const second = calling(room, load, "a");
  gates[1]?.open();
  expect(await second).toBe("a 2");
  expect(log.filter((line) => line.startsWith("began"))).toHaveLength(2);
  await owner.close();
  expect(await calling(room, load, "a").outcome()).toMatchObject({ kind: "err", error: { code: "ASX1002" } });
});

law("O9: a failure is told to all who wait, and not kept", async (room) => {
  let calls = 0;
  const failing = shared(
    async () => {
      "use structured";
      await macrotask();
      throw new Error(`failure ${++calls}`);
    },
    { owner: room.scope },
  );
  const ask = () =>
    room.scope
      .run(async () => {
        "use structured";
        await failing();
      })
      .outcome();
  const both = await Promise.all([ask(), ask()]);
  expect(both).toMatchObject([{ error: { message: "failure 1" } }, { error: { message: "failure 1" } }]);
  expect(await ask()).toMatchObject({ error: { message: "failure 2" } });
});

law("O9: a failure that nobody waited for any more is its owner's to report", async (room) => {
  const errors: unknown[] = [];
  const owner = room.runtime.createScope("owner", { onError: (error) => errors.push((error as Error).message) });
  const open = gate();
  const failing = shared(
    async () => {
      "use structured";
      await open.promise;
      throw new Error("too late");
    },
    { owner, idle: "finish" },
  );
  const caller = room.scope.run(async () => {
    "use structured";
    await failing();
  });
  await macrotask();
  caller.cancel();
  await caller.outcome();
  open.open();
  expect((await owner.close()).kind).toBe("err");
  expect(errors).toEqual(["too late"]);
});

law("O9: who comes while the work is being cancelled begins anew, at once", async (room) => {
  const { log, gates, load } = work(room.scope);
  const first = calling(room, load, "a");
  await macrotask();
  first.cancel();
  await first.outcome();
  const second = calling(room, load, "a");
  expect(log.filter((line) => line === "began a")).toHaveLength(2);
  gates[1]?.open();
  expect(await second).toBe("a 2");
  expect(log.toSorted()).toEqual(["began a", "began a", "did a", "left a"]);
});

law("O9: who comes between a caller's cancel and its leaving keeps the work", async (room) => {
  const { log, gates, load } = work(room.scope);
  const first = calling(room, load, "a");
  await macrotask();
  first.cancel();
  const second = calling(room, load, "a");
  await first.outcome();
  gates[0]?.open();
  expect(await second).toBe("a 1");
  expect(log).toEqual(["began a", "did a"]);
});

law("O9: a caller that is cancelled before it could wait leaves nothing behind", async (room) => {
  const { log, load } = work(room.scope);
  const task = room.scope.run(async () => {
    "use structured";
    await undefined;
    task.cancel();
    await load("a");
  }) as Task<void>;
  expect((await task.outcome()).kind).toBe("cancelled");
  await room.scope.run(() => sleep(50));
  expect(log).toEqual(["began a", "left a"]);
});

law("O9: an owner that is cancelled takes the work along, and who waits for it hears of that", async (room) => {
  const owner = room.runtime.createScope("owner");
  const { log, load } = work(owner);
  const caller = calling(room, load, "a");
  await macrotask();
  owner.cancel("the page is left");
  expect(await caller.outcome()).toMatchObject({ kind: "err", error: { name: "AbortError" } });
  expect((await owner.close()).kind).toBe("cancelled");
  expect(log).toEqual(["began a", "left a"]);
});

law("O9: an owner that closes waits for the work, and takes no more", async (room) => {
  const owner = room.runtime.createScope("owner");
  const { gates, load } = work(owner);
  const caller = calling(room, load, "a");
  await macrotask();
  const closed = owner.close();
  expect(await calling(room, load, "a").outcome()).toMatchObject({ error: { code: "ASX1002" } });
  gates[0]?.open();
  expect([await caller, (await closed).kind]).toEqual(["a 1", "ok"]);
});

law("O9: who asks from outside any region has a lease of the owner's, and may give it back", async (room) => {
  const { log, gates, load } = work(room.scope);
  const [kept, given] = [load("a"), load("b")];
  given.cancel();
  expect((await given.outcome()).kind).toBe("cancelled");
  gates[0]?.open();
  expect(await kept).toBe("a 2");
  await room.scope.run(() => sleep(50));
  expect(log.toSorted()).toEqual(["began a", "began b", "did a", "left b"]);
});

law("O9: one caller may ask twice, and holds two leases", async (room) => {
  const { log, gates, load } = work(room.scope);
  const task = room.scope.run(async () => {
    "use structured";
    const [first, second] = [load("a"), load("a")];
    first.cancel();
    await first.outcome();
    gates[0]?.open();
    return await second;
  });
  expect(await task).toBe("a 1");
  expect(log).toEqual(["began a", "did a"]);
});

law("O9: work that asks for itself begins once, and is told that it would wait for itself", async (room) => {
  let begun = 0;
  const recursive: () => Task<string> = shared(
    async (): Promise<string> => {
      "use structured";
      begun++;
      return recursive().catch((error: { code: string }) => error.code);
    },
    { owner: room.scope },
  );
  expect(await recursive()).toBe("ASX1006");
  expect(begun).toBe(1);
});

law("O9: keys are compared as those of a Map, and are each function's own", async ({ scope }) => {
  const object = {};
  const by = (name: string) => shared(async (key: unknown) => [name, key], { owner: scope, key: (key) => key });
  const [one, other] = [by("one"), by("other")];
  const values = [await one(object), await one(object), await one({}), await other(object), await one(Number.NaN)];
  expect(values[0]).toBe(values[1]);
  expect(values[2]).not.toBe(values[0]);
  expect(values[3]).toEqual(["other", object]);
  expect(await one(Number.NaN)).toBe(values[4]);
});

law("O9: a key, an owner or a work that throws makes the task fail, not the call", async ({ scope }) => {
  const boom = (): never => {
    throw new RangeError("boom");
  };
  for (const task of [
    shared(async (_: number) => 1, { owner: scope, key: boom })(1),
    shared(async () => 1, { owner: boom })(),
    shared(boom, { owner: scope })(),
  ]) {
    expect(await task.outcome()).toMatchObject({ kind: "err", error: { name: "RangeError" } });
  }
});

law("O9: a caller of another runtime drops its lease as well", async (room) => {
  const other = createRuntime();
  const there = other.createScope("there");
  const { log, load } = work(room.scope);
  const caller = there.run(async () => {
    "use structured";
    return await load("a");
  });
  await macrotask();
  caller.cancel();
  expect((await caller.outcome()).kind).toBe("cancelled");
  await room.scope.run(() => sleep(50));
  expect(log).toEqual(["began a", "left a"]);
  await other.close();
});

law("O9: work that was begun for a function which takes over stays its owner's", async ({ scope, runtime }) => {
  const load = shared(() => never(), { owner: scope });
  const task = scope.run(() => Promise.race([load(), load()]));
  await macrotask();
  const room = runtime.tracing.tree().children.find(({ label }) => label === "room");
  expect(room?.children.map(({ label, children }) => [label, children.length])).toEqual([
    ["shared", 0],
    ["run", 2],
  ]);
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
});

law("O9: bad options are refused", ({ scope }) => {
  const work = async () => {};
  for (const bad of [{}, { owner: 5 }, { owner: scope, key: "id" }, { owner: scope, idle: "wait" }]) {
    expect(() => shared(work, bad as never)).toThrow(expect.objectContaining({ code: "ASX1009" }));
  }
  expect(() => shared(undefined as never, { owner: scope } as never)).toThrow(
    expect.objectContaining({ code: "ASX1009" }),
  );
  // @ts-expect-error: without a key all calls would be the same work, whatever their arguments
  shared(async (id: string) => id, { owner: scope });
});
