import { type Outcome, run, sleep, type Task } from "@asupersync/browser";
import { defer, mask, timeout } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { after, gate, law, macrotask, never, shapeOf } from "../support/index.ts";

law("C7: finalizers run last in, first out, after the body and all children have ended", async ({ scope }) => {
  const log: string[] = [];
  async function child() {
    "use structured";
    await sleep(2);
    log.push("child ended");
  }
  async function work() {
    "use structured";
    defer(() => log.push("first"));
    defer(async () => {
      await sleep(1);
      log.push("second");
    });
    const tasks = [child()];
    defer(() => log.push("third"));
    log.push(`body ended with ${tasks.length} child`);
  }
  await scope.run(work);
  expect(log).toEqual(["body ended with 1 child", "child ended", "third", "second", "first"]);
});

law("C7: a finalizer receives the outcome, whatever that is", async ({ scope }) => {
  const outcomes: Outcome<unknown>[] = [];
  async function work(end: () => unknown) {
    "use structured";
    defer((outcome) => outcomes.push(outcome));
    return await end();
  }
  await scope.run(work, () => "value");
  await scope.run(work, () => Promise.reject("thrown")).outcome();
  const task = scope.run(work, () => never());
  await macrotask();
  task.cancel("enough");
  await task.outcome();
  expect(outcomes).toEqual([
    { kind: "ok", value: "value" },
    { kind: "err", error: "thrown" },
    { kind: "cancelled", cancel: expect.objectContaining({ kind: "user", message: "enough" }) },
  ]);
});

law("C7: nobody sees the outcome before the finalizers have run", async ({ scope, runtime }) => {
  const open = gate();
  async function work() {
    "use structured";
    defer(() => open.promise);
    return "value";
  }
  async function caller() {
    "use structured";
    return await work();
  }
  let isOver = false;
  const task = scope.run(caller);
  task.then(() => {
    isOver = true;
  });
  await macrotask();
  expect(isOver).toBe(false);
  expect(shapeOf(runtime.tracing.tree())).toEqual(["runtime", ["room", ["caller", ["work", ["defer"]]]]]);
  open.open();
  expect(await task).toBe("value");
});

law("C7: a finalizer is shielded from requests, before it starts and after", async ({ scope }) => {
  const log: string[] = [];
  async function slow() {
    "use structured";
    await sleep(3);
    log.push("slow ended");
  }
  async function work() {
    "use structured";
    defer(async () => {
      log.push("finalizer");
      await slow();
      log.push("finalizer ended");
    });
    await never();
  }
  const task = scope.run(work);
  await macrotask();
  scope.cancel("first");
  await after(1);
  scope.cancel("once more");
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["finalizer", "slow ended", "finalizer ended"]);
});

law("C7: finalizers run after the finally blocks, also those that were deferred in them", async ({ scope }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    defer(() => log.push("deferred in the body"));
    try {
      await never();
    } finally {
      defer(() => log.push("deferred in finally"));
      await sleep(1);
      log.push("finally");
    }
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  await task.outcome();
  expect(log).toEqual(["finally", "deferred in finally", "deferred in the body"]);
});

law("U1: a finalizer that throws fails its function, unless that has thrown itself", async ({ scope, rejections }) => {
  async function work(error?: string) {
    "use structured";
    defer(() => {
      throw "finalizer's";
    });
    await undefined;
    if (error) throw error;
  }
  expect(await scope.run(work).outcome()).toEqual({ kind: "err", error: "finalizer's" });
  expect(await scope.run(work, "body's").outcome()).toEqual({
    kind: "err",
    error: "body's",
    suppressed: ["finalizer's"],
  });
  expect(await rejections()).toEqual(["finalizer's"]);
});

