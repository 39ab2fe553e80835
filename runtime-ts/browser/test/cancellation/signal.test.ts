import { CancelledError, type Task } from "@asupersync/browser";
import { signal } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { gate, law, macrotask, never } from "../support/index.ts";

async function hanging() {
  "use structured";
  await never();
}

law("C10: the signal of a scope fires once, on a request, before `cancel` returns", async ({ scope }) => {
  const inner = scope.createScope("inner");
  const reasons: unknown[] = [];
  inner.signal.addEventListener("abort", () => reasons.push(inner.signal.reason));
  inner.run(hanging);
  inner.cancel("why");
  expect(reasons).toHaveLength(1);
  expect(reasons[0]).toBeInstanceOf(CancelledError);
  expect(reasons[0]).toMatchObject({ cancel: { kind: "user", message: "why", region: "inner" } });
  inner.cancel("again");
  await inner.close();
  expect(reasons).toHaveLength(1);
});

law("C10: else it fires when body and children have ended, with ScopeClosed", async ({ scope }) => {
  const inner = scope.createScope("inner");
  const open = gate();
  inner.run(async () => {
    "use structured";
    await open.promise;
  });
  const closed = inner.close();
  await macrotask();
  expect(inner.signal.aborted).toBe(false);
  open.open();
  await closed;
  expect(inner.signal.reason).toMatchObject({ code: "ASX1002" });
});

law("C10: asked for when it has fired already, it has", async ({ scope }) => {
  const cancelled = scope.createScope("cancelled");
  cancelled.run(hanging);
  cancelled.cancel("why");
  expect(cancelled.signal.reason).toMatchObject({ name: "AbortError", cancel: { message: "why" } });
  const closed = scope.createScope("closed");
  await closed.close();
  expect(closed.signal.reason).toMatchObject({ code: "ASX1002" });
  await cancelled.close();
  expect(cancelled.signal.reason).toMatchObject({ name: "AbortError" });
});

law("C10: a request from above fires it too", async ({ scope }) => {
  const outer = scope.createScope("outer");
  const inner = outer.createScope("inner");
  const { signal } = inner;
  outer.cancel("why");
  expect(signal.reason).toMatchObject({ cancel: { kind: "parent", message: "why", cause: { kind: "user" } } });
  await outer.close();
});

law("C10: listeners run as nobody's task", async ({ scope }) => {
  let result: unknown;
  const inner = scope.createScope("inner");
  async function asks() {
    "use structured";
    await undefined;
    inner.signal.addEventListener("abort", () => {
      result = hanging();
    });
    inner.cancel();
  }
  inner.run(hanging);
  await scope.run(asks);
  await expect(result).rejects.toMatchObject({ code: "ASX1001" });
});

law("C10: an input signal cancels the scope with its reason", async ({ scope }) => {
  const controller = new AbortController();
  const inner = scope.createScope("inner", { signal: controller.signal });
  const task = inner.run(hanging);
  const reason = new Error("the user left");
  controller.abort(reason);
  expect(await task.outcome()).toMatchObject({ kind: "cancelled", cancel: { message: "the user left" } });
  expect(await inner.close()).toMatchObject({ kind: "cancelled", cancel: { kind: "user", reason } });
});

law("C10: one that has fired already cancels before the body can wait", async ({ scope }) => {
  const log: string[] = [];
  const inner = scope.createScope("inner", { signal: AbortSignal.abort("too late") });
  const task = inner.run(async () => {
    "use structured";
    log.push("began");
    await undefined;
    log.push("went on");
  });
  expect(await task.outcome()).toMatchObject({ kind: "cancelled", cancel: { message: "too late" } });
  expect(log).toEqual(["began"]);
  expect(await inner.close()).toMatchObject({ kind: "cancelled", cancel: { reason: "too late" } });
});

law("C10: a scope whose signal has fired holds nobody open when nothing is ever run in it", async ({ runtime }) => {
  const outer = runtime.createScope("outer");
  outer.createScope("unused", { signal: AbortSignal.abort() });
  await macrotask();
  expect(await outer.close()).toEqual({ kind: "ok", value: undefined });
});

law("C10: our listener on an input signal is removed when the scope has closed", async ({ scope }) => {
  const { signal } = new AbortController();
  const live = new Set<unknown>();
  const { addEventListener } = signal;
  signal.addEventListener = (type: string, listener: never, options?: AddEventListenerOptions) => {
    live.add(listener);
    options?.signal?.addEventListener("abort", () => live.delete(listener));
    addEventListener.call(signal, type, listener, options);
  };
  const inner = scope.createScope("inner", { signal });
  expect(live.size).toBe(1);
  await inner.close();
  expect(live.size).toBe(0);
});

law(
  "C10: what listens to the signal of a call or of a cleanup that ends in its caller's step is nobody's task",
  async (room) => {
    const codes: unknown[] = [];
    async function called() {
      "use structured";
    }
    const hear = (): void => void (called() as Task<void>).outcome().then((outcome) => codes.push(outcome));
    async function ends() {
      "use structured";
      signal().addEventListener("abort", hear);
    }
    async function cleansUp() {
      "use structured";
      try {
        await ends();
      } finally {
        signal().addEventListener("abort", hear);
      }
    }
    await room.scope.run(cleansUp);
    await macrotask();
    const noScope = { kind: "err", error: { code: "ASX1001" } };
    expect(codes).toMatchObject([noScope, noScope]);
  },
);
