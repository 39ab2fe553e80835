// @vitest-environment happy-dom
import { createRuntime, installRootScope, type RuntimeHandle, type ScopeHandle } from "@asupersync/browser";
import { AsupersyncProvider, useAsupersyncScope } from "@asupersync/react";
import { createElement } from "react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { eventually, modes, mount } from "./harness/mount.ts";
import { probeTask } from "./harness/probe.ts";
import { testRuntime } from "./harness/runtime.ts";
import { structured } from "./harness/structured.ts";

const load = structured("load", function* (id: string) {
  yield Promise.resolve();
  return id;
});

/** A runtime of a page whose policy refuses WebAssembly. */
function refusedRuntime(): RuntimeHandle {
  const refusing = vi.spyOn(WebAssembly, "Instance").mockImplementation(function refuse() {
    throw new WebAssembly.CompileError("refused by the page's policy");
  });
  onTestFinished(() => refusing.mockRestore());
  return testRuntime();
}

function closedRuntime(): RuntimeHandle {
  const runtime = createRuntime();
  void runtime.close();
  return runtime;
}

function Scoped({ seen }: { seen: ScopeHandle[] }) {
  seen.push(useAsupersyncScope("panel"));
  return null;
}

const cases = [
  { of: "a page that refuses WebAssembly", runtime: refusedRuntime, code: "ASX1004" },
  { of: "a runtime that has closed", runtime: closedRuntime, code: "ASX1008" },
];

describe.each(modes)("O3: a component of $mode React that can have no scope", ({ strict }) => {
  describe.each(cases)("of $of", ({ runtime, code }) => {
    test("stays, and has the reason as the error of what it runs from its mount on", async () => {
      const task = probeTask(runtime(), load);
      await mount(task.element({ args: ["7"] }), { strict });
      await eventually(() => expect(task.now).toMatchObject({ isRunning: false, error: { code } }));
    });

    test("gets a task that has failed, and no throw", async () => {
      const task = probeTask(runtime(), load);
      await mount(task.element(), { strict });
      expect(task.now.start("7")).toBeUndefined();
      await expect(task.now.run("8")).rejects.toMatchObject({ code });
      await expect(task.now.restart("9").outcome()).resolves.toMatchObject({ kind: "err", error: { code } });
      await eventually(() => expect(task.now).toMatchObject({ isRunning: false, error: { code } }));
    });

    test("runs nothing in a scope of its own either", async () => {
      const seen: ScopeHandle[] = [];
      await mount(createElement(AsupersyncProvider, { runtime: runtime() }, createElement(Scoped, { seen })), {
        strict,
      });
      const work = vi.fn();
      await expect(seen.at(-1)?.run(work)).rejects.toMatchObject({ code });
      expect(work).not.toHaveBeenCalled();
    });

    test("has a signal that has fired, and nothing to cancel or to wait for", async () => {
      const seen: ScopeHandle[] = [];
      const element = createElement(Scoped, { seen });
      const { unmount } = await mount(createElement(AsupersyncProvider, { runtime: runtime() }, element), { strict });
      const scope = seen.at(-1)!;
      expect(scope.signal).toMatchObject({ aborted: true, reason: { code } });
      expect(scope.cancel("enough")).toBeUndefined();
      await expect(scope.close()).resolves.toMatchObject({ kind: "err", error: { code } });
      expect(() => scope.createScope()).toThrow(code);
      expect(() => installRootScope(scope)).toThrow(code);
      await unmount();
    });
  });
});
