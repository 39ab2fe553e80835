import { expect } from "vitest";
import { after, gate, law, macrotask, never } from "../support/index.ts";

law("O4: nobody sees an outcome before the children have ended", async ({ scope }) => {
  const log: string[] = [];
  const open = gate();
  async function child() {
    "use structured";
    await open.promise;
    log.push("child ended");
  }
  async function parent() {
    "use structured";
    const children = [child(), child()];
    log.push(`returns with ${children.length} open`);
    return "a value";
  }
  const task = scope.run(parent).then((value) => log.push(`saw ${value}`));
  await macrotask();
  expect(log).toEqual(["returns with 2 open"]);
  open.open();
  await task;
  expect(log.slice(1)).toEqual(["child ended", "child ended", "saw a value"]);
});

law("O4: a scope closes when all it owns has ended", async ({ scope }) => {
  const log: string[] = [];
  const open = gate();
  async function work() {
    "use structured";
    await open.promise;
    await after(2);
    log.push("work ended");
  }
  const inner = scope.createScope("inner");
  inner.run(work);
  const closed = inner.close().then(({ kind }) => log.push(`closed ${kind}`));
  await macrotask();
  expect(log).toEqual([]);
  open.open();
  await closed;
  expect(log).toEqual(["work ended", "closed ok"]);
});

law("O5: a body that throws cancels and drains what it owns; then the throw is its outcome", async ({ scope }) => {
  const log: string[] = [];
  async function child() {
    "use structured";
    try {
      await never();
    } catch {
      log.push("caught");
    } finally {
      log.push("cleaning");
      await after(5);
      log.push("cleaned");
    }
  }
  async function parent() {
    "use structured";
    const children = [child(), child()];
    await undefined;
    throw new Error("primary", { cause: children });
  }
  expect(await scope.run(parent).outcome()).toMatchObject({ kind: "err", error: { message: "primary" } });
  expect(log).toEqual(["cleaning", "cleaning", "cleaned", "cleaned"]);
});

law("O5: those that are cancelled so say that a sibling or their owner failed", async ({ scope }) => {
  let info: unknown;
  async function child() {
    "use structured";
    await never();
  }
  async function parent() {
    "use structured";
    const task = child() as ReturnType<typeof scope.run>;
    task.outcome().then((outcome) => {
      info = outcome;
    });
    throw new Error("primary");
  }
  await scope.run(parent).outcome();
  expect(info).toMatchObject({ kind: "cancelled", cancel: { kind: "fail-fast" } });
});

law("O5: a plain child that fails cancels nobody", async ({ scope, warnings }) => {
  const log: string[] = [];
  async function failing() {
    "use structured";
    await undefined;
    throw new Error("a child's");
  }
  async function sibling() {
    "use structured";
    for (let turn = 0; turn < 3; turn++) await macrotask();
    log.push("sibling went on");
  }
  async function parent() {
    "use structured";
    const task = failing();
    await sibling();
    log.push("parent went on");
    await task;
  }
  expect(await scope.run(parent).outcome()).toMatchObject({ kind: "err", error: { message: "a child's" } });
  expect(log).toEqual(["sibling went on", "parent went on"]);
  expect(await warnings()).toEqual([expect.stringMatching(/failing .* nobody waits for it yet/)]);
});

law("O4: a scope that has waited for somebody to hear of a failure closes when that is heard", async ({ scope }) => {
  const page = scope.createScope("page", { supervise: true, onError: () => {} });
  let closing: Promise<unknown> | undefined;
  const task = page.run(async function fails() {
    "use structured";
    await undefined;
    closing = page.close();
    throw new Error("failed");
  });
  while (closing === undefined) await undefined;
  await undefined;
  expect((await task.outcome()).kind).toBe("err");
  expect(await closing).toEqual({ kind: "ok", value: undefined });
});
