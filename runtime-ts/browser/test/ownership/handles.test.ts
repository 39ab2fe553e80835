import {
  type AsupersyncError,
  createRuntime,
  installRootScope,
  type ScopeHandle,
  type Task,
} from "@asupersync/browser";
import { expect } from "vitest";
import { gate, law, macrotask, never } from "../support/index.ts";

async function value(what: string) {
  "use structured";
  await undefined;
  return what;
}

law("O11: a handle of what has ended changes nothing, even when its slot has a new tenant", async ({ scope }) => {
  const first = scope.run(value, "first");
  expect(await first).toBe("first");
  const tenants = Array.from({ length: 50 }, (_, number) => scope.run(value, `${number}`));
  first.cancel("too late");
  expect(await first.outcome()).toEqual({ kind: "ok", value: "first" });
  expect(await Promise.all(tenants)).toEqual(tenants.map((_, number) => `${number}`));
});

law("O11: a task keeps its outcome, whoever lives in its slot now", async ({ scope }) => {
  let first: Promise<string> | undefined;
  async function parent() {
    "use structured";
    first = value("first");
    await first;
    const others = [value("a"), value("b")];
    const again = await first;
    return [again, ...(await Promise.all(others))];
  }
  expect(await scope.run(parent)).toEqual(["first", "a", "b"]);
});

law("O11: a forged scope is refused with a typed error", () => {
  expect(() => installRootScope({} as ScopeHandle)).toThrow(expect.objectContaining({ code: "ASX1005" }));
});

law("O11: a closed scope takes nothing, and says so", async ({ scope }) => {
  const inner = scope.createScope("inner");
  await inner.close();
  let ran = false;
  const task = inner.run(() => {
    ran = true;
  });
  expect(await task.outcome()).toMatchObject({ kind: "err", error: { code: "ASX1002" } });
  expect(ran).toBe(false);
  expect(() => inner.createScope()).toThrow(expect.objectContaining({ code: "ASX1002" }));
  inner.cancel();
  expect(await inner.close()).toEqual({ kind: "ok", value: undefined });
});

law("O11: a refusal that structured code catches is heard", async ({ scope }) => {
  const inner = scope.createScope("inner");
  await inner.close();
  async function work() {
    "use structured";
    try {
      return await inner.run(value, "refused");
    } catch (error) {
      return (error as AsupersyncError).code;
    }
  }
  expect(await scope.run(work)).toBe("ASX1002");
});

law("O11: several runtimes run at once, each on its own kernel", async ({ scope }) => {
  const others = [createRuntime(), createRuntime()];
  const tasks = others.map((runtime, number) => runtime.createScope().run(value, `of ${number}`));
  expect(await Promise.all([scope.run(value, "of the room"), ...tasks])).toEqual(["of the room", "of 0", "of 1"]);
  await Promise.all(others.map((runtime) => runtime.close()));
});

law("O11: a task of another runtime is waited for as any promise is", async ({ scope }) => {
  const other = createRuntime();
  const open = gate<string>();
  async function there() {
    "use structured";
    return `${await open.promise} there`;
  }
  async function failing() {
    "use structured";
    await undefined;
    throw new Error("there");
  }
  const theirs = other.createScope("theirs");
  async function here() {
    "use structured";
    const first = await theirs.run(there);
    const second = await theirs.run(failing).catch((error: Error) => error.message);
    return [first, second];
  }
  const task = scope.run(here);
  await macrotask();
  open.open("from");
  expect(await task).toEqual(["from there", "there"]);
  await other.close();
});

law("O11: a closure called by a task of another runtime still joins its maker, and runs", async ({ scope }) => {
  const other = createRuntime();
  const theirs = other.createScope("theirs");
  let closure: (() => Promise<string>) | undefined;
  async function maker() {
    "use structured";
    closure = async () => {
      "use structured";
      await undefined;
      return "ran";
    };
    await never();
  }
  theirs.run(maker);
  async function here() {
    "use structured";
    await undefined;
    return closure?.();
  }
  expect(await scope.run(here)).toBe("ran");
  await other.close();
});

law("O11: a stale cancel of a child does not reach its siblings", async ({ scope }) => {
  async function parent() {
    "use structured";
    const first = value("first") as Task<string>;
    await first;
    const second = value("second");
    first.cancel();
    return second;
  }
  expect(await scope.run(parent)).toBe("second");
});
