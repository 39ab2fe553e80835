import { AsupersyncError, CancelledError, createRuntime, type ScopeOptions } from "@asupersync/browser";
import { module, numbered } from "@asupersync/browser/compiled";
import { WAIT_VALUE } from "@asupersync/browser-core";
import { expect, test, vi } from "vitest";
import { noScope } from "../../src/api/errors.ts";
import { rootOf } from "../../src/api/runtime.ts";
import { realm } from "../../src/driver/realm.ts";
import type { Task } from "../../src/driver/task.ts";
import { law } from "../support/index.ts";

const coded = (code: string): unknown => expect.objectContaining({ code, message: expect.stringContaining(code) });

test("L19: ASX1003, a function that says so but was not compiled is refused, and does not run", async () => {
  const runtime = createRuntime();
  const scope = runtime.createScope();
  (globalThis as { ran?: boolean }).ran = false;
  for (const quote of [`"`, `'`]) {
    const native = new Function(
      `return async function late() { ${quote}use structured${quote}; globalThis.ran = true; }`,
    )();
    const outcome = await scope.run(native).outcome();
    expect(outcome).toMatchObject({ kind: "err", error: { code: "ASX1003" } });
    expect((outcome as { error: Error }).error.message).toContain("late");
  }
  expect((globalThis as { ran?: boolean }).ran).toBe(false);
  await runtime.close();
});

test("F1: ASX1004, a page that refuses wasm gets a typed error at the first scope, and not before", async () => {
  vi.resetModules();
  const refusal = new WebAssembly.CompileError("refused by the page's policy");
  const compile = vi.spyOn(WebAssembly, "Module").mockImplementation(function refuse() {
    throw refusal;
  });
  const fresh: typeof import("@asupersync/browser") = await import("@asupersync/browser");
  const runtime = fresh.createRuntime();
  expect(compile).not.toHaveBeenCalled();
  expect(() => runtime.createScope()).toThrow(expect.objectContaining({ code: "ASX1004", cause: refusal }));
  expect(() => runtime.createScope()).toThrow("CompileError: refused by the page's policy");
  await runtime.close();
  compile.mockRestore();
  const again = fresh.createRuntime();
  expect(again.createScope("works").label).toBe("works");
  await again.close();
});

test("L12: ASX1010, a module compiled for another surface is refused by an error that names both", () => {
  expect(() => module(7, "src/a.ts", [])).toThrow(coded("ASX1010"));
  expect(() => module(7, "src/a.ts", [])).toThrow(/surface 7.*surface 1/);
});

test("L5: a module's functions know their names and sites, or in a manifest their numbers", () => {
  const [first, second] = module(1, "src/a.ts", ["load", "1:7 3:12", "save", "9:0"]);
  expect(first).toMatchObject({ name: "load", module: "src/a.ts", sites: "1:7 3:12" });
  expect(second).toMatchObject({ name: "save", sites: "9:0" });
  expect(numbered(1, "4", 2).map(({ name }) => name)).toEqual(["4#0", "4#1"]);
});

test("U2: a step that the kernel refuses is a panic, which names the fault", async () => {
  const panics: string[] = [];
  const runtime = createRuntime({ onPanic: ({ message }) => panics.push(message) });
  const { kernel } = rootOf(runtime).driver;
  const scope = runtime.createScope();
  const task = scope.run(async () => {
    "use structured";
    await undefined;
    const { slot, serial } = realm.current as Task;
    kernel.park(slot, serial, WAIT_VALUE, 0, 0); // so that the driver's own call comes second
    return await "went on";
  });
  expect(await task).toBe("went on");
  expect(panics).toEqual([expect.stringContaining("a step: 4")]);
  await runtime.close();
});

law("O11: ASX1008, a closed runtime makes no scopes", async () => {
  const runtime = createRuntime();
  await runtime.close();
  expect(() => runtime.createScope()).toThrow(coded("ASX1008"));
});

law("O11: ASX1009, an option that cannot be is refused at once, and named", async ({ scope }) => {
  const bad: [ScopeOptions, RegExp][] = [
    [{ deadline: -1 }, /deadline is -1/],
    [{ deadline: Number.NaN }, /deadline is NaN/],
    [{ signal: {} as AbortSignal }, /signal/],
    [{ onError: "log" as never }, /onError/],
  ];
  for (const [options, named] of bad) {
    expect(() => scope.createScope("bad", options)).toThrow(coded("ASX1009"));
    expect(() => scope.createScope("bad", options)).toThrow(named);
  }
  for (const capacity of [0, -1, 1.5, Number.NaN, 2 ** 25]) {
    expect(() => createRuntime({ trace: { enabled: true, capacity } })).toThrow(coded("ASX1009"));
  }
  expect(() => createRuntime({ mode: "lively" as "live" })).toThrow(coded("ASX1009"));
  expect(() => createRuntime().lab).toThrow(coded("ASX1009"));
});

law("U3: errors say what they are: by class, name, code and message", async ({ scope }) => {
  const task = scope.run(async () => {
    "use structured";
    await new Promise(() => {});
  });
  task.cancel("why");
  const error = await task.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CancelledError);
  expect(error).toBeInstanceOf(AsupersyncError);
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toBe("AbortError: ASX1012: cancelled (user): why");
});

test("T5: ASX1020, a trace is asked for in a bundle that does not have it, and the error says what to import", async () => {
  vi.resetModules();
  const { createRuntime }: typeof import("@asupersync/browser") = await import("../../src/index.ts");
  const missing = expect.objectContaining({
    code: "ASX1020",
    message: expect.stringContaining('import "@asupersync/browser/trace"'),
  });
  expect(() => createRuntime({ trace: { enabled: true } })).toThrow(missing);
  const runtime = createRuntime();
  expect(() => runtime.tracing).toThrow(missing);
  expect(await runtime.createScope("scope").run(() => 1)).toBe(1);
  for (const [option, part] of [
    [{ mode: "deterministic" }, "lab"],
    [{ onStuck: () => {} }, "stuck"],
  ] as const) {
    expect(() => createRuntime(option)).toThrow(`import "@asupersync/browser/${part}"`);
  }
  await import("../../src/trace.ts");
  expect(runtime.tracing.tree()).toMatchObject({ label: "runtime", children: [{ label: "scope" }] });
  await runtime.close();
});

test("O3: where another version of this package is in the page, ASX1001 says so", () => {
  const other = Symbol.for("asupersync.realm.0.0.1");
  const page = globalThis as unknown as Record<symbol, unknown>;
  const told = "another version of @asupersync/browser is in this page";
  expect(noScope("load").message).not.toContain(told);
  page[other] = {};
  try {
    expect(noScope("load").message).toContain(told);
  } finally {
    delete page[other];
  }
});
