import type { Task } from "@asupersync/browser";
import { expect } from "vitest";
import { after, gate, law, macrotask, never } from "../support/index.ts";

async function value<T>(of: T, ms = 0) {
  "use structured";
  await (ms === 0 ? undefined : after(ms));
  return of;
}

async function failing(message: string, ms = 0) {
  "use structured";
  await (ms === 0 ? undefined : after(ms));
  throw new Error(message);
}

async function hanging(log: string[], name: string) {
  "use structured";
  try {
    await never();
  } finally {
    await after(2);
    log.push(`${name} cleaned`);
  }
}

law("C8: `all` that fails cancels and drains what it owns before it throws", async ({ scope }) => {
  const log: string[] = [];
  async function together() {
    "use structured";
    try {
      await Promise.all([hanging(log, "a"), failing("first", 1), hanging(log, "b")]);
    } catch (error) {
      log.push(`threw ${(error as Error).message}`);
    }
  }
  await scope.run(together);
  expect(log).toEqual(["a cleaned", "b cleaned", "threw first"]);
});

law("C8: those that it cancels say that another failed", async ({ scope }) => {
  let victim: Task<void> | undefined;
  async function together() {
    "use structured";
    await Promise.all([(victim = hanging([], "victim") as Task<void>), failing("first")]).catch(() => {});
  }
  await scope.run(together);
  expect(await victim?.outcome()).toMatchObject({ kind: "cancelled", cancel: { kind: "fail-fast" } });
});

law("C8: `allSettled` cancels nobody", async ({ scope }) => {
  async function together() {
    "use structured";
    return Promise.allSettled([value("a", 3), failing("b"), value("c")]);
  }
  expect(await scope.run(together)).toMatchObject([
    { status: "fulfilled", value: "a" },
    { status: "rejected", reason: { message: "b" } },
    { status: "fulfilled", value: "c" },
  ]);
});

law("C8: `any` cancels and drains the losers once one has succeeded", async ({ scope }) => {
  const log: string[] = [];
  async function together() {
    "use structured";
    const winner = await Promise.any([failing("a"), hanging(log, "b"), value("c", 1)]);
    log.push(winner as string);
  }
  await scope.run(together);
  expect(log).toEqual(["b cleaned", "c"]);
});

law("C8: `any` of failures alone throws an AggregateError of all, in the order of the inputs", async ({ scope }) => {
  async function together() {
    "use structured";
    return Promise.any([failing("a", 2), Promise.reject(new Error("b")), failing("c")]);
  }
  const outcome = await scope.run(together).outcome();
  expect(outcome).toMatchObject({ kind: "err", error: { name: "AggregateError" } });
  const { errors } = (outcome as { error: AggregateError }).error;
  expect(errors.map((error: Error) => error.message)).toEqual(["a", "b", "c"]);
});

law("C8: a task that a combinator cancelled, but does not own, goes on", async ({ scope }) => {
  const open = gate<string>();
  async function early() {
    "use structured";
    return open.promise;
  }
  async function together() {
    "use structured";
    const task = early();
    const failed = await Promise.all([task, failing("first")]).catch((error: Error) => error.message);
    open.open("early goes on");
    return [failed, await task];
  }
  expect(await scope.run(together)).toEqual(["first", "early goes on"]);
});

law("C8: a task that is given twice counts twice, and is one racer", async ({ scope }) => {
  async function together() {
    "use structured";
    const task = value("once");
    return [await Promise.all([task, task]), await Promise.race([task, task])];
  }
  expect(await scope.run(together)).toEqual([["once", "once"], "once"]);
});

law("C8: ended tasks, plain values, promises and thenables are inputs like any other", async ({ scope }) => {
  const thenable = { then: (resolve: (of: string) => void) => resolve("thenable") };
  async function together() {
    "use structured";
    const ended = value("ended");
    await ended;
    return Promise.all([ended, "plain", Promise.resolve("promise"), thenable, value("task"), undefined, null]);
  }
  expect(await scope.run(together)).toEqual(["ended", "plain", "promise", "thenable", "task", undefined, null]);
});

law("C8: with nothing to wait for they are as in ECMAScript", async ({ scope }) => {
  async function together() {
    "use structured";
    const any = Promise.any([]).catch((error: AggregateError) => [error.constructor, error.errors]);
    return [await Promise.all([]), await Promise.allSettled([]), await any];
  }
  expect(await scope.run(together)).toEqual([[], [], [AggregateError, []]]);
});

law("C8: any iterable will do, and what it throws is what they throw", async ({ scope }) => {
  const log: string[] = [];
  function* inputs(fails: boolean): Generator<Promise<unknown>> {
    yield hanging(log, "born on the way");
    if (fails) throw new Error("the iterator's");
    yield value("quick", 1);
  }
  async function together() {
    "use structured";
    const won = await Promise.race(inputs(false));
    const threw = await Promise.all(inputs(true)).catch((error: Error) => error.message);
    return [won, threw];
  }
  expect(await scope.run(together)).toEqual(["quick", "the iterator's"]);
  expect(log).toEqual(["born on the way cleaned", "born on the way cleaned"]);
});

