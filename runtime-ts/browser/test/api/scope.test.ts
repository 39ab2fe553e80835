import { createRuntime } from "@asupersync/browser";
import { expect, vi } from "vitest";
import { after, gate, law, macrotask, never } from "../support/index.ts";

async function hanging(log: string[] = []) {
  "use structured";
  try {
    await never();
  } finally {
    await after(2);
    log.push("cleaned");
  }
}

law("O2: `scope.run` calls unmarked functions too, and gives what they return or throw", async ({ scope }) => {
  const inner = scope.createScope("inner");
  expect(await inner.run((a: number, b: number) => a + b, 1, 2)).toBe(3);
  expect(await inner.run(async () => "a native promise's")).toBe("a native promise's");
  expect(await inner.run(() => ({ then: (resolve: (value: number) => void) => resolve(4) }))).toBe(4);
  const threw = inner.run(() => {
    throw new RangeError("synchronously");
  });
  await expect(threw).rejects.toThrow(RangeError);
  await expect(inner.run(async () => Promise.reject(new Error("later")))).rejects.toThrow("later");
  expect((await inner.close()).kind).toBe("ok");
});

law("O2: what is no function is refused where it was given, and the task says what to give", async ({ scope }) => {
  for (const given of [undefined, Promise.resolve()]) {
    await expect(scope.run(given as never)).rejects.toMatchObject({
      code: "ASX1009",
      message: `ASX1009: what is to run is ${given}; give a function: f, and not f().`,
    });
  }
});

law("U5: a CancelledError's cause is the error that was given as the reason", async ({ scope }) => {
  const reasonOf = async (reason?: unknown) => {
    const task = scope.run(hanging);
    task.cancel(reason);
    return task.catch((error) => error.cause);
  };
  const why = new Error("why");
  expect(await Promise.all([reasonOf(why), reasonOf("why"), reasonOf()])).toEqual([why, undefined, undefined]);
});

law("O2: what an unmarked function started is cancelled and drained with its task", async ({ scope }) => {
  const log: string[] = [];
  const task = scope.run(async function unmarked() {
    await Promise.all([hanging(log), hanging(log)]);
  });
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["cleaned", "cleaned"]);
});

law("O6: a native function that a cancel reached through its tasks is silent, if nobody observes it", async (room) => {
  const inner = room.scope.createScope("inner");
  inner.run(async function unmarked() {
    await hanging();
  });
  await macrotask();
  inner.cancel();
  expect(await inner.close()).toMatchObject({ kind: "cancelled" });
  expect(await room.rejections()).toEqual([]);
});

law("O5: an unmarked function that throws after it has started something drains that first", async ({ scope }) => {
  const log: string[] = [];
  const task = scope.run(() => {
    hanging(log);
    throw new Error("synchronously");
  });
  await expect(task).rejects.toThrow("synchronously");
  expect(log).toEqual(["cleaned"]);
});

law("O4: `close` takes no new work and waits for what runs; asked again, it says the same", async ({ scope }) => {
  const inner = scope.createScope("inner");
  const open = gate();
  const log: string[] = [];
  inner.run(async () => {
    "use structured";
    await open.promise;
    log.push("ended");
  });
  const closings = [inner.close(), inner.close()];
  expect(await inner.run(() => log.push("never")).outcome()).toMatchObject({ error: { code: "ASX1002" } });
  open.open();
  expect(await Promise.all(closings)).toEqual(Array(2).fill({ kind: "ok", value: undefined }));
  expect(await inner.close()).toEqual({ kind: "ok", value: undefined });
  expect(log).toEqual(["ended"]);
});

law("O4: to close a scope closes the scopes in it, once what runs there has ended", async ({ scope }) => {
  const outer = scope.createScope("outer");
  const inner = outer.createScope("middle").createScope("inner");
  const open = gate();
  const task = inner.run(async () => {
    "use structured";
    await open.promise;
    return "ended";
  });
  const closed = outer.close();
  expect(await inner.run(() => {}).outcome()).toMatchObject({ error: { code: "ASX1002" } });
  open.open();
  expect(await task).toBe("ended");
  expect(await closed).toEqual({ kind: "ok", value: undefined });
});

