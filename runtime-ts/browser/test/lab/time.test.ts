import { createRuntime, run, sleep } from "@asupersync/browser";
import { timeout } from "@asupersync/browser/compiled";
import { expect, test } from "vitest";
import { gate, law, macrotask, never } from "../support/index.ts";
import { deterministic } from "./lab.ts";

const HOUR = 3_600_000;

law("D1: hours pass at once when nobody has anything to do", async () => {
  const { runtime, scope } = deterministic();
  const woken: [string, number][] = [];
  async function nap(name: string, ms: number) {
    "use structured";
    await sleep(ms);
    woken.push([name, runtime.lab.now]);
  }
  const began = performance.now();
  const naps = [scope.run(nap, "late", 3 * HOUR), scope.run(nap, "early", HOUR), scope.run(nap, "too", HOUR)];
  await Promise.all(naps);
  expect(performance.now() - began).toBeLessThan(1000);
  expect(woken).toEqual([
    ["early", HOUR],
    ["too", HOUR],
    ["late", 3 * HOUR],
  ]);
  await runtime.close();
});

law("D1: time passes though structured code waits for the outcome of what it has started", async () => {
  const { runtime, scope } = deterministic({ patience: 50 });
  async function nap() {
    "use structured";
    await sleep(HOUR);
  }
  async function asking() {
    "use structured";
    const outcome = await run({ deadline: HOUR / 2 }, nap).outcome();
    await using inner = scope.createScope("inner");
    const napping = inner.run(nap);
    const closed = await inner.close();
    return [outcome.kind, (await napping.outcome()).kind, closed.kind];
  }
  expect(await scope.run(asking)).toEqual(["cancelled", "ok", "ok"]);
  expect(runtime.lab.now).toBe(1.5 * HOUR);
  await runtime.close();
});

