import { run, type ScopeOptions, sleep } from "@asupersync/browser";
import { type Budget, budget, mask, timeout } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { law } from "../support/index.ts";

async function turning(log: number[], turns = 1000) {
  "use structured";
  for (let turn = 1; turn <= turns; turn++) {
    await undefined;
    log.push(turn);
  }
}

law("C9: a scope whose polls are spent asks itself to end", async ({ scope }) => {
  const log: number[] = [];
  const inner = scope.createScope("inner", { polls: 3 });
  const task = inner.run(turning, log);
  expect(await task.outcome()).toMatchObject({
    kind: "cancelled",
    cancel: { kind: "parent", cause: { kind: "timeout", message: "its 3 polls are spent", region: "inner" } },
  });
  expect(
    log,
    "the turn that exceeds them is still taken: the request is delivered at the next checkpoint (C4)",
  ).toEqual([1, 2, 3, 4]);
  expect(await inner.close()).toMatchObject({ kind: "cancelled", cancel: { kind: "timeout" } });
});

law("C9: what takes no more turns than it has is not cancelled", async ({ scope }) => {
  const log: number[] = [];
  expect((await scope.run(() => run({ polls: 5 }, turning, log, 5)).outcome()).kind).toBe("ok");
  expect(log).toEqual([1, 2, 3, 4, 5]);
});

law("C9: all that is in the scope takes of the same polls, and nobody else does", async ({ scope }) => {
  const [one, other, outside]: [number[], number[], number[]] = [[], [], []];
  const inner = scope.createScope("inner", { polls: 6 });
  const tasks = [inner.run(turning, one, 1000), inner.run(turning, other, 1000), scope.run(turning, outside, 20)];
  const kinds = await Promise.all(tasks.map(async (task) => (await task.outcome()).kind));
  expect(kinds).toEqual(["cancelled", "cancelled", "ok"]);
  const turns = one.length + other.length;
  expect(turns, "whose result was there already takes that turn, too (C4)").toBe(8);
  expect(outside).toHaveLength(20);
  await inner.close();
});

law("C9: of two quotas that are spent at once the outer one asks", async ({ scope }) => {
  const outer = scope.createScope("outer", { polls: 2 });
  const inner = outer.createScope("inner", { polls: 2 });
  const task = inner.run(turning, []);
  expect(await task.outcome()).toMatchObject({ cancel: { cause: { kind: "timeout", region: "outer" } } });
  await outer.close();
});

law("C9: cleanup goes on though the polls are spent", async ({ scope }) => {
  const log: number[] = [];
  const inner = scope.createScope("inner", { polls: 2 });
  const task = inner.run(async () => {
    "use structured";
    try {
      await turning([]);
    } finally {
      await turning(log, 5);
    }
  });
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual([1, 2, 3, 4, 5]);
  await inner.close();
});

law("C9: a task reads the least of the budgets around it", async ({ scope }) => {
  const told: Partial<Record<"outer" | "inner" | "bounded" | "masked", Budget>> = {};
  const outer = scope.createScope("outer", { deadline: 10_000, polls: 100 });
  await outer.run(async () => {
    "use structured";
    told.outer = budget();
    await run({ deadline: 60_000, polls: 5 }, async () => {
      "use structured";
      told.inner = budget();
    });
    await timeout(5000, () => {
      told.bounded = budget();
    });
    await mask(() => {
      told.masked = budget();
    });
  });
  expect(told.outer?.polls).toBe(100);
  expect(told.outer?.deadline).toBeLessThanOrEqual(10_000);
  expect(told.outer?.deadline).toBeGreaterThan(5000);
  expect(told.inner?.polls).toBe(5);
  expect(told.inner?.deadline).toBeLessThanOrEqual(10_000);
  expect(told.bounded?.deadline).toBeLessThanOrEqual(5000);
  expect(told.masked, "no budget outside can end it").toEqual({
    deadline: Number.POSITIVE_INFINITY,
    polls: Number.POSITIVE_INFINITY,
  });
  await outer.close();
});

law("C9: a budget that was read may be passed on", async ({ scope }) => {
  const outer = scope.createScope("outer", { polls: 50 });
  const passed = await outer.run(async () => {
    "use structured";
    await sleep(1);
    const mine: ScopeOptions = budget();
    return run(mine, async () => {
      "use structured";
      return budget();
    });
  });
  expect(passed).toEqual({ deadline: Number.POSITIVE_INFINITY, polls: 49 });
  await outer.close();
});

law("C9: outside any region there is no limit", () => {
  expect(budget()).toEqual({ deadline: Number.POSITIVE_INFINITY, polls: Number.POSITIVE_INFINITY });
});

law("O11: ASX1009, polls that cannot be are refused", ({ scope }) => {
  for (const polls of [-1, 1.5, Number.NaN]) {
    expect(() => scope.createScope("bad", { polls })).toThrow(/ASX1009: polls is/);
  }
});
