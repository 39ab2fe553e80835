import type { Task } from "@asupersync/browser";
import pLimit from "p-limit";
import { expect } from "vitest";
import { after, gate, law, macrotask, never, ownersOf, shapeOf } from "../support/index.ts";

law("O8: a callback that p-limit calls late joins its maker", async ({ scope, runtime }) => {
  const gates = [gate(), gate(), gate()];
  async function maker() {
    "use structured";
    const limit = pLimit(1);
    return Promise.all(
      gates.map((open, number) =>
        limit(async function limited() {
          "use structured";
          await open.promise;
          return number;
        }),
      ),
    );
  }
  const task = scope.run(maker);
  await macrotask();
  gates[0]?.open();
  await macrotask();
  // The second one was called by the limiter, after an await of its own: no task ran then.
  expect(ownersOf(runtime, "limited")).toEqual(["runtime", "room", "maker"]);
  for (const open of gates) open.open();
  expect(await task).toEqual([0, 1, 2]);
});

law("O8: such callbacks are cancelled and drained with their maker", async ({ scope }) => {
  const log: string[] = [];
  let living = 0;
  async function maker() {
    "use structured";
    const limit = pLimit(2);
    await Promise.all(
      [1, 2, 3].map((number) =>
        limit(async () => {
          "use structured";
          try {
            log.push(`${number} began`);
            living++;
            await never();
            log.push(`${number} went on`);
          } finally {
            await after(2);
            living--;
          }
        }),
      ),
    );
  }
  const task = scope.run(maker);
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  // The third is called by the limiter when the first has gone; it starts, and is left where it would wait (O2).
  expect(log).toEqual(["1 began", "2 began", "3 began"]);
  expect(living).toBe(0);
});

law("O8: called while its maker's region runs, it is a child of whoever runs", async ({ scope, runtime }) => {
  async function caller(callback: () => Promise<void>) {
    "use structured";
    await callback();
  }
  async function maker() {
    "use structured";
    await caller(async function callback() {
      "use structured";
      await never();
    });
  }
  scope.run(maker);
  expect(ownersOf(runtime, "callback")).toEqual(["runtime", "room", "maker", "caller"]);
});

law("O8: called by somebody else's task, it is a child of its maker", async ({ scope, runtime }) => {
  const subscribers = new Set<() => void>();
  async function subscriber() {
    "use structured";
    subscribers.add(async function react() {
      "use structured";
      await never();
    });
    await never();
  }
  async function publisher() {
    "use structured";
    await undefined;
    for (const notify of subscribers) notify();
    await never();
  }
  scope.run(subscriber);
  scope.run(publisher);
  await macrotask();
  expect(ownersOf(runtime, "react")).toEqual(["runtime", "room", "subscriber"]);
});

law("O8: when its maker has ended, it joins the nearest open region above", async ({ scope, runtime }) => {
  const handlers = new Set<() => void>();
  async function maker() {
    "use structured";
    handlers.add(async function handler() {
      "use structured";
      await never();
    });
  }
  async function outer() {
    "use structured";
    await maker();
    await never();
  }
  scope.run(outer);
  await macrotask();
  for (const handle of handlers) handle();
  expect(ownersOf(runtime, "handler")).toEqual(["runtime", "room", "outer"]);
});

law("O8: one that was made in cleanup survives the shield it was made in", async ({ scope, runtime }) => {
  let handler: (() => Promise<void>) | undefined;
  async function cleanup() {
    "use structured";
    await undefined;
    handler = async function late() {
      "use structured";
      await never();
    };
  }
  async function outer() {
    "use structured";
    try {
      await undefined;
    } finally {
      await cleanup();
    }
    await never();
  }
  scope.run(outer);
  await macrotask();
  handler?.();
  expect(shapeOf(runtime.tracing.tree())).toEqual(["runtime", ["room", ["outer", ["late"]]]]);
});

law("O8: when nothing above is open, it fails with ScopeClosed", async ({ runtime }) => {
  let handler: (() => Promise<void>) | undefined;
  const other = runtime.createScope("other");
  await other.run(async function maker() {
    "use structured";
    handler = async function handler() {
      "use structured";
    };
  });
  await other.close();
  await runtime.close();
  const task = handler?.() as Task<void>;
  expect(await task.outcome()).toMatchObject({ kind: "err", error: { code: "ASX1002" } });
});
