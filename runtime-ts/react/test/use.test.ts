// @vitest-environment happy-dom
import { Component, createElement, type ReactNode, Suspense, use } from "react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { gate } from "./harness/gate.ts";
import { eventually, modes, mount } from "./harness/mount.ts";
import { testRuntime } from "./harness/runtime.ts";
import { structured } from "./harness/structured.ts";

class Boundary extends Component<{ children?: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    return this.state.error ? this.state.error.name : this.props.children;
  }
}

function Shown({ promise }: { promise: Promise<string> }) {
  return use(promise);
}

/** A run that waits at a gate, and a root that uses its task as it would use any promise. */
async function useRun(strict: boolean) {
  const held = gate<string>();
  const ask = structured("ask", function* () {
    return (yield held.promise) as string;
  });
  const again = structured("again", function* (task: unknown) {
    return (yield task) as string;
  });
  const runtime = testRuntime();
  const scope = runtime.createScope("scope");
  const promise = scope.run(ask);
  const shown = createElement(Suspense, { fallback: "…" }, createElement(Shown, { promise }));
  const { container } = await mount(createElement(Boundary, {}, shown), { strict });
  expect(container.textContent).toBe("…");
  return { ...held, promise, container, again: () => scope.run(again, promise) };
}

// React writes on what it uses: `status`, and `value` or `reason`.
describe.each(modes)("U4: a task that $mode React uses as a promise", ({ strict }) => {
  test("is shown when it has ended, and is still a task", async () => {
    const { open, promise, container, again } = await useRun(strict);
    open("here");
    await eventually(() => expect(container.textContent).toBe("here"));
    await expect(again()).resolves.toBe("here");
    await expect(promise.outcome()).resolves.toEqual({ kind: "ok", value: "here" });
  });

  test("throws to the boundary what it threw", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => void vi.restoreAllMocks());
    const { fail, promise, container, again } = await useRun(strict);
    fail(new RangeError("no"));
    await eventually(() => expect(container.textContent).toBe("RangeError"));
    await expect(again()).rejects.toThrow(RangeError);
    await expect(promise.outcome()).resolves.toMatchObject({ kind: "err" });
  });

  test("throws to the boundary that it was cancelled", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => void vi.restoreAllMocks());
    const { promise, container } = await useRun(strict);
    promise.cancel("enough");
    await eventually(() => expect(container.textContent).toBe("AbortError"));
    await expect(promise.outcome()).resolves.toMatchObject({ kind: "cancelled", cancel: { reason: "enough" } });
  });
});
