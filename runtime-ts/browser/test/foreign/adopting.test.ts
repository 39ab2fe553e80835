import { run } from "@asupersync/browser";
import { expect } from "vitest";
import { after, gate, law, macrotask, never, ownersOf, recordedLaw } from "../support/index.ts";

law("F4: what is awaited is adopted as `await` adopts it", async ({ scope }) => {
  class Special extends Promise<string> {}
  async function work() {
    "use structured";
    return [
      await 7,
      await undefined,
      await Promise.resolve("promise"),
      await Special.resolve("subclass"),
      await { then: (resolve: (value: string) => void) => resolve("thenable") },
      await Promise.reject(new Error("rejected")).catch((error: Error) => error.message),
    ];
  }
  expect(await scope.run(work)).toEqual([7, undefined, "promise", "subclass", "thenable", "rejected"]);
});

law("F4: the first settlement of a thenable wins", async ({ scope }) => {
  const fickle = {
    then(resolve: (value: string) => void, reject: (error: Error) => void) {
      resolve("first");
      reject(new Error("second"));
      resolve("third");
      throw new Error("fourth");
    },
  };
  async function work() {
    "use structured";
    const first = await fickle;
    await after(1);
    return first;
  }
  expect(await scope.run(work)).toBe("first");
});

law("F4: a thenable is called in a microtask, once, and its `then` is read once", async ({ scope }) => {
  const log: string[] = [];
  const observed = {
    get then() {
      log.push("read");
      return (resolve: (value: string) => void) => {
        log.push("called");
        resolve("value");
      };
    },
  };
  async function work() {
    "use structured";
    const value = await observed;
    log.push(`got ${value}`);
  }
  const task = scope.run(work);
  log.push("the caller goes on");
  await task;
  expect(log).toEqual(["read", "the caller goes on", "called", "got value"]);
});

law("F4: what a getter on the way calls belongs to who awaits, and both go on", async ({ scope, runtime }) => {
  const log: string[] = [];
  const open = gate();
  async function called() {
    "use structured";
    await open.promise;
    log.push("called");
  }
  const asking = {
    value: "value",
    get then() {
      called();
      return undefined;
    },
  };
  async function waits() {
    "use structured";
    const { value } = await asking;
    log.push(value);
  }
  const task = scope.run(async function caller() {
    "use structured";
    await waits();
    log.push("caller");
  });
  await macrotask();
  expect(ownersOf(runtime, "called")).toEqual(["runtime", "room", "caller", "waits"]);
  expect(log).toEqual(["value"]);
  open.open();
  await task;
  expect(log).toEqual(["value", "called", "caller"]);
});

law(
  "F4: a proxy that was revoked throws where it is awaited, returned or given by what is called",
  async ({ scope }) => {
    const revoked = (): object => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    };
    async function returns() {
      "use structured";
      return revoked();
    }
    async function waits() {
      "use structured";
      await revoked();
    }
    async function callsBefore() {
      "use structured";
      const called = hears();
      try {
        await revoked();
      } finally {
        await called;
      }
    }
    async function hears() {
      "use structured";
      await macrotask();
    }
    for (const fn of [returns, waits, callsBefore, revoked]) {
      const task = scope.run(async () => {
        "use structured";
        await run({}, fn);
      });
      await expect(task).rejects.toThrow(TypeError);
    }
  },
);

law("F4: a getter that throws on the way throws at the await", async ({ scope }) => {
  const poisoned = {
    get then() {
      throw new Error("read");
    },
  };
  const constructed = Object.defineProperty(Promise.resolve(), "constructor", {
    get() {
      throw new Error("constructor");
    },
  });
  async function work() {
    "use structured";
    const messages: string[] = [];
    for (const awaited of [poisoned, constructed]) {
      try {
        await awaited;
      } catch (error) {
        messages.push((error as Error).message);
      }
    }
    return messages;
  }
  expect(await scope.run(work)).toEqual(["read", "constructor"]);
});

law("F4: a promise has a handler attached even where the await is left at once", async ({ scope, rejections }) => {
  async function work() {
    "use structured";
    await undefined;
    scope.cancel();
    await Promise.reject(new Error("nobody needs to hear"));
  }
  expect((await scope.run(work).outcome()).kind).toBe("cancelled");
  expect(await rejections()).toEqual([]);
});

law("F4: so has one whose wait was abandoned long before it failed", async ({ scope, rejections }) => {
  const open = gate();
  async function work() {
    "use structured";
    await open.promise;
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  await task.outcome();
  open.fail(new Error("late"));
  expect(await rejections()).toEqual([]);
});

law("F4: values that only look like promises are values", async ({ scope }) => {
  const values = [{ then: 1 }, { catch: () => {} }, () => {}, [], /x/, null];
  async function work() {
    "use structured";
    const results: unknown[] = [];
    for (const value of values) results.push(await value);
    return results;
  }
  expect(await scope.run(work)).toEqual(values);
});

law("F2: a bare promise cannot be aborted: it is detached, and its late result is dropped", async ({ scope }) => {
  const log: string[] = [];
  const open = gate<string>();
  const cleanup = gate<string>();
  async function work() {
    "use structured";
    try {
      log.push(await open.promise);
    } finally {
      log.push(await cleanup.promise);
    }
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  await macrotask();
  open.open("late"); // while the cleanup waits for something else
  await macrotask();
  expect(log).toEqual([]);
  cleanup.open("cleaned up");
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["cleaned up"]);
});

recordedLaw("F2: a late result is traced", async ({ scope, runtime }) => {
  const open = gate();
  async function work() {
    "use structured";
    await open.promise;
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  await task.outcome();
  open.open();
  await macrotask();
  expect(runtime.tracing.events().filter(({ kind }) => kind === "late")).toMatchObject([{ label: "work" }]);
});

law("F2: nothing that arrives after a task has ended touches it, or who lives in its slot", async ({ scope }) => {
  const open = gate<string>();
  const second = gate<string>();
  async function first() {
    "use structured";
    await open.promise;
  }
  async function next() {
    "use structured";
    return second.promise;
  }
  const task = scope.run(first);
  await macrotask();
  task.cancel();
  await task.outcome();
  const tenants = Array.from({ length: 10 }, () => scope.run(next));
  open.open("late");
  await macrotask();
  second.open("their own");
  expect(new Set(await Promise.all(tenants))).toEqual(new Set(["their own"]));
});

law("F2: what never settles holds nobody up once it is cancelled", async ({ scope }) => {
  async function work() {
    "use structured";
    await never();
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
});
