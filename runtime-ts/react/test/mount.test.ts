// @vitest-environment happy-dom
import { DRAIN, shield, unshield } from "@asupersync/browser/compiled";
import { Activity, type ActivityProps, createElement, Suspense, use } from "react";
import { describe, expect, test } from "vitest";
import { gate } from "./harness/gate.ts";
import { eventually, modes, mount, quiet } from "./harness/mount.ts";
import { probeTask } from "./harness/probe.ts";
import { labels, testRuntime } from "./harness/runtime.ts";
import { structured } from "./harness/structured.ts";

/** Loads until it is let go, cleans up, and counts both. */
function loader() {
  const log: string[] = [];
  const gates = new Map<string, ReturnType<typeof gate<string>>>();
  const load = structured("load", function* (id: string) {
    log.push(`load ${id}`);
    const held = gate<string>();
    gates.set(id, held);
    try {
      return (yield held.promise) as string;
    } finally {
      const shielded = shield();
      try {
        yield Promise.resolve();
        log.push(`cleanup ${id}`);
      } finally {
        if (unshield(shielded)) yield DRAIN;
      }
    }
  });
  return { load, log, answer: (id: string) => gates.get(id)!.open(`answer ${id}`) };
}

const never = new Promise<never>(() => {});

function Suspending({ on }: { on: boolean }) {
  return on ? use(never) : null;
}

describe.each(modes)("a component's life, $mode", ({ strict }) => {
  test("a mount with args starts the work once and aborts nothing", async () => {
    const { load, log, answer } = loader();
    const task = probeTask(testRuntime(), load);
    await mount(task.element({ args: ["x"] }), { strict });
    await quiet();
    expect(log).toEqual(["load x"]);
    expect(task.renders[0]).toMatchObject({ isRunning: true });
    answer("x");
    await eventually(() => expect(task.now).toMatchObject({ value: "answer x", isRunning: false }));
  });

  test("equal args start nothing, other args restart", async () => {
    const { load, log } = loader();
    const task = probeTask(testRuntime(), load);
    const { render } = await mount(task.element({ args: ["x"] }), { strict });
    await render(task.element({ args: ["x"] }));
    expect(log).toEqual(["load x"]);
    await render(task.element({ args: ["y"] }));
    await eventually(() => expect(log).toEqual(["load x", "cleanup x", "load y"]));
  });

  test("a render with other args never has what came of the earlier ones as theirs", async () => {
    const { load, answer } = loader();
    const task = probeTask(testRuntime(), load);
    const { render } = await mount(task.element({ args: ["x"] }), { strict });
    answer("x");
    await eventually(() => expect(task.now).toMatchObject({ value: "answer x", isRunning: false }));
    const before = task.renders.length;
    await render(task.element({ args: ["y"] }));
    answer("y");
    await eventually(() => expect(task.now.isRunning).toBe(false));
    const settled = task.renders.slice(before).filter(({ isRunning }) => !isRunning);
    expect(new Set(settled.map(({ value }) => value))).toEqual(new Set(["answer y"]));
  });

  test("args that are taken away cancel what ran for them", async () => {
    const { load, log } = loader();
    const task = probeTask(testRuntime(), load);
    const { render } = await mount(task.element({ args: ["x"] }), { strict });
    await render(task.element({ args: undefined }));
    await eventually(() => expect(task.now.isRunning).toBe(false));
    expect(log).toEqual(["load x", "cleanup x"]);
  });

  test("an unmount cancels and drains", async () => {
    const runtime = testRuntime();
    const { load, log } = loader();
    const task = probeTask(runtime, load);
    const { unmount } = await mount(task.element(), { strict });
    const running = task.now.run("x");
    await unmount();
    await expect(running.outcome()).resolves.toMatchObject({ kind: "cancelled" });
    expect(log).toEqual(["load x", "cleanup x"]);
    await eventually(() => expect(labels(runtime.tracing.tree())).toEqual([]));
  });

  test("nothing that comes after the unmount touches the component", async () => {
    const { load, answer } = loader();
    const task = probeTask(testRuntime(), load);
    const { unmount } = await mount(task.element({ args: ["x"] }), { strict });
    await unmount();
    const renders = task.renders.length;
    answer("x");
    await quiet();
    expect(task.renders.length).toBe(renders);
  });

  test("a start after the unmount runs nothing, and run says why", async () => {
    const { load, log } = loader();
    const task = probeTask(testRuntime(), load);
    const { unmount } = await mount(task.element(), { strict });
    await unmount();
    await quiet();
    const outcome = await task.now.run("x").outcome();
    expect(outcome).toMatchObject({ kind: "err", error: { code: "ASX1002" } });
    expect(log).toEqual([]);
  });

  test("a hidden Activity cancels, and loads again when it is shown", async () => {
    const { load, log, answer } = loader();
    const task = probeTask(testRuntime(), load);
    const shown = (mode: "visible" | "hidden") =>
      createElement(Activity, { mode } as ActivityProps, task.element({ args: ["x"] }));
    const { render } = await mount(shown("visible"), { strict });
    await render(shown("hidden"));
    await eventually(() => expect(log).toEqual(["load x", "cleanup x"]));
    await render(shown("visible"));
    await eventually(() => expect(log.at(-1)).toBe("load x"));
    answer("x");
    await eventually(() => expect(task.now.value).toBe("answer x"));
  });

  test("args that a hidden Activity loses before it is shown run nothing", async () => {
    const { load, log } = loader();
    const task = probeTask(testRuntime(), load);
    const shown = (mode: "visible" | "hidden", args?: [string]) =>
      createElement(Activity, { mode } as ActivityProps, task.element({ args }));
    const { render } = await mount(shown("hidden", ["x"]), { strict });
    await render(shown("hidden"));
    await render(shown("visible"));
    await eventually(() => expect(task.now.isRunning).toBe(false));
    expect(log).toEqual([]);
  });

  test("a suspended neighbour cancels nothing", async () => {
    const { load, log } = loader();
    const task = probeTask(testRuntime(), load);
    const tree = (on: boolean) =>
      createElement(Suspense, { fallback: null }, task.element({ args: ["x"] }), createElement(Suspending, { on }));
    const { render } = await mount(tree(false), { strict });
    await render(tree(true));
    await quiet();
    expect(log).toEqual(["load x"]);
  });
});
