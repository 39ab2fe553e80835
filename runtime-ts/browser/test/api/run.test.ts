import { installRootScope, run, sleep } from "@asupersync/browser";
import { spawn } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { after, law, macrotask, never, ownersOf, shapeOf } from "../support/index.ts";

async function hanging() {
  "use structured";
  await never();
}

law("O7: `run` in structured code opens a scope of its own, which is a child of the region", async (room) => {
  async function parent() {
    "use structured";
    await run({ label: "own" }, hanging);
  }
  const task = room.scope.run(parent);
  expect(shapeOf(room.runtime.tracing.tree())).toEqual(["runtime", ["room", ["parent", ["own", ["hanging"]]]]]);
  task.cancel();
  await task.outcome();
});

law("O7: the scope is gone once the function has ended", async ({ scope, runtime }) => {
  await scope.run(async function parent() {
    "use structured";
    expect(await run({ label: "own" }, async () => "value")).toBe("value");
    await after(1);
    expect(ownersOf(runtime, "own")).toBeUndefined();
    return 1;
  });
});

law(
  "O7: an option that is undefined is as one that is not given: the scope of `run` is supervised",
  async ({ scope }) => {
    const nothing = {
      label: undefined,
      signal: undefined,
      deadline: undefined,
      polls: undefined,
      supervise: undefined,
    };
    const task = scope.run(async function parent() {
      "use structured";
      return await run({ ...nothing, onError: () => {} }, async function careless() {
        "use structured";
        void spawn(async () => Promise.reject("nobody waits for it"));
        await after(1);
        return "value";
      });
    });
    expect(await task.outcome()).toEqual({ kind: "ok", value: "value" });
  },
);

law("O3: `run` outside any region uses the installed root, or else a runtime of the page's own", async (room) => {
  const installed = installRootScope(room.scope);
  const task = run({ label: "own" }, hanging);
  expect(ownersOf(room.runtime, "hanging")).toEqual(["runtime", "room", "own"]);
  installed[Symbol.dispose]();
  task.cancel();
  await task.outcome();
  expect(await run({}, async (name: string) => `hello ${name}`, "page")).toBe("hello page");
  expect(ownersOf(room.runtime, "own")).toBeUndefined();
});

law("O3: `sleep` outside any region belongs to the installed root, and is cancelled with it", async ({ runtime }) => {
  const scope = runtime.createScope("page");
  const installed = installRootScope(scope);
  await sleep(1);
  const task = sleep(60_000);
  expect(ownersOf(runtime, "sleep")).toEqual(["runtime", "page"]);
  installed[Symbol.dispose]();
  scope.cancel("left");
  expect(await task.outcome()).toMatchObject({ kind: "cancelled" });
  await expect(sleep(1)).rejects.toMatchObject({ code: "ASX1001" });
});

law("O3: `sleep` on behalf of an installed root that has closed says so", async ({ runtime }) => {
  const scope = runtime.createScope("page");
  const installed = installRootScope(scope);
  await scope.close();
  const refused = sleep(1);
  installed[Symbol.dispose]();
  await expect(refused).rejects.toMatchObject({ code: "ASX1002" });
});

law("C10: `run` with a signal that has fired already begins, and is left where it would wait", async ({ scope }) => {
  const log: string[] = [];
  async function parent() {
    "use structured";
    const task = run({ signal: AbortSignal.abort("too late") }, async () => {
      "use structured";
      log.push("began");
      await undefined;
      log.push("went on");
    });
    return task.outcome();
  }
  expect(await scope.run(parent)).toMatchObject({ kind: "cancelled", cancel: { message: "too late" } });
  expect(log).toEqual(["began"]);
});

law("C10: `run` with a signal ends when it fires", async ({ scope }) => {
  const controller = new AbortController();
  async function parent() {
    "use structured";
    return run({ signal: controller.signal }, hanging).outcome();
  }
  const task = scope.run(parent);
  await macrotask();
  controller.abort("the user left");
  expect(await task).toMatchObject({ kind: "cancelled", cancel: { message: "the user left" } });
});

law("C9: `run` with a deadline: its own passes, not that of the one around it", async ({ scope }) => {
  async function parent() {
    "use structured";
    const outer = run({ deadline: 10_000, label: "outer" }, async () => {
      "use structured";
      return run({ deadline: 5, label: "inner" }, hanging).outcome();
    });
    return outer;
  }
  expect(await scope.run(parent)).toMatchObject({
    kind: "cancelled",
    cancel: { kind: "parent", cause: { kind: "timeout", region: "inner" } },
  });
});

law("C9: `run` with a deadline that the function keeps gives its value", async ({ scope }) => {
  async function parent() {
    "use structured";
    return run({ deadline: 1_000 }, async () => {
      "use structured";
      await sleep(1);
      return "in time";
    });
  }
  expect(await scope.run(parent)).toBe("in time");
});

law(
  "O6: a failure in `run` is its caller's to hear, and the scope's hook hears what is detached",
  async ({ scope }) => {
    const heard: string[] = [];
    async function failing(message: string) {
      "use structured";
      await undefined;
      throw new Error(message);
    }
    async function parent() {
      "use structured";
      const onError = (error: unknown): number => heard.push((error as Error).message);
      return run({ onError }, async () => {
        "use structured";
        void failing("detached");
        await after(2);
        await failing("awaited");
      }).catch((error: Error) => error.message);
    }
    expect(await scope.run(parent)).toBe("awaited");
    expect(heard).toEqual(["detached"]);
  },
);

law("O11: `run` refuses an option that cannot be", () => {
  expect(() => run({ deadline: -1 }, hanging)).toThrow(expect.objectContaining({ code: "ASX1009" }));
});

law(
  "U3: what `run` gives has the type of what is awaited in it, tuples and combinators included",
  async ({ scope }) => {
    const one = async () => 1;
    const two = async () => "two";
    const both: [number, string] = await scope.run(() => Promise.all([one(), two()]));
    const tasks: [number, string] = await Promise.all([scope.run(one), scope.run(two)]);
    const each = <T>(fns: (() => Promise<T>)[]): Promise<T[]> => Promise.all(fns.map((fn) => scope.run(fn)));
    const all: number[] = await each([one, one]);
    expect([both, tasks, all]).toEqual([
      [1, "two"],
      [1, "two"],
      [1, 1],
    ]);
  },
);

law("U3: what a plain function throws is its error, also if that is a task", async ({ scope }) => {
  let thrown: unknown;
  async function called() {
    "use structured";
  }
  const task = scope.run(() => {
    thrown = called();
    throw thrown;
  });
  expect(await task.outcome()).toEqual({ kind: "err", error: thrown });
});
