// @vitest-environment happy-dom
import type { RuntimeHandle } from "@asupersync/browser";
import { AsupersyncProvider, useAsupersyncRuntime, useAsupersyncScope } from "@asupersync/react";
import { Activity, type ActivityProps, createElement, type ReactElement, type ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { gate } from "./harness/gate.ts";
import { eventually, modes, mount } from "./harness/mount.ts";
import { probeTask } from "./harness/probe.ts";
import { labels, testRuntime } from "./harness/runtime.ts";
import { structured } from "./harness/structured.ts";

const double = structured("double", function* (n: number) {
  yield Promise.resolve();
  return n * 2;
});
const forever = structured("forever", function* () {
  yield gate().promise;
});

function Route({ children }: { children?: ReactNode }) {
  return createElement(AsupersyncProvider, { scope: useAsupersyncScope("route") }, children);
}

function OwnRuntime({ children }: { children?: ReactNode }) {
  return createElement(AsupersyncProvider, { runtime: useAsupersyncRuntime({}) }, children);
}

const under = (runtime: RuntimeHandle, tree: ReactElement) => createElement(AsupersyncProvider, { runtime }, tree);

describe.each(modes)("a component below its owner, $mode", ({ strict }) => {
  test.each([
    ["scope", Route],
    ["runtime", OwnRuntime],
  ])("hidden and shown again together with the %s above, loads again", async (_, Owner) => {
    const task = probeTask(testRuntime(), double);
    const shown = (mode: "visible" | "hidden") =>
      createElement(Activity, { mode } as ActivityProps, createElement(Owner, {}, task.bare({ args: [4] })));
    const { render } = await mount(shown("visible"), { strict });
    await eventually(() => expect(task.now.value).toBe(8));
    const first = task.now.outcome;
    await render(shown("hidden"));
    await render(shown("visible"));
    await eventually(() => expect(task.now.outcome).not.toBe(first));
    expect(task.now).toMatchObject({ value: 8, outcome: { kind: "ok" } });
  });

  test("works under the provider's next runtime, when that is replaced", async () => {
    const [old, next] = [testRuntime(), testRuntime()];
    const task = probeTask(old, double);
    const tree = createElement(Route, {}, task.bare());
    const { render } = await mount(under(old, tree), { strict });
    await expect(task.now.run(2)).resolves.toBe(4);
    await render(under(next, tree));
    await old.close();
    await expect(task.now.run(3)).resolves.toBe(6);
    await eventually(() => expect(task.now).toMatchObject({ value: 6, error: undefined }));
  });

  test("leaves nothing under a runtime that was replaced", async () => {
    const old = testRuntime();
    const task = probeTask(old, forever);
    const { render } = await mount(task.element(), { strict });
    const running = task.now.run();
    await render(under(testRuntime(), task.bare()));
    await expect(running.outcome()).resolves.toMatchObject({ kind: "cancelled" });
    await eventually(() => expect(labels(old.tracing.tree())).toEqual([]));
  });

  test("runs its args again when the runtime is replaced, once the old run is gone", async () => {
    const [old, next] = [testRuntime(), testRuntime()];
    const element = probeTask(old, forever).bare({ args: [] });
    const { render } = await mount(under(old, element), { strict });
    expect(labels(old.tracing.tree())).toEqual(["forever", "forever"]);
    await render(under(next, element));
    await eventually(() => expect(labels(old.tracing.tree())).toEqual([]));
    await eventually(() => expect(labels(next.tracing.tree())).toContain("forever"));
  });
});
