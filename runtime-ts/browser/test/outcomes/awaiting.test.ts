import { CancelledError, sleep, type Task } from "@asupersync/browser";
import { expect } from "vitest";
import { after, gate, law, macrotask, never } from "../support/index.ts";

async function hanging() {
  "use structured";
  await never();
}

law("U5: who awaits a task that someone else cancelled receives an ordinary AbortError", async ({ scope }) => {
  async function parent() {
    "use structured";
    const child = hanging() as Task<void>;
    child.cancel("enough");
    try {
      await child;
    } catch (error) {
      return error;
    }
    return undefined;
  }
  const error = await scope.run(parent);
  expect(error).toBeInstanceOf(CancelledError);
  expect(error).toMatchObject({ name: "AbortError", cancel: { kind: "user", reason: "enough", region: "hanging" } });
});

law("U5: it is `err` if it escapes", async ({ scope }) => {
  async function parent() {
    "use structured";
    const child = hanging() as Task<void>;
    child.cancel();
    await child;
  }
  expect(await scope.run(parent).outcome()).toMatchObject({ kind: "err", error: { name: "AbortError" } });
});

law("U5: cancelling a waiter never cancels what it waits for", async ({ scope }) => {
  const open = gate<string>();
  async function source() {
    "use structured";
    return open.promise;
  }
  async function waiter(task: Promise<string>) {
    "use structured";
    return task;
  }
  async function parent() {
    "use structured";
    const task = source();
    const waiting = [waiter(task), waiter(task)] as [Task<string>, Task<string>];
    waiting[0].cancel();
    await macrotask();
    open.open("arrived");
    return [(await waiting[0].outcome()).kind, await waiting[1], await task];
  }
  expect(await scope.run(parent)).toEqual(["cancelled", "arrived", "arrived"]);
});

law("U5: a body that returns after a request that it never met ends ok", async ({ scope }) => {
  const task = scope.run(async function oblivious() {
    "use structured";
    await undefined;
    scope.cancel();
    return "done";
  });
  expect(await task.outcome()).toEqual({ kind: "ok", value: "done" });
});

law("U6: `return x` waits for x inside the region, outside any try of the body", async ({ scope }) => {
  const log: string[] = [];
  async function failing() {
    "use structured";
    await undefined;
    throw new Error("a callee's");
  }
  async function parent() {
    "use structured";
    try {
      return failing();
    } catch {
      log.push("caught");
    } finally {
      log.push("finally");
    }
    return undefined;
  }
  expect(await scope.run(parent).outcome()).toMatchObject({ kind: "err", error: { message: "a callee's" } });
  expect(log).toEqual(["finally"]);
});

law("U6: what is returned is joined: its failure is the outcome, and is not reported beside it", async ({ scope }) => {
  async function failing() {
    "use structured";
    await after(2);
    throw new Error("once");
  }
  async function parent() {
    "use structured";
    return failing();
  }
  const outcome = await scope.run(parent).outcome();
  expect(outcome).toMatchObject({ kind: "err", error: { message: "once" } });
  expect(outcome).not.toHaveProperty("suppressed");
});

law("U6: a request while what is returned goes on cancels it; then the task was cancelled", async ({ scope }) => {
  const log: string[] = [];
  async function slow() {
    "use structured";
    try {
      await never();
    } finally {
      log.push("slow left");
    }
  }
  async function parent() {
    "use structured";
    return slow();
  }
  const task = scope.run(parent);
  await macrotask();
  task.cancel();
  expect(await task.outcome()).toMatchObject({ kind: "cancelled", cancel: { kind: "user" } });
  expect(log).toEqual(["slow left"]);
});

law(
  "U6: a promise with a `then` of its own is asked by that if it is returned, and not if it is awaited",
  async ({ scope }) => {
    const promise = Object.assign(Promise.resolve("the promise's"), {
      then: (resolve: (value: string) => void) => resolve("its own"),
    });
    const returned = scope.run(async () => {
      "use structured";
      return promise;
    });
    const awaited = scope.run(async () => {
      "use structured";
      return [await promise];
    });
    expect(await returned).toBe("its own");
    expect(await awaited).toEqual(["the promise's"]);
  },
);

law("U6: promises, thenables and ended tasks can be returned", async ({ scope }) => {
  async function promise() {
    "use structured";
    return Promise.resolve("a promise's");
  }
  async function thenable(): Promise<unknown> {
    "use structured";
    return { then: (resolve: (value: string) => void) => resolve("a thenable's") };
  }
  async function ended() {
    "use structured";
    const task = sleep(0).then(() => "a task's");
    await task;
    return task;
  }
  async function lookalike() {
    "use structured";
    return { then: "not a function" };
  }
  expect(await scope.run(promise)).toBe("a promise's");
  expect(await scope.run(thenable)).toBe("a thenable's");
  expect(await scope.run(ended)).toBe("a task's");
  expect(await scope.run(lookalike)).toEqual({ then: "not a function" });
});

law("U6: a `then` that throws when it is read or called makes the task fail", async ({ scope }) => {
  const reading = scope.run(async (): Promise<unknown> => {
    "use structured";
    return {
      get then() {
        throw new Error("read");
      },
    };
  });
  const calling = scope.run(async (): Promise<unknown> => {
    "use structured";
    const value: unknown = {
      then() {
        throw new Error("called");
      },
    };
    return value;
  });
  expect(await reading.outcome()).toMatchObject({ kind: "err", error: { message: "read" } });
  expect(await calling.outcome()).toMatchObject({ kind: "err", error: { message: "called" } });
});
