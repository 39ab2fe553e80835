import { type CancelInfo, explainCancel, type Outcome, type Task } from "@asupersync/browser";
import { expect } from "vitest";
import { after, gate, law, macrotask, never } from "../support/index.ts";

async function hanging() {
  "use structured";
  await never();
}

async function parent() {
  "use structured";
  await hanging();
}

/** The kinds of a request and of what led to it, the first request last. */
function chainOf(outcome: Outcome<unknown>): string[] {
  const chain: string[] = [];
  let at: CancelInfo | undefined = outcome.kind === "cancelled" ? outcome.cancel : undefined;
  for (; at; at = at.cause) chain.push(`${at.kind} of ${at.region}: ${at.message}`);
  return chain;
}

law("C1: a request marks the region and everything below it in one step, and runs no user code", async (room) => {
  const log: string[] = [];
  async function leaf() {
    "use structured";
    try {
      await never();
    } finally {
      log.push("left");
    }
  }
  async function branch() {
    "use structured";
    await Promise.all([leaf(), leaf()]);
  }
  const task = room.scope.run(branch);
  await macrotask();
  task.cancel();
  expect(log).toEqual([]);
  const [node] = room.runtime.tracing.tree().children[0]?.children ?? [];
  const marked = (at: NonNullable<typeof node>): boolean => at.cancel !== undefined && at.children.every(marked);
  expect(node && marked(node)).toBe(true);
  await task.outcome();
  expect(log).toEqual(["left", "left"]);
});

law("C1: a request is idempotent: the first of equal strength stands", async ({ scope }) => {
  const task = scope.run(parent);
  task.cancel("first");
  task.cancel("second");
  const outcome = await task.outcome();
  expect(outcome).toMatchObject({ kind: "cancelled", cancel: { kind: "user", message: "first", reason: "first" } });
  task.cancel("too late");
  expect(await task.outcome()).toEqual(outcome);
});

law("C1: a stronger request strengthens the first", async ({ scope }) => {
  const inner = scope.createScope("inner");
  const task = inner.run(parent);
  await macrotask();
  task.cancel("by the user");
  inner.cancel("from above");
  expect(await task.outcome()).toMatchObject({ kind: "cancelled", cancel: { kind: "parent", message: "from above" } });
});

law("C1: a weaker request after a stronger one changes nothing", async ({ scope }) => {
  const inner = scope.createScope("inner");
  const task = inner.run(parent);
  await macrotask();
  inner.cancel("from above");
  task.cancel("too weak");
  expect(await task.outcome()).toMatchObject({ kind: "cancelled", cancel: { kind: "parent", message: "from above" } });
});

law("C1: to cancel what has ended changes nothing", async ({ scope }) => {
  const task = scope.run(async () => {
    "use structured";
    return "value";
  });
  await task;
  task.cancel();
  expect(await task.outcome()).toEqual({ kind: "ok", value: "value" });
});

law("C1: any value will do for a reason", async ({ scope }) => {
  const messages: string[] = [];
  for (const reason of [undefined, "text", 7, Symbol("s"), new Error("an error's"), Object.create(null), null]) {
    const task = scope.run(hanging);
    task.cancel(reason);
    const outcome = await task.outcome();
    expect(outcome).toMatchObject({ kind: "cancelled", cancel: { kind: "user" } });
    if (outcome.kind === "cancelled") messages.push(outcome.cancel.message);
    if (outcome.kind === "cancelled" && reason !== undefined) expect(outcome.cancel.reason).toBe(reason);
  }
  const unsaid = "hanging was asked to end";
  expect(messages).toEqual([unsaid, "text", "7", "Symbol(s)", "an error's", unsaid, unsaid]);
});

