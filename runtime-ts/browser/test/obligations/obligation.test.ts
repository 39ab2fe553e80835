import { createRuntime, type Obligation, type PanicInfo, sleep, type Task } from "@asupersync/browser";
import { defer, obligation } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { after, law, macrotask, never, recordedLaw, shapeOf } from "../support/index.ts";

law("B1: an obligation is committed or aborted once", async ({ scope }) => {
  async function work() {
    "use structured";
    const kept = obligation("kept");
    const dropped = obligation("dropped");
    expect(kept.isSettled).toBe(false);
    await undefined;
    kept.commit();
    dropped.abort();
    expect([kept.isSettled, dropped.isSettled]).toEqual([true, true]);
    kept.abort();
    dropped.abort();
    const again = expect.objectContaining({ code: "ASX1015" });
    expect(() => kept.commit()).toThrow(again);
    expect(() => dropped.commit()).toThrow(again);
    expect(() => kept.transfer(never())).toThrow();
    return "done";
  }
  expect(await scope.run(work)).toBe("done");
});

law("B1: using aborts an obligation that the block has not committed", async ({ scope }) => {
  const settled: boolean[] = [];
  async function work() {
    "use structured";
    let seen: Obligation;
    {
      using held = obligation();
      seen = held;
      settled.push(seen.isSettled);
    }
    settled.push(seen.isSettled);
  }
  await scope.run(work);
  expect(settled).toEqual([false, true]);
});

law("B1: an obligation that was handed on is the other task's to settle", async ({ scope, runtime }) => {
  async function worker(held: Obligation) {
    "use structured";
    await sleep(40);
    held.commit();
  }
  async function work() {
    "use structured";
    const held = obligation("letter");
    const task = worker(held) as Task<void>;
    held.transfer(task);
    expect(shapeOf(runtime.tracing.tree())).toEqual(["runtime", ["room", ["work", ["worker", ["letter"], ["sleep"]]]]]);
    return "returned first";
  }
  expect(await scope.run(work)).toBe("returned first");
});

law("B1: an obligation goes to nobody whose body has ended, and to no other runtime's", async ({ scope }) => {
  const other = createRuntime();
  async function quick() {
    "use structured";
  }
  async function work() {
    "use structured";
    const held = obligation();
    const ended = quick();
    await ended;
    expect(() => held.transfer(ended)).toThrow(expect.objectContaining({ code: "ASX1002" }));
    const foreign = other.createScope().run(quick);
    expect(() => held.transfer(foreign)).toThrow(expect.objectContaining({ code: "ASX1005" }));
    held.commit();
    await foreign;
  }
  await scope.run(work);
  await other.close();
});

law("B1: only what a function can answer for is reserved", async ({ scope }) => {
  const refused = expect.objectContaining({ code: "ASX1001" });
  expect(() => obligation()).toThrow(refused);
  await scope.run(() => expect(() => obligation()).toThrow(refused));
});

/** A runtime that notes its panics, for a law that expects some. */
async function panicsOf(program: (scope: ReturnType<ReturnType<typeof createRuntime>["createScope"]>) => unknown) {
  const panics: PanicInfo[] = [];
  const runtime = createRuntime({ onPanic: (panic) => panics.push(panic), trace: { enabled: true } });
  await program(runtime.createScope("panics"));
  await runtime.close();
  return { panics, events: runtime.tracing.events() };
}

law("B2: a function that returns holding one has leaked it, and panics; that is told once", async () => {
  async function leaky() {
    "use structured";
    obligation("first");
    obligation("second");
    await undefined;
    return "value";
  }
  let heard: unknown;
  const { panics, events } = await panicsOf(async (scope) => {
    const task = scope.run(leaky);
    heard = await task.catch((error) => error);
    expect(await task.outcome()).toMatchObject({ kind: "panicked", panic: { task: "leaky" } });
  });
  expect(heard).toMatchObject({ code: "ASX1013" });
  expect(panics).toEqual([
    {
      message: 'leaky returned without settling "first", and "second"',
      task: "leaky",
      site: expect.objectContaining({ module: expect.stringContaining("obligation.test.ts") }),
    },
  ]);
  expect(events.filter(({ kind }) => kind === "leaked").map(({ label }) => label)).toEqual(["first", "second"]);
});

law("B2: a leak cancels what the function still owns, and its finalizers are told", async () => {
  const log: string[] = [];
  async function child() {
    "use structured";
    try {
      await never();
    } finally {
      log.push("child left");
    }
  }
  async function leaky() {
    "use structured";
    defer(({ kind }) => log.push(`finalizer: ${kind}`));
    obligation();
    const tasks = [child()];
    log.push(`${tasks.length} child`);
  }
  const { panics } = await panicsOf(async (scope) => {
    expect(await scope.run(leaky).outcome()).toMatchObject({ kind: "panicked" });
  });
  expect(log).toEqual(["1 child", "child left", "finalizer: panicked"]);
  expect(panics).toHaveLength(1);
});

law("B2: a throw aborts what the function holds, and stays the outcome", async ({ scope }) => {
  let held: Obligation | undefined;
  async function failing() {
    "use structured";
    held = obligation();
    await undefined;
    throw "thrown";
  }
  expect(await scope.run(failing).outcome()).toEqual({ kind: "err", error: "thrown" });
  await macrotask();
  expect(held?.isSettled).toBe(true);
  expect(() => held?.commit()).toThrow(expect.objectContaining({ code: "ASX1015" }));
});

recordedLaw(
  "B2: a cancel aborts what is held after the body was left, which may settle it",
  async ({ scope, runtime }) => {
    async function work(inCleanup: boolean) {
      "use structured";
      const held = obligation(inCleanup ? "committed in cleanup" : "aborted");
      try {
        await never();
      } finally {
        if (inCleanup) {
          await sleep(1);
          held.commit();
        }
      }
    }
    const tasks = [scope.run(work, true), scope.run(work, false)];
    await macrotask();
    scope.cancel();
    for (const task of tasks) expect((await task.outcome()).kind).toBe("cancelled");
    await after(1);
    const events = runtime.tracing.events();
    const told = events.filter(({ kind }) => ["reserved", "committed", "aborted", "leaked"].includes(kind));
    expect(told.map(({ kind, label }) => `${label}: ${kind}`)).toEqual([
      "committed in cleanup: reserved",
      "aborted: reserved",
      "aborted: aborted",
      "committed in cleanup: committed",
    ]);
  },
);