law("D1: what a program reads of its host follows from virtual time and the seed", async () => {
  async function reading() {
    "use structured";
    const read = () => [Date.now(), new Date().toISOString(), performance.now(), Math.random(), crypto.randomUUID()];
    const before = read();
    await sleep(1500);
    return [...before, ...read(), ...crypto.getRandomValues(new Uint8Array(4))];
  }
  const runs = await Promise.all(
    [7, 7, 8].map(async (seed) => {
      const { runtime, scope } = deterministic({ seed });
      const values = await scope.run(reading);
      await runtime.close();
      return values;
    }),
  );
  const [first = [], second, other = []] = runs;
  expect(second).toEqual(first);
  expect(first.slice(0, 3)).toEqual([946_684_800_000, "2000-01-01T00:00:00.000Z", 0]);
  expect(first.slice(5, 8)).toEqual([946_684_801_500, "2000-01-01T00:00:01.500Z", 1500]);
  expect(other[3]).not.toBe(first[3]);
  expect(first[4]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

law("D1: callback timers of marked code are on virtual time, and end with their scope", async () => {
  const { runtime, scope } = deterministic({ clock: "manual" });
  const rung: [string, number][] = [];
  const ring = (name: string) => () => void rung.push([name, runtime.lab.now]);
  async function setting() {
    "use structured";
    setTimeout(ring("late"), 50);
    setTimeout(ring("early"), 20);
    clearTimeout(setTimeout(ring("cleared"), 10));
    setInterval(ring("each"), 30);
  }
  await scope.run(setting);
  await runtime.lab.advance(70);
  expect(rung).toEqual([
    ["early", 20],
    ["each", 30],
    ["late", 50],
    ["each", 60],
  ]);
  scope.cancel();
  await scope.close();
  await runtime.lab.advance(100);
  expect(rung).toHaveLength(4);
  await runtime.close();
});

law("D1: with a manual clock time passes only when told, and no further", async () => {
  const { runtime, scope } = deterministic({ clock: "manual" });
  const task = scope.run(async function nap() {
    "use structured";
    await sleep(100);
    return "woken";
  });
  await runtime.lab.advance(99);
  expect([runtime.lab.now, runtime.tracing.tree().children[0]?.children.length]).toEqual([99, 1]);
  await runtime.lab.advance(1);
  expect(await task).toBe("woken");
  expect(runtime.lab.now).toBe(100);
  await runtime.close();
});

law("C9: a deadline passes over what never settles, when time is told to pass", async () => {
  const { runtime, scope } = deterministic();
  const task = scope.run(async function bounded() {
    "use structured";
    await timeout(HOUR, () => never());
  });
  const outcome = task.outcome();
  await runtime.lab.advance(HOUR);
  expect(await outcome).toMatchObject({ kind: "err", error: { name: "TimeoutError" } });
  await runtime.close();
});

law("D1: time waits for what is foreign, and for what is declared external it does not", async () => {
  const { runtime, scope } = deterministic();
  const [open, user] = [gate<string>(), gate<string>()];
  const order: string[] = [];
  async function waits(name: string, promise: Promise<string>) {
    "use structured";
    order.push(`${name}: ${await promise} at ${runtime.lab.now}`);
  }
  async function naps() {
    "use structured";
    await sleep(10);
    order.push(`nap at ${runtime.lab.now}`);
  }
  const tasks = [
    scope.run(waits, "foreign", open.promise),
    scope.run(waits, "user", runtime.lab.external(user.promise)),
  ];
  const nap = scope.run(naps);
  await macrotask();
  await macrotask();
  open.open("came");
  await nap;
  user.open("clicked");
  await Promise.all(tasks);
  expect(order).toEqual(["foreign: came at 0", "nap at 10", "user: clicked at 10"]);
  await runtime.close();
});

law("D1: a foreign operation that never settles is named, with its place", async () => {
  const { runtime, scope } = deterministic({ patience: 20 });
  const task = scope.run(async function stuck() {
    "use structured";
    await never();
  });
  await expect(runtime.lab.idle()).rejects.toMatchObject({
    code: "ASX1021",
    message: expect.stringMatching(/stuck at .*time\.test\.ts:\d+:\d+/),
  });
  task.cancel();
  await runtime.lab.idle();
  await runtime.close();
});

law("D1: where nobody asks, the host hears of what never settles, once", async ({ rejections }) => {
  const { runtime, scope } = deterministic({ patience: 10 });
  scope.run(async function stuck() {
    "use structured";
    await never();
  });
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(await rejections()).toEqual([expect.objectContaining({ code: "ASX1021" })]);
  await runtime.close();
});

test("D1: bad options of the lab are refused at once", () => {
  for (const bad of [
    { seed: -1 },
    { seed: 0.5 },
    { seed: 2 ** 60 },
    { patience: -1 },
    { clock: "fast" },
    { mode: "dead" },
  ]) {
    const options = { mode: "deterministic", ...bad } as never;
    expect(() => createRuntime(options), JSON.stringify(bad)).toThrow(expect.objectContaining({ code: "ASX1009" }));
  }
  for (const forgotten of [{ seed: 1 }, { patience: 10 }, { clock: "manual" }] as const) {
    expect(() => createRuntime(forgotten)).toThrow(/ASX1009: \w+ is .*; give mode "deterministic" with it/);
    expect(() => createRuntime({ mode: "live", ...forgotten })).not.toThrow();
  }
  expect(() => createRuntime().lab).toThrow(expect.objectContaining({ code: "ASX1009" }));
  expect(() => createRuntime({ mode: "deterministic" }).lab.advance(-1)).toThrow(
    expect.objectContaining({ code: "ASX1009" }),
  );
});

law(
  "D1: a callback timer without a delay, or with one that no host knows, rings all the same, and time passes",
  async () => {
    const { runtime, scope } = deterministic();
    async function odd() {
      "use structured";
      let rounds = 0;
      const interval = setInterval(() => rounds++, Number.NaN);
      await sleep(10.5);
      clearInterval(interval);
      for (const ms of [Number.NaN, Number.POSITIVE_INFINITY, -1, 2 ** 31]) await new Promise((r) => setTimeout(r, ms));
      return rounds;
    }
    expect(await scope.run(odd)).toBe(10);
    expect(runtime.lab.now).toBe(14.5);
    await runtime.close();
  },
);

law("D1: who asks again and again by a timer of zero sees time pass", async () => {
  const { runtime, scope } = deterministic();
  async function polling() {
    "use structured";
    let isDone = false;
    let rounds = 0;
    setTimeout(() => (isDone = true), 5.5);
    while (!isDone && rounds < 100) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      rounds++;
    }
    return rounds;
  }
  expect(await scope.run(polling)).toBe(6);
  await runtime.close();
});

law("D1: what the host would not fill with random bytes, the lab does not either", async () => {
  const { runtime, scope } = deterministic({ seed: 3 });
  async function filling() {
    "use structured";
    return crypto.getRandomValues(new Float32Array(1) as never);
  }
  await expect(scope.run(filling)).rejects.toMatchObject({ name: "TypeMismatchError" });
  await runtime.close();
});
