import { sleep } from "@asupersync/browser";
import { afterEach, expect, vi } from "vitest";
import { after, law, never } from "../support/index.ts";

afterEach(() => {
  vi.useRealTimers();
});

law("T4: fakes of the program's timers do not stop the scheduler", async ({ scope }) => {
  vi.useFakeTimers();
  async function work() {
    "use structured";
    for (let step = 0; step < 1_000; step++) await undefined;
    return Promise.resolve("worked");
  }
  expect(await scope.run(work)).toBe("worked");
});

law("T4: timers of structured code are the program's, and obey its fakes", async ({ scope }) => {
  vi.useFakeTimers();
  const log: string[] = [];
  async function work() {
    "use structured";
    setTimeout(() => log.push("timer"), 60_000);
    log.push(`began at ${Date.now()}`);
    await sleep(60_000);
    log.push(`slept until ${Date.now()}`);
  }
  vi.setSystemTime(1_000);
  const task = scope.run(work);
  await vi.advanceTimersByTimeAsync(59_999);
  expect(log).toEqual(["began at 1000"]);
  await vi.advanceTimersByTimeAsync(1);
  await task;
  expect(log).toEqual(["began at 1000", "timer", "slept until 61000"]);
});

law("T4: a fake clock that begins anew shortens no sleep, nor does the real one that returns", async ({ scope }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    await sleep(100);
    log.push("slept");
  }
  await after(150);
  vi.useFakeTimers();
  const faked = scope.run(work);
  await vi.advanceTimersByTimeAsync(99);
  expect(log).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  await faked;
  vi.useRealTimers();
  const real = scope.run(work);
  await after(50);
  expect(log).toEqual(["slept"]);
  await real;
});

law("L11: sleeps end in the order of their times, and equal ones in that of their births", async ({ scope }) => {
  vi.useFakeTimers();
  const log: string[] = [];
  async function sleeper(name: string, ms: number) {
    "use structured";
    await sleep(ms);
    log.push(name);
  }
  async function parent() {
    "use structured";
    await Promise.all([sleeper("c", 9), sleeper("a", 1), sleeper("b", 5), sleeper("d", 9)]);
  }
  const task = scope.run(parent);
  await vi.advanceTimersByTimeAsync(9);
  await task;
  expect(log).toEqual(["a", "b", "c", "d"]);
});

law("T4: so do deadlines", async ({ scope }) => {
  vi.useFakeTimers();
  const inner = scope.createScope("inner", { deadline: 60_000 });
  const task = inner.run(async () => {
    "use structured";
    await never();
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await task.outcome()).toMatchObject({ kind: "cancelled", cancel: { cause: { kind: "timeout" } } });
  await inner.close();
});

law("T4: `Date` and `Math.random` are bound late", async ({ scope }) => {
  async function look() {
    "use structured";
    await undefined;
    return [Date.now(), new Date().toISOString(), Math.random()];
  }
  vi.useFakeTimers({ now: 5_000 });
  const random = vi.spyOn(Math, "random").mockReturnValue(0.5);
  expect(await scope.run(look)).toEqual([5_000, "1970-01-01T00:00:05.000Z", 0.5]);
  random.mockRestore();
});

law("T4: a sleep that began before the fakes came still ends in its own time", async ({ scope }) => {
  const task = scope.run(async () => {
    "use structured";
    await sleep(5);
    return "slept";
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  await after(10);
  expect(await task).toBe("slept");
});
