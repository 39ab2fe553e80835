import type { Task } from "@asupersync/browser";
import { bind } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { gate, law, macrotask, never, ownersOf } from "../support/index.ts";

law("O8: a bound function's calls are its scope's, whoever calls it", async ({ scope, runtime }) => {
  const handlers: (() => Promise<void>)[] = [];
  async function maker() {
    "use structured";
    handlers.push(
      bind(async function handler() {
        "use structured";
        await never();
      }),
    );
    await never();
  }
  const inner = scope.createScope("inner");
  const task = inner.run(maker);
  handlers[0]?.();
  await macrotask();
  expect(ownersOf(runtime, "handler")).toEqual(["runtime", "room", "inner"]);
  task.cancel();
  await task.outcome();
  expect(ownersOf(runtime, "handler")).toEqual(["runtime", "room", "inner"]);
  scope.run(async function somebody() {
    "use structured";
    await undefined;
    handlers[0]?.();
  });
  await macrotask();
  inner.cancel();
  expect((await inner.close()).kind).toBe("cancelled");
});

law("O8: it passes on this, arguments, results and throws", async ({ scope }) => {
  const object = {
    base: 1,
    add(this: { base: number }, more: number) {
      if (more < 0) throw new RangeError("too few");
      return this.base + more;
    },
  };
  async function maker() {
    "use structured";
    return { ...object, add: bind(object.add) };
  }
  const bound = await scope.run(maker);
  expect(bound.add(2)).toBe(3);
  expect(() => bound.add(-1)).toThrow(RangeError);
});

law("O8: what a bound plain function calls is the scope's too", async ({ scope, runtime }) => {
  const open = gate<string>();
  async function maker() {
    "use structured";
    const closure = async function called() {
      "use structured";
      return open.promise;
    };
    return [bind(() => closure())] as const;
  }
  const inner = scope.createScope("inner");
  const [handler] = await inner.run(maker);
  const task = handler();
  expect(ownersOf(runtime, "called")).toEqual(["runtime", "room", "inner"]);
  open.open("done");
  expect(await task).toBe("done");
});

law("O8: once its scope has closed, what it calls fails with ScopeClosed", async ({ scope }) => {
  const inner = scope.createScope("inner");
  const [handler] = await inner.run(async () => {
    "use structured";
    return [
      bind(async () => {
        "use structured";
      }),
    ] as const;
  });
  await inner.close();
  expect(await (handler() as Task<void>).outcome()).toMatchObject({ kind: "err", error: { code: "ASX1002" } });
});

law("O3: nothing can be bound where there is no scope", () => {
  expect(() => bind(() => {})).toThrow(expect.objectContaining({ code: "ASX1001" }));
});

law("O7: `void` of a closure is the scope's as well, and so is one that `scope.run` is given", async (room) => {
  const inner = room.scope.createScope("inner");
  async function maker() {
    "use structured";
    void (async function detached() {
      "use structured";
      await never();
    })();
    inner.run(async function elsewhere() {
      "use structured";
      await never();
    });
    await never();
  }
  room.scope.run(maker);
  await macrotask();
  expect(ownersOf(room.runtime, "detached")).toEqual(["runtime", "room"]);
  expect(ownersOf(room.runtime, "elsewhere")).toEqual(["runtime", "room", "inner"]);
});