law("C8: what is not iterable makes them reject, not throw", async ({ scope }) => {
  async function together() {
    "use structured";
    const task = Promise.all(7 as never);
    return task.catch((error: Error) => error.constructor);
  }
  expect(await scope.run(together)).toBe(TypeError);
});

law("C8: an input that cannot be adopted makes them reject, and what they own is drained", async ({ scope }) => {
  const log: string[] = [];
  const poisoned = Object.defineProperty(Promise.resolve(), "constructor", {
    get() {
      throw new Error("poisoned");
    },
  });
  async function together() {
    "use structured";
    return Promise.all([hanging(log, "a"), poisoned, hanging(log, "b")]);
  }
  expect(await scope.run(together).outcome()).toMatchObject({ kind: "err", error: { message: "poisoned" } });
  expect(log).toEqual(["a cleaned", "b cleaned"]);
});

law("C8: a rejection without a reason is a rejection all the same", async ({ scope }) => {
  async function together() {
    "use structured";
    const all = await Promise.all([Promise.reject(), value(1)]).catch((error) => ["caught", error]);
    const race = await Promise.race([Promise.reject()]).catch((error) => ["caught", error]);
    return [all, race];
  }
  expect(await scope.run(together)).toEqual([
    ["caught", undefined],
    ["caught", undefined],
  ]);
});

law("C8: cancelled inputs are failures with a CancelledError, as for any waiter", async ({ scope }) => {
  async function together() {
    "use structured";
    const task = hanging([], "task") as Task<void>;
    task.cancel("on purpose");
    return Promise.allSettled([task]);
  }
  expect(await scope.run(together)).toMatchObject([
    { status: "rejected", reason: { cancel: { reason: "on purpose" } } },
  ]);
});

law("C8: cancelling whoever waits cancels and drains all of them", async ({ scope }) => {
  for (const combinator of ["all", "allSettled", "any"] as const) {
    const log: string[] = [];
    const bodies = {
      async all() {
        "use structured";
        await Promise.all([hanging(log, "a"), hanging(log, "b")]);
      },
      async allSettled() {
        "use structured";
        await Promise.allSettled([hanging(log, "a"), hanging(log, "b")]);
      },
      async any() {
        "use structured";
        await Promise.any([hanging(log, "a"), hanging(log, "b")]);
      },
    };
    const task = scope.run(bodies[combinator]);
    await macrotask();
    task.cancel();
    expect((await task.outcome()).kind).toBe("cancelled");
    expect(log).toEqual(["a cleaned", "b cleaned"]);
  }
});

law("C8: in a cancelled region they start, and are left with it", async ({ scope }) => {
  const log: string[] = [];
  async function together() {
    "use structured";
    await undefined;
    scope.cancel();
    await Promise.all([hanging(log, "a"), value("b")]);
    log.push("went on");
  }
  expect((await scope.run(together).outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["a cleaned"]);
});

law("C8: in cleanup they belong to the shield", async ({ scope }) => {
  const log: string[] = [];
  async function together() {
    "use structured";
    try {
      await never();
    } finally {
      log.push((await Promise.all([value("a", 1), value("b", 2)])).join());
    }
  }
  const task = scope.run(together);
  await macrotask();
  task.cancel();
  await task.outcome();
  expect(log).toEqual(["a,b"]);
});

law("C8: the same decisions as ECMAScript's, over a sweep of inputs", async ({ scope }) => {
  const kinds = ["value", "resolved", "rejected", "later"] as const;
  const make = (kind: (typeof kinds)[number], name: string): unknown => {
    if (kind === "value") return name;
    if (kind === "resolved") return Promise.resolve(name);
    if (kind === "rejected") return Promise.reject(new Error(name));
    return after(1).then(() => name);
  };
  const shown = (settled: PromiseSettledResult<unknown>): unknown =>
    settled.status === "fulfilled" ? settled.value : [String(settled.reason), settled.reason.errors?.map(String)];
  const combinators = ["all", "allSettled", "any", "race"] as const;
  for (const first of kinds) {
    for (const second of kinds) {
      const inputs = (): Promise<unknown>[] => [make(first, "1"), make(second, "2")] as Promise<unknown>[];
      const native = await Promise.allSettled(
        combinators.map((name) => (Promise[name] as typeof Promise.all)(inputs())),
      );
      const ours = await scope.run(async () => {
        "use structured";
        const tasks = [
          Promise.all(inputs()),
          Promise.allSettled(inputs()),
          Promise.any(inputs()),
          Promise.race(inputs()),
        ];
        return Promise.allSettled(tasks);
      });
      expect({ first, second, results: ours.map(shown) }).toEqual({ first, second, results: native.map(shown) });
    }
  }
});