law("U2: what a finalizer throws does not undo a cancellation", async ({ scope, rejections }) => {
  async function failing() {
    "use structured";
    await sleep(1);
    throw "a child's";
  }
  async function work() {
    "use structured";
    defer(async () => void [failing()]);
    defer(async () => {
      await sleep(1);
      throw "its own";
    });
    await never();
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  expect(await task.outcome()).toMatchObject({ kind: "cancelled", cleanupErrors: ["its own", "a child's"] });
  expect(await rejections()).toEqual(["its own", "a child's"]);
});

law("C7: one that throws keeps no other from running", async ({ scope, rejections }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    for (const name of ["one", "two", "three"]) {
      defer(() => {
        log.push(name);
        throw name;
      });
    }
  }
  expect(await scope.run(work).outcome()).toEqual({ kind: "err", error: "three", suppressed: ["two", "one"] });
  expect(log).toEqual(["three", "two", "one"]);
  expect(await rejections()).toEqual(["two", "one"]);
});

law("C7: a finalizer owns what it starts, and has finalizers of its own", async ({ scope }) => {
  const log: string[] = [];
  async function late() {
    "use structured";
    await sleep(1);
    log.push("late");
  }
  async function work() {
    "use structured";
    defer(() => log.push("outer, first in"));
    defer(() => {
      defer(() => log.push("inner"));
      const tasks = [late()];
      log.push(`outer, with ${tasks.length} child`);
    });
  }
  await scope.run(work);
  expect(log).toEqual(["outer, with 1 child", "late", "inner", "outer, first in"]);
});

law("C7: a scope's finalizers run when it closes", async ({ scope }) => {
  const log: string[] = [];
  const inner = scope.createScope("inner");
  inner.run(() => {
    defer(({ kind }) => log.push(`the scope ended ${kind}`));
  });
  await macrotask();
  expect(log).toEqual([]);
  await inner.close();
  expect(log).toEqual(["the scope ended ok"]);
});

law("C7: a combinator leaves finalizers to the function that deferred them", async ({ scope }) => {
  const log: string[] = [];
  async function quick() {
    "use structured";
    await undefined;
    return "quick";
  }
  async function work() {
    "use structured";
    const racer = () => {
      defer(() => log.push("finalizer"));
      return quick();
    };
    const value = await Promise.race([racer()]);
    log.push(`race: ${value}`);
  }
  await scope.run(work);
  expect(log).toEqual(["race: quick", "finalizer"]);
});

law("C9: a finalizer bounds its own work", async ({ scope }) => {
  const kinds: string[] = [];
  async function endless() {
    "use structured";
    await never();
  }
  async function work() {
    "use structured";
    defer(async () => {
      const task = run({ deadline: 2 }, endless) as Task<void>;
      kinds.push((await task.outcome()).kind);
    });
    await never();
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(kinds).toEqual(["cancelled"]);
});

law("O3: outside any region there is nothing to finalize", async ({ scope }) => {
  expect(() => defer(() => {})).toThrow(expect.objectContaining({ code: "ASX1001" }));
  await scope.close();
  expect(() => defer(() => {})).toThrow(expect.objectContaining({ code: "ASX1001" }));
});

law("C9: what is deferred in a timeout runs before that fails, however long it takes", async ({ scope }) => {
  const log: string[] = [];
  async function hanging() {
    "use structured";
    await never();
  }
  async function work() {
    "use structured";
    try {
      await timeout(2, () => {
        defer(async ({ kind }) => {
          await sleep(5);
          log.push(`finalizer: ${kind}`);
        });
        return hanging();
      });
    } catch (error) {
      log.push((error as Error).name);
    }
  }
  await scope.run(work);
  expect(log).toEqual(["finalizer: err", "TimeoutError"]);
});

law("C9: a deadline that passes while finalizers run changes nothing", async ({ scope }) => {
  async function work() {
    "use structured";
    return await timeout(3, () => {
      defer(() => sleep(8));
      return "in time";
    });
  }
  expect(await scope.run(work)).toBe("in time");
});

law("C7: what is deferred under a mask is the mask's", async ({ scope }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    await mask(() => defer(() => log.push("finalizer")));
    log.push("after the mask");
  }
  await scope.run(work);
  expect(log).toEqual(["finalizer", "after the mask"]);
});
