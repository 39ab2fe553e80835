// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { gate } from "./harness/gate.ts";
import { eventually, modes, mount, quiet } from "./harness/mount.ts";
import { probeTask } from "./harness/probe.ts";
import { testRuntime } from "./harness/runtime.ts";
import { structured } from "./harness/structured.ts";

const double = structured("double", function* (n: number) {
  yield Promise.resolve();
  return n * 2;
});

describe.each(modes)("useAsupersyncTask, $mode", ({ strict }) => {
  test("is idle until it is started, and allocates nothing in render", async () => {
    const runtime = testRuntime();
    const task = probeTask(runtime, double);
    await mount(task.element(), { strict });
    expect(task.now).toMatchObject({ isRunning: false, value: undefined, error: undefined, outcome: undefined });
    expect(runtime.tracing.events()).toEqual([]);
  });

  test("start returns nothing, and its value arrives", async () => {
    const task = probeTask(testRuntime(), double);
    await mount(task.element(), { strict });
    expect(task.now.start(21)).toBeUndefined();
    await eventually(() => expect(task.now).toMatchObject({ isRunning: false, value: 42, outcome: { kind: "ok" } }));
    expect(task.renders.some(({ isRunning }) => isRunning)).toBe(true);
  });

  test("run gives the task", async () => {
    const task = probeTask(testRuntime(), double);
    await mount(task.element(), { strict });
    await expect(task.now.run(4)).resolves.toBe(8);
  });

  test("what a run throws is the error, until the next run begins", async () => {
    const half = structured("half", function* (n: number) {
      yield Promise.resolve();
      if (n % 2) throw new RangeError("odd");
      return n / 2;
    });
    const task = probeTask(testRuntime(), half);
    await mount(task.element(), { strict });
    task.now.start(3);
    await eventually(() => expect(task.now.error).toEqual(new RangeError("odd")));
    task.now.start(4);
    await eventually(() => expect(task.now).toMatchObject({ value: 2, error: undefined }));
  });

  test("a cancellation is no error, and leaves the last value", async () => {
    const held = gate<number>();
    const first = structured("first", function* (n: number) {
      return n === 1 ? 1 : ((yield held.promise) as number);
    });
    const task = probeTask(testRuntime(), first);
    await mount(task.element(), { strict });
    task.now.start(1);
    await eventually(() => expect(task.now.value).toBe(1));
    task.now.start(2);
    task.now.cancel("enough");
    await eventually(() => expect(task.now.outcome?.kind).toBe("cancelled"));
    expect(task.now).toMatchObject({ isRunning: false, error: undefined, value: 1 });
  });

  test("its functions are the same at every render", async () => {
    const task = probeTask(testRuntime(), double);
    await mount(task.element(), { strict });
    task.now.start(1);
    await eventually(() => expect(task.now.value).toBe(2));
    for (const name of ["start", "run", "restart", "cancel"] as const) {
      expect(new Set(task.renders.map((render) => render[name])).size).toBe(1);
    }
  });

  test("an answer to an earlier run never becomes the value", async () => {
    const gates = [gate<string>(), gate<string>()] as const;
    const ask = structured("ask", function* (n: 0 | 1) {
      return (yield gates[n].promise) as string;
    });
    const task = probeTask(testRuntime(), ask);
    await mount(task.element(), { strict });
    task.now.start(0);
    task.now.start(1);
    gates[1].open("new");
    await eventually(() => expect(task.now.value).toBe("new"));
    gates[0].open("old");
    await quiet();
    expect(task.renders.map(({ value }) => value)).not.toContain("old");
  });
});
