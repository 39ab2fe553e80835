import { installRootScope, sleep, type Task } from "@asupersync/browser";
import { expect } from "vitest";
import { law, never, shapeOf } from "../support/index.ts";

async function leaf() {
  "use structured";
  await never();
}

law("O1: everything has one owner, and no task is detached", async ({ scope, runtime }) => {
  async function branch() {
    "use structured";
    const first = leaf();
    await leaf();
    await first;
  }
  scope.run(branch);
  expect(shapeOf(runtime.tracing.tree())).toEqual(["runtime", ["room", ["branch", ["leaf"], ["leaf"]]]]);
});

law("O1: what a plain function started for a scope is one task's", async ({ scope, runtime }) => {
  scope.run(function both() {
    return [leaf(), leaf()];
  });
  expect(shapeOf(runtime.tracing.tree())).toEqual(["runtime", ["room", ["both", ["leaf"], ["leaf"]]]]);
});

law("O2: a call runs its body at once, up to the first checkpoint", async ({ scope }) => {
  const log: string[] = [];
  async function child() {
    "use structured";
    log.push("child before");
    await undefined;
    log.push("child after");
  }
  async function parent() {
    "use structured";
    log.push("parent before");
    const task = child();
    log.push("parent after the call");
    await task;
    log.push("parent after");
  }
  const task = scope.run(parent);
  expect(log).toEqual(["parent before", "child before", "parent after the call"]);
  await task;
  expect(log.slice(3)).toEqual(["child after", "parent after"]);
});

law("O2: a call in a cancelled region starts, and is left at its first checkpoint", async ({ scope }) => {
  const log: string[] = [];
  async function child(resource: string) {
    "use structured";
    try {
      log.push(`took ${resource}`);
      await undefined;
      log.push("went on");
    } finally {
      log.push(`gave back ${resource}`);
    }
  }
  async function parent() {
    "use structured";
    await undefined;
    scope.cancel();
    await child("a lock");
    log.push("parent went on");
  }
  expect((await scope.run(parent).outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["took a lock", "gave back a lock"]);
});

law("O2: a wait for time that begins in a cancelled region is left at once", async ({ scope }) => {
  async function sleeper() {
    "use structured";
    await undefined;
    scope.cancel();
    await sleep(60_000);
  }
  expect((await scope.run(sleeper).outcome()).kind).toBe("cancelled");
});

law("O3: a call where no task runs fails, runs nothing and throws nothing", async () => {
  let ran = false;
  async function work() {
    "use structured";
    ran = true;
  }
  const task = work() as Task<void>;
  expect(await task.outcome()).toMatchObject({ kind: "err", error: { code: "ASX1001" } });
  expect(ran).toBe(false);
});

law("O3: such a failure that nobody hears reaches the host, once", async ({ rejections }) => {
  async function work() {
    "use structured";
  }
  work();
  expect(await rejections()).toMatchObject([{ code: "ASX1001" }]);
});

law("O3: a parameter that throws makes the task fail, not the call", async ({ scope }) => {
  const explode = (): number => {
    throw new RangeError("in a default");
  };
  async function withDefault(value = explode()) {
    "use structured";
    return value;
  }
  async function withPattern({ deep: { value } }: { deep: { value: number } }) {
    "use structured";
    return value;
  }
  async function parent() {
    "use structured";
    const first = withDefault();
    const second = withPattern({} as never);
    return Promise.allSettled([first, second]);
  }
  expect(await scope.run(parent)).toMatchObject([
    { status: "rejected", reason: { name: "RangeError" } },
    { status: "rejected", reason: { name: "TypeError" } },
  ]);
});

law("O3: an installed root scope owns the calls that nobody else does, until it is taken back", async (room) => {
  const installed = installRootScope(room.scope);
  leaf();
  expect(shapeOf(room.runtime.tracing.tree())).toEqual(["runtime", ["room", ["leaf"]]]);
  installed[Symbol.dispose]();
  expect(await (leaf() as Task<void>).outcome()).toMatchObject({ kind: "err", error: { code: "ASX1001" } });
});

law("O3: root scopes nest, and one taken back out of turn leaves the other", async ({ runtime, scope }) => {
  const other = runtime.createScope("other");
  const first = installRootScope(scope);
  const second = installRootScope(other);
  first[Symbol.dispose]();
  leaf();
  second[Symbol.dispose]();
  expect(shapeOf(runtime.tracing.tree())).toEqual(["runtime", ["room"], ["other", ["leaf"]]]);
  expect(await (leaf() as Task<void>).outcome()).toMatchObject({ error: { code: "ASX1001" } });
});
