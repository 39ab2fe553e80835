// @vitest-environment happy-dom
import { installRootScope, type ScopeHandle, shared } from "@asupersync/browser";
import { AsupersyncProvider, useAsupersyncScope } from "@asupersync/react";
import { createElement, type ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { gate } from "./harness/gate.ts";
import { eventually, modes, mount } from "./harness/mount.ts";
import { labels, testRuntime } from "./harness/runtime.ts";
import { structured } from "./harness/structured.ts";

const forever = structured("forever", function* () {
  yield gate().promise;
});
const fail = structured("fail", function* () {
  yield Promise.resolve();
  throw new Error("no luck");
});

interface ScopedProps {
  label: string;
  /** Where it says which scope it has. */
  seen: Record<string, ScopeHandle>;
  children?: ReactNode;
}

function Scoped({ label, seen, children }: ScopedProps) {
  const scope = useAsupersyncScope(label);
  seen[label] = scope;
  return createElement(AsupersyncProvider, { scope }, children);
}

/** A runtime, and under it components with a scope each, the first outermost. */
async function mountScopes(strict: boolean, ...labels: readonly string[]) {
  const runtime = testRuntime();
  const seen: Record<string, ScopeHandle> = {};
  const nested = labels.reduceRight<ReactNode>(
    (children, label) => createElement(Scoped, { label, seen, children }),
    null,
  );
  const mounted = await mount(createElement(AsupersyncProvider, { runtime }, nested), { strict });
  return { ...mounted, runtime, scope: (label: string) => seen[label]! };
}

describe.each(modes)("useAsupersyncScope, $mode", ({ strict }) => {
  test("makes no scope until one is used", async () => {
    const { runtime } = await mountScopes(strict, "idle");
    expect(runtime.tracing.events()).toEqual([]);
  });

  test("an unmount fires its signal and drains it", async () => {
    const { runtime, scope, unmount } = await mountScopes(strict, "panel");
    const task = scope("panel").run(forever);
    const { signal } = scope("panel");
    expect(labels(runtime.tracing.tree())).toEqual(["panel", "forever"]);
    await unmount();
    expect(signal.aborted).toBe(true);
    await expect(task.outcome()).resolves.toMatchObject({ kind: "cancelled" });
    await eventually(() => expect(labels(runtime.tracing.tree())).toEqual([]));
  });

  test("under an owner that has closed, a run is a task that failed, and throws nothing", async () => {
    const { scope } = await mountScopes(strict, "route", "page");
    await scope("route").close();
    const task = scope("page").run(forever);
    await expect(task.outcome()).resolves.toMatchObject({ kind: "err", error: { code: "ASX1002" } });
  });

  test("O9, O3: owns shared work, and is the root that is installed, as any scope", async () => {
    const { runtime, scope } = await mountScopes(strict, "panel");
    const load = structured("load", function* () {
      return yield Promise.resolve("value");
    });
    await expect(shared(load, { owner: scope("panel") })()).resolves.toBe("value");
    const installed = installRootScope(scope("panel"));
    const task = forever();
    installed[Symbol.dispose]();
    expect(labels(runtime.tracing.tree())).toEqual(["panel", "forever"]);
    scope("panel").cancel();
    await expect(task).rejects.toMatchObject({ code: "ASX1012" });
  });

  test("a failed task leaves its neighbours alone", async () => {
    const { runtime, scope } = await mountScopes(strict, "panel");
    scope("panel").run(forever);
    await expect(scope("panel").run(fail)).rejects.toThrow("no luck");
    expect(labels(runtime.tracing.tree())).toEqual(["panel", "forever"]);
  });

  test("a provider's scope owns the scopes below it, and cancels them in one step", async () => {
    const { runtime, scope } = await mountScopes(strict, "route", "page");
    const task = scope("page").run(forever);
    expect(labels(runtime.tracing.tree())).toEqual(["route", "page", "forever"]);
    scope("route").cancel("left");
    await expect(task.outcome()).resolves.toMatchObject({ kind: "cancelled", cancel: { kind: "parent" } });
  });
});
