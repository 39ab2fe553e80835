// @vitest-environment happy-dom
import { DRAIN, shield, unshield } from "@asupersync/browser/compiled";
import type { TaskOptions } from "@asupersync/react";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Gate, gate } from "./harness/gate.ts";
import { eventually, modes, mount } from "./harness/mount.ts";
import { probeTask } from "./harness/probe.ts";
import { testRuntime } from "./harness/runtime.ts";
import { structured } from "./harness/structured.ts";

/** A job whose body and whose cleanup each wait at a gate, and which says where it is. */
function slowJob() {
  const log: string[] = [];
  const gates = new Map<string, Gate<void>>();
  let isOver = false;
  const at = (place: string) => {
    const made = gate();
    gates.set(place, made);
    if (isOver) made.open();
    return made.promise;
  };
  onTestFinished(() => {
    isOver = true;
    for (const { open } of gates.values()) open();
  });
  const job = structured("job", function* (name: string) {
    log.push(`${name} begins`);
    try {
      yield at(name);
      return name;
    } finally {
      const shielded = shield();
      try {
        log.push(`${name} cleans up`);
        yield at(`${name} cleanup`);
        log.push(`${name} is gone`);
      } finally {
        if (unshield(shielded)) yield DRAIN;
      }
    }
  });
  return { job, log, pass: (place: string) => gates.get(place)!.open() };
}

/** A component with such a job, in a runtime that can close once the test lets the job go. */
async function mountJob(strict: boolean, options?: TaskOptions<[string]>) {
  const runtime = testRuntime();
  const slow = slowJob();
  const task = probeTask(runtime, slow.job);
  await mount(task.element(options), { strict });
  return { ...slow, task };
}

describe.each(modes)("while a run is in progress, $mode", ({ strict }) => {
  test("restart drains it before the new one begins", async () => {
    const { log, pass, task } = await mountJob(strict);
    task.now.start("a");
    task.now.start("b");
    await eventually(() => expect(log).toEqual(["a begins", "a cleans up"]));
    pass("a cleanup");
    await eventually(() => expect(log.slice(2)).toEqual(["a is gone", "b begins"]));
  });

  test("only the last of several restarts runs, when all before it are gone", async () => {
    const { log, pass, task } = await mountJob(strict);
    for (const name of ["a", "b", "c"]) task.now.restart(name);
    await eventually(() => expect(log).toEqual(["a begins", "a cleans up"]));
    pass("a cleanup");
    await eventually(() => expect(log.slice(2)).toEqual(["a is gone", "c begins"]));
  });

  test("it is running until it has drained", async () => {
    const { log, pass, task } = await mountJob(strict);
    task.now.start("a");
    task.now.cancel();
    await eventually(() => expect(log).toContain("a cleans up"));
    expect(task.now.isRunning).toBe(true);
    pass("a cleanup");
    await eventually(() => expect(task.now).toMatchObject({ isRunning: false, outcome: { kind: "cancelled" } }));
  });

  test("drop ignores a start, and run gives the task in progress", async () => {
    const { log, task } = await mountJob(strict, { whenBusy: "drop" });
    const running = task.now.run("a");
    task.now.start("b");
    expect(task.now.run("c")).toBe(running);
    expect(log).toEqual(["a begins"]);
  });

  test("enqueue lets each wait its turn", async () => {
    const { log, pass, task } = await mountJob(strict, { whenBusy: "enqueue" });
    for (const name of ["a", "b"]) task.now.start(name);
    for (const name of ["a", "b"]) {
      await eventually(() => expect(log.at(-1)).toBe(`${name} begins`));
      pass(name);
      await eventually(() => expect(log.at(-1)).toBe(`${name} cleans up`));
      pass(`${name} cleanup`);
    }
    await eventually(() => expect(task.now).toMatchObject({ value: "b", isRunning: false }));
  });

  test("cancel reaches those that wait their turn", async () => {
    const { log, pass, task } = await mountJob(strict, { whenBusy: "enqueue" });
    for (const name of ["a", "b"]) task.now.start(name);
    task.now.cancel();
    await eventually(() => expect(log.at(-1)).toBe("a cleans up"));
    pass("a cleanup");
    await eventually(() => expect(task.now.isRunning).toBe(false));
    expect(log).not.toContain("b begins");
  });

  test("each that was enqueued has its say, in its turn", async () => {
    const pick = structured("pick", function* (n: number) {
      yield Promise.resolve();
      if (n < 0) throw new RangeError(`${n}`);
      return n;
    });
    const task = probeTask(testRuntime(), pick);
    await mount(task.element({ whenBusy: "enqueue" }), { strict });
    for (const n of [1, -2, 3, -4]) task.now.start(n);
    await eventually(() => expect(task.now).toMatchObject({ isRunning: false, value: 3, error: new RangeError("-4") }));
  });

  test("the failure of one that was enqueued is the error while the next one runs", async () => {
    const next = gate();
    const fail = structured("fail", function* (isFirst: boolean) {
      yield isFirst ? Promise.resolve() : next.promise;
      if (isFirst) throw new RangeError("no");
    });
    const task = probeTask(testRuntime(), fail);
    await mount(task.element({ whenBusy: "enqueue" }), { strict });
    for (const isFirst of [true, false]) task.now.start(isFirst);
    await eventually(() => expect(task.now).toMatchObject({ isRunning: true, error: new RangeError("no") }));
    next.open();
    await eventually(() => expect(task.now).toMatchObject({ isRunning: false, error: undefined }));
  });

  test("a restart that is cancelled leaves it running until the one before has drained", async () => {
    const { log, pass, task } = await mountJob(strict);
    task.now.start("a");
    task.now.start("b");
    await eventually(() => expect(log).toContain("a cleans up"));
    task.now.cancel("enough");
    await eventually(() => expect(task.now.outcome).toMatchObject({ kind: "cancelled", cancel: { reason: "enough" } }));
    expect(task.now.isRunning).toBe(true);
    pass("a cleanup");
    await eventually(() => expect(task.now.isRunning).toBe(false));
    expect(task.now.outcome).toMatchObject({ cancel: { reason: "enough" } });
    expect(log).not.toContain("b begins");
  });
});
