import { cancelScope, checkpoint, defer, signal } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { after, gate, law, macrotask, never } from "../support/index.ts";

const reasonOf = ({ reason }: AbortSignal): string => (reason as { code: string }).code;

law("C10: `signal()` is the current region's, one and the same, and fires on a request", async ({ scope }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    const own = signal();
    own.addEventListener("abort", () => log.push(reasonOf(own)));
    expect(signal()).toBe(own);
    await never();
  }
  const task = scope.run(work);
  task.cancel();
  expect(log).toEqual(["ASX1012"]);
  await task.outcome();
});

law("C10: else it fires when body and children have ended, with ScopeClosed", async ({ scope }) => {
  const open = gate();
  async function child() {
    "use structured";
    await open.promise;
  }
  let own: AbortSignal | undefined;
  const task = scope.run(async function parent() {
    "use structured";
    own = signal();
    child();
  });
  await macrotask();
  expect(own?.aborted).toBe(false);
  open.open();
  await task;
  expect(own?.aborted && reasonOf(own)).toBe("ASX1002");
});

law("C10: in a shield it is the shield's: no request from outside fires it, but its end does", async ({ scope }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    try {
      await never();
    } finally {
      const own = signal();
      own.addEventListener("abort", () => log.push(reasonOf(own)));
      await after(2);
      log.push("cleaned");
    }
  }
  const task = scope.run(work);
  task.cancel();
  await task.outcome();
  expect(log).toEqual(["cleaned", "ASX1002"]);
});

law("C10: a shield's fires when it has drained, before the body goes on", async ({ scope }) => {
  const log: string[] = [];
  async function child() {
    "use structured";
    await after(2);
    log.push("child");
  }
  for (const drains of [true, false]) {
    const work = async () => {
      "use structured";
      try {
        await undefined;
      } finally {
        const own = signal();
        own.addEventListener("abort", () => log.push(reasonOf(own)));
        if (drains) child();
      }
      log.push("went on");
    };
    await scope.run(work);
  }
  expect(log).toEqual(["child", "ASX1002", "went on", "ASX1002", "went on"]);
});

law("C10: a signal that is asked for after the request has fired already", async ({ scope }) => {
  const task = scope.run(async () => {
    "use structured";
    await undefined;
    scope.cancel();
    return signal().aborted;
  });
  expect(await task).toBe(true);
});

law("C10: it fires before finalizers, and once", async ({ scope }) => {
  const log: string[] = [];
  async function child() {
    "use structured";
    await after(2);
    log.push("child");
  }
  async function work() {
    "use structured";
    const own = signal();
    own.addEventListener("abort", () => log.push(reasonOf(own)));
    defer(({ kind }) => log.push(`finalizer of ${kind}`));
    defer(() => after(1));
    child();
  }
  await scope.run(work);
  expect(log).toEqual(["child", "ASX1002", "finalizer of ok"]);
  log.length = 0;
  const cancelled = scope.run(work);
  cancelled.cancel();
  await cancelled.outcome();
  expect(log).toEqual(["ASX1012", "finalizer of ok"]); // its body had returned already (U5)
});

law("C1: `cancelScope` asks the nearest scope, and so its caller", async ({ scope }) => {
  const log: string[] = [];
  const inner = scope.createScope("inner");
  async function deep() {
    "use structured";
    await undefined;
    cancelScope("enough");
    log.push("goes on to its next checkpoint");
    await undefined;
    log.push("went on");
  }
  async function work() {
    "use structured";
    await deep();
  }
  const sibling = inner.run(never);
  const task = inner.run(work);
  expect(await task.outcome()).toMatchObject({ kind: "cancelled" });
  expect((await sibling.outcome()).kind).toBe("cancelled");
  expect(await inner.close()).toMatchObject({ kind: "cancelled", cancel: { kind: "user", reason: "enough" } });
  expect(log).toEqual(["goes on to its next checkpoint"]);
});

law("T2: `checkpoint` is a scheduling point, and delivers", async ({ scope }) => {
  const log: string[] = [];
  const busy = async (name: string) => {
    "use structured";
    for (let round = 1; ; round++) {
      log.push(`${name}${round}`);
      if (log.length === 4) scope.cancel();
      await checkpoint();
    }
  };
  const tasks = [scope.run(busy, "a"), scope.run(busy, "b")];
  for (const task of tasks) expect((await task.outcome()).kind).toBe("cancelled");
  expect(log.slice(0, 4)).toEqual(["a1", "b1", "a2", "b2"]);
});

law("O3: a signal and a scope to cancel need a region", () => {
  for (const ask of [signal, cancelScope]) expect(ask).toThrow(expect.objectContaining({ code: "ASX1001" }));
});