law("O4: what runs while its scope closes still calls", async ({ scope }) => {
  const inner = scope.createScope("inner");
  const open = gate();
  async function child() {
    "use structured";
    await after(1);
    return "child's";
  }
  const task = inner.run(async () => {
    "use structured";
    await open.promise;
    return child();
  });
  const closed = inner.close();
  open.open();
  expect(await task).toBe("child's");
  expect((await closed).kind).toBe("ok");
});

law("C1: a closing scope can still be cancelled", async ({ scope }) => {
  const log: string[] = [];
  const inner = scope.createScope("inner");
  inner.run(hanging, log);
  const closed = inner.close();
  inner.cancel("enough");
  expect(await closed).toMatchObject({ kind: "cancelled", cancel: { message: "enough" } });
  expect(log).toEqual(["cleaned"]);
});

law("C1: to dispose of a scope is to cancel it and to wait", async ({ scope }) => {
  const log: string[] = [];
  {
    await using inner = scope.createScope("inner");
    inner.run(hanging, log);
    await macrotask();
  }
  expect(log).toEqual(["cleaned"]);
});

law("C1: scopes nest: a request to the outer one reaches the inner one's tasks", async ({ scope }) => {
  const log: string[] = [];
  const outer = scope.createScope("outer");
  const inner = outer.createScope("inner");
  inner.run(hanging, log);
  await macrotask();
  outer.cancel("from above");
  expect(await outer.close()).toMatchObject({ kind: "cancelled" });
  expect(log).toEqual(["cleaned"]);
  expect(await inner.close()).toMatchObject({ kind: "cancelled", cancel: { kind: "parent", message: "from above" } });
});

law("U1: a scope that was cancelled and holds a failure is err, which is worse", async ({ scope, rejections }) => {
  const inner = scope.createScope("inner");
  inner.run(async () => {
    "use structured";
    await undefined;
    inner.cancel();
    throw new Error("its own");
  });
  expect(await inner.close()).toMatchObject({ kind: "err", error: { message: "its own" } });
  expect(await rejections()).toHaveLength(1);
});

law("C1: to close a runtime is to cancel all with shutdown, and to drain it", async () => {
  const log: string[] = [];
  const runtime = createRuntime();
  const scope = runtime.createScope("scope");
  const task = scope.run(hanging, log);
  await macrotask();
  await Promise.all([runtime.close(), runtime.close()]);
  expect(log).toEqual(["cleaned"]);
  expect(await task.outcome()).toMatchObject({
    cancel: { kind: "parent", cause: { kind: "shutdown", region: "runtime" } },
  });
  expect(scope.signal.reason).toMatchObject({ name: "AbortError" });
  expect(await scope.run(() => 1).outcome()).toMatchObject({ error: { code: "ASX1002" } });
  expect(await scope.close()).toMatchObject({ kind: "cancelled" });
});

law("C1: a runtime closes with scopes that were never used, or whose signal had fired", async () => {
  const runtime = createRuntime();
  runtime.createScope("unused");
  runtime.createScope("fired", { signal: AbortSignal.abort() });
  runtime.createScope("timed", { deadline: 60_000 });
  await runtime.close();
  await runtime[Symbol.asyncDispose]();
});

law("O3: nothing is compiled or instantiated before the first scope", async () => {
  const instantiate = vi.spyOn(WebAssembly, "Instance");
  const runtime = createRuntime();
  expect(runtime.tracing.tree()).toMatchObject({ label: "runtime", children: [] });
  expect(runtime.tracing.events()).toEqual([]);
  expect(instantiate).not.toHaveBeenCalled();
  runtime.createScope();
  expect(instantiate).toHaveBeenCalledTimes(1);
  instantiate.mockRestore();
  await runtime.close();
});
