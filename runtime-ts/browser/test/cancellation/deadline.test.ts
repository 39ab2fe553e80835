import { run, sleep } from "@asupersync/browser";
import { expect } from "vitest";
import { after, law, never } from "../support/index.ts";

async function hanging() {
  "use structured";
  await never();
}

law("C9: a deadline cancels the scope that set it, with kind timeout", async ({ scope }) => {
  const began = performance.now();
  const inner = scope.createScope("inner", { deadline: 10 });
  const task = inner.run(hanging);
  expect(await task.outcome()).toMatchObject({
    kind: "cancelled",
    cancel: { kind: "parent", cause: { kind: "timeout" } },
  });
  expect(performance.now() - began).toBeGreaterThanOrEqual(10);
  expect(await inner.close()).toMatchObject({ kind: "cancelled", cancel: { kind: "timeout", region: "inner" } });
});

law("C9: an empty scope whose deadline passes says so too", async ({ scope }) => {
  const inner = scope.createScope("inner", { deadline: 2 });
  await after(10);
  expect(inner.signal.reason).toMatchObject({ cancel: { kind: "timeout" } });
  expect(await inner.close()).toMatchObject({ kind: "cancelled", cancel: { kind: "timeout" } });
});

law("C9: it reaches nobody else", async ({ scope }) => {
  const inner = scope.createScope("inner", { deadline: 2, onError: () => {} });
  inner.run(hanging);
  const sibling = scope.run(async () => {
    "use structured";
    await sleep(15);
    return "unharmed";
  });
  expect(await sibling).toBe("unharmed");
  await inner.close();
});

law("C9: equal deadlines fire outermost first", async ({ scope }) => {
  const log: string[] = [];
  const outer = scope.createScope("outer", { deadline: 40 });
  const inner = outer.createScope("inner", { deadline: 40 });
  inner.signal.addEventListener("abort", () => log.push(`inner: ${inner.signal.reason.cancel.kind}`));
  outer.signal.addEventListener("abort", () => log.push(`outer: ${outer.signal.reason.cancel.kind}`));
  inner.run(hanging);
  await outer.close();
  expect(log).toEqual(["outer: timeout", "inner: parent"]);
});

law("C9: what ends in time is not cancelled, and its deadline is forgotten", async ({ scope }) => {
  const inner = scope.createScope("inner", { deadline: 200 });
  expect(await inner.run(async () => "in time")).toBe("in time");
  expect(await inner.close()).toEqual({ kind: "ok", value: undefined });
  expect(inner.signal.reason).toMatchObject({ code: "ASX1002" });
});

law("C9: a deadline of none at all passes at the first chance", async ({ scope }) => {
  const task = scope.run(async () => {
    "use structured";
    return run({ deadline: 0 }, hanging).outcome();
  });
  expect(await task).toMatchObject({ kind: "cancelled" });
});

law("C9: cleanup after a deadline still runs to its end", async ({ scope }) => {
  const log: string[] = [];
  const inner = scope.createScope("inner", { deadline: 2 });
  inner.run(async () => {
    "use structured";
    try {
      await never();
    } finally {
      await sleep(5);
      log.push("cleaned");
    }
  });
  await after(4);
  await inner.close();
  expect(log).toEqual(["cleaned"]);
});

law("U1: what its own deadline cut off, and nobody heard of, counts as a failure of whoever began it", async (room) => {
  async function parent(joins: boolean) {
    "use structured";
    const task = run({ deadline: 2 }, never);
    if (joins) await task.outcome();
    await after(10);
    return "went on";
  }
  expect(await room.scope.run(parent, true)).toBe("went on");
  expect(await room.scope.run(parent, false).outcome()).toMatchObject({
    kind: "err",
    error: { name: "AbortError", cancel: { kind: "timeout" } },
  });
  expect(await room.warnings()).toHaveLength(1);
});

law("U1: it does not if somebody hears of it later, in time", async (room) => {
  async function parent() {
    "use structured";
    const task = run({ label: "late", deadline: 1 }, sleep, 60_000);
    await after(5);
    return task.catch((error: Error) => error.name);
  }
  expect(await room.scope.run(parent)).toBe("AbortError");
  expect(await room.warnings()).toEqual([expect.stringMatching(/late failed, .*: AbortError: .*deadline of 1 ms/)]);
});

law("U1: of a scope that is held by name its owner hears, unless somebody closes it", async ({ scope, settled }) => {
  const heard: unknown[] = [];
  const options = { deadline: 2, onError: (error: unknown) => heard.push((error as Error).name) };
  const [closed, left] = [scope.createScope("closed", options), scope.createScope("left", options)];
  for (const each of [closed, left]) each.run(never);
  const ends = closed.close();
  await after(10);
  await settled();
  expect((await ends).kind).toBe("cancelled");
  expect(heard).toEqual(["AbortError"]);
});
