import type { Task } from "@asupersync/browser";
import { expect } from "vitest";
import { after, gate, law, macrotask, never } from "../support/index.ts";

/** A lock that is acquired whatever is asked meanwhile: its wait has ended when the request comes (C4). */
async function acquire(name: string, free: Promise<void>) {
  "use structured";
  await free;
  return name;
}

async function hanging(log: string[]) {
  "use structured";
  try {
    await never();
  } finally {
    await after(2);
    log.push("cleaned");
  }
}

law("C4: a lock that is acquired in spite of a request is not lost through `all`", async ({ scope }) => {
  const log: string[] = [];
  const free = gate();
  async function parent() {
    "use structured";
    const [lock] = await Promise.all([acquire("the lock", free.promise)]);
    log.push(`holds ${lock}`);
    await undefined;
    log.push("never");
  }
  const task = scope.run(parent);
  await macrotask();
  free.open();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["holds the lock"]);
});

law("C4: nor through `any` or `race` beside those that are left, which are drained first", async ({ scope }) => {
  for (const rule of ["any", "race"] as const) {
    const log: string[] = [];
    const free = gate();
    const parent = async () => {
      "use structured";
      const inputs = () => [hanging(log), acquire("the lock", free.promise), never()];
      log.push(`holds ${await (rule === "any" ? Promise.any(inputs()) : Promise.race(inputs()))}`);
    };
    const task = scope.run(parent);
    await macrotask();
    free.open();
    task.cancel();
    expect((await task.outcome()).kind, rule).toBe("ok");
    expect(log).toEqual(["cleaned", "holds the lock"]);
  }
});

law("C4: an `all` beside one that is left ends with the cancel, and no `catch` sees it", async ({ scope }) => {
  const log: string[] = [];
  const free = gate();
  async function parent() {
    "use structured";
    try {
      await Promise.all([acquire("the lock", free.promise), hanging(log)]);
    } catch {
      log.push("caught");
    }
  }
  const task = scope.run(parent);
  await macrotask();
  free.open();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["cleaned"]);
});

law("C4: a task from before the combinator is not lost through it either", async ({ scope }) => {
  const log: string[] = [];
  const free = gate();
  async function parent() {
    "use structured";
    const acquiring = acquire("the lock", free.promise);
    const [{ value }] = (await Promise.allSettled([acquiring])) as [PromiseFulfilledResult<string>];
    log.push(`holds ${value}`);
  }
  const task = scope.run(parent);
  await macrotask();
  free.open();
  task.cancel();
  expect((await task.outcome()).kind).toBe("ok");
  expect(log).toEqual(["holds the lock"]);
});

law(
  "C4: nor is a lock that is no task of ours, if it is acquired in the turn of the request, before it or after",
  async ({ scope }) => {
    for (const isAskedFirst of [true, false]) {
      for (const rule of ["all", "allSettled", "any", "race"] as const) {
        const log: string[] = [];
        const lock = gate<string>();
        const task = scope.run(async () => {
          "use structured";
          const inputs = () => [lock.promise];
          if (rule === "all") log.push(...(await Promise.all(inputs())));
          else if (rule === "any") log.push(await Promise.any(inputs()));
          else if (rule === "race") log.push(await Promise.race(inputs()));
          else for (const { status } of await Promise.allSettled(inputs())) log.push(status);
          await undefined;
          log.push("never");
        });
        await macrotask();
        if (isAskedFirst) task.cancel();
        lock.open("the lock");
        if (!isAskedFirst) task.cancel();
        expect((await task.outcome()).kind, rule).toBe("cancelled");
        expect(log, rule).toEqual([rule === "allSettled" ? "fulfilled" : "the lock"]);
      }
    }
  },
);

law("C3: what the request itself has aborted is no error of a combinator's", async ({ scope }) => {
  const log: unknown[] = [];
  const abortable = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  for (const rule of ["all", "race"] as const) {
    const page = scope.createScope("page");
    const task = page.run(async () => {
      "use structured";
      try {
        const input = abortable(page.signal);
        await (rule === "all" ? Promise.all([input]) : Promise.race([input, never()]));
      } catch (error) {
        log.push(error);
      }
    });
    await macrotask();
    page.cancel();
    expect((await task.outcome()).kind, rule).toBe("cancelled");
    await page.close();
  }
  expect(log).toEqual([]);
});

law("F2: a foreign input that never comes keeps nobody from being left", async ({ scope }) => {
  const log: string[] = [];
  const task = scope.run(async () => {
    "use structured";
    try {
      await Promise.all([never(), Promise.any([never()])]);
    } finally {
      log.push("left");
    }
  });
  await macrotask();
  task.cancel();
  await macrotask();
  expect(log).toEqual(["left"]);
  expect((await task.outcome()).kind).toBe("cancelled");
});

law("O6: a combinator that is born under a request loses no failure that was there before it", async ({ scope }) => {
  async function failing() {
    "use structured";
    throw new Error("lost?");
  }
  async function body() {
    "use structured";
    task.cancel();
    await Promise.all([failing()]);
  }
  const task: Task<void> = scope.run(later);
  async function later() {
    "use structured";
    await 0;
    await body();
  }
  expect(await task.outcome()).toMatchObject({ kind: "err", error: { message: "lost?" } });
});