law("C2: a request says who asked, where, when and why, with the chain of causes", async ({ scope }) => {
  let child: Task<void> | undefined;
  async function middle() {
    "use structured";
    child = hanging() as Task<void>;
    await child;
  }
  const before = performance.now();
  const task = scope.run(middle);
  await macrotask();
  task.cancel("the user left");
  await task.outcome();
  const outcome = await (child as Task<void>).outcome();
  expect(chainOf(outcome)).toEqual(["parent of hanging: the user left", "user of middle: the user left"]);
  expect(outcome.kind === "cancelled" && outcome.cancel.at).toBeGreaterThanOrEqual(before);
});

law("C2: a request from structured code bears the site of the task that asked", async ({ scope }) => {
  async function asks(task: Task<void>) {
    "use structured";
    await undefined;
    task.cancel("on purpose");
  }
  const task = scope.run(hanging);
  await scope.run(asks, task);
  expect(await task.outcome()).toMatchObject({
    kind: "cancelled",
    cancel: { site: { module: expect.stringContaining("request.test.ts"), line: expect.any(Number) } },
  });
});

law("C2: what is below a loser of a race says so", async ({ scope }) => {
  let inner: Task<void> | undefined;
  async function loser() {
    "use structured";
    inner = hanging() as Task<void>;
    await inner;
  }
  async function winner() {
    "use structured";
    await after(1);
  }
  await scope.run(async () => {
    "use structured";
    await Promise.race([loser(), winner()]);
  });
  const chain = chainOf(await (inner as Task<void>).outcome());
  expect(chain.map((link) => link.split(":")[0])).toEqual(["parent of hanging", "race-lost of loser"]);
});

law("C2: the error that a waiter receives carries the same", async ({ scope }) => {
  const open = gate();
  async function waiter(task: Promise<void>) {
    "use structured";
    await open.promise;
    await task;
  }
  const task = scope.run(hanging);
  const waiting = scope.run(waiter, task);
  task.cancel("why");
  open.open();
  expect(await waiting.outcome()).toMatchObject({
    kind: "err",
    error: { name: "AbortError", message: "ASX1012: cancelled (user): why", cancel: { message: "why" } },
  });
});

law("C1: a stronger request during cleanup shows in the outcome", async ({ scope }) => {
  const open = gate();
  const inner = scope.createScope("inner");
  const task = inner.run(async function cleaning() {
    "use structured";
    try {
      await never();
    } finally {
      await open.promise;
    }
  });
  task.cancel("not wanted");
  await macrotask();
  inner.cancel("nothing of this is");
  open.open();
  expect(chainOf(await task.outcome())).toEqual([
    "parent of cleaning: nothing of this is",
    "user of inner: nothing of this is",
  ]);
});

law("C2: a request tells which task asked, and where that stood", async ({ scope }) => {
  const victim = scope.run(never);
  await scope.run(async function accuser() {
    "use structured";
    await undefined;
    victim.cancel("enough");
  });
  expect(await victim.outcome()).toMatchObject({
    cancel: { message: "enough", task: "accuser", site: { module: expect.stringContaining("request.test.ts") } },
  });
});

law("C2: the chain of causes is printed, a line each, up to the first request", async ({ scope }) => {
  const inner = scope.createScope("inner");
  const task = inner.run(async function load() {
    "use structured";
    await never();
  });
  scope.cancel("the user left");
  const outcome = await task.outcome();
  const lines = outcome.kind === "cancelled" ? explainCancel(outcome.cancel).split("\n") : [];
  expect(lines).toEqual([
    expect.stringMatching(/^parent: the user left \(asked of load, [\d.]+ ms\)$/),
    expect.stringMatching(/^ {2}because of user: the user left \(asked of room, [\d.]+ ms\)$/),
  ]);
});

law("C2: when a racer was told that it had lost does not change by asking again", async ({ scope }) => {
  let loser: Task<unknown> | undefined;
  await scope.run(async () => {
    "use structured";
    await Promise.race([(loser = hanging() as Task<unknown>), 1]);
  });
  const first = await loser?.outcome();
  await after(3);
  expect(first).toMatchObject({ cancel: { kind: "race-lost", region: "hanging" } });
  expect(await loser?.outcome()).toEqual(first);
});
