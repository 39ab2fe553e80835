import type { Task } from "@asupersync/browser";
import { installRootScope } from "@asupersync/browser";
import { background, cancelScope, defer, mask, spawn, timeout } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { realm } from "../../src/driver/realm.ts";
import { gate, law, macrotask, never } from "../support/index.ts";
import { isPlain } from "../support/stepwise.ts";

const log: string[] = [];

/** Lives until it is left, and takes a while for that. */
async function lingering(name = "child") {
  "use structured";
  try {
    await never();
  } finally {
    await macrotask();
    log.push(`${name} has cleaned up`);
  }
}

async function leaves(name?: string) {
  "use structured";
  lingering(name);
  return "has returned";
}

async function give<T>(value: T): Promise<T> {
  "use structured";
  return value;
}

async function fail(message: string): Promise<never> {
  "use structured";
  throw new Error(message);
}

law("L20: a body with nothing to wait at is called, and ends with what it returns or throws", async ({ scope }) => {
  expect(await scope.run(give, 1)).toBe(1);
  expect(await scope.run(give, undefined)).toBe(undefined);
  await expect(scope.run(fail, "at once")).rejects.toThrow("at once");
  expect(isPlain("give") && isPlain("fail") && isPlain("leaves")).toBe(true);
  expect(isPlain("lingering")).toBe(false);
});

law("U6: what it returns is waited for, inside its region and outside of any `try`", async ({ scope }) => {
  async function guarded(promise: Promise<string>) {
    "use structured";
    try {
      return promise;
    } catch {
      return "caught";
    }
  }
  const open = gate<string>();
  const task = scope.run(guarded, open.promise);
  await macrotask();
  open.open("arrived");
  expect(await task).toBe("arrived");
  await expect(scope.run(guarded, Promise.reject(new Error("past the catch")))).rejects.toThrow("past the catch");
  expect(await scope.run(() => give(give(give("of a task"))))).toBe("of a task");
  const thenable = { then: (resolve: (value: string) => void) => resolve("of a thenable") };
  expect(await scope.run(give, thenable)).toBe("of a thenable");
  const throwing = {
    get then(): never {
      throw new Error("a getter that throws");
    },
  };
  await expect(scope.run(give, throwing)).rejects.toThrow("a getter that throws");
  const step = { done: false, value: "no step of ours" };
  expect(await scope.run(give, step)).toBe(step);
});

law("U6: what it returns can be a generator: that is a value like any other", async ({ scope }) => {
  function* numbers() {
    yield 1;
  }
  const given = await scope.run(give, numbers());
  expect([...given]).toEqual([1]);
});

law("O3: called where there is no region it runs nothing, and throws nothing", async ({ rejections }) => {
  let ran = 0;
  async function runs() {
    "use structured";
    ran++;
  }
  const task = runs() as Task<void>;
  expect(await task.outcome()).toMatchObject({ kind: "err", error: { code: "ASX1001" } });
  expect([ran, await rejections()]).toEqual([0, []]);
});

law("L6: parameters that throw reject it", async ({ scope }) => {
  async function picky({ a: { b } }: { a: { b: number } }, c = b.toFixed()) {
    "use structured";
    return c;
  }
  expect(await scope.run(picky, { a: { b: 1 } })).toBe("1");
  await expect(scope.run(picky, {} as never)).rejects.toThrow(TypeError);
});

law("O4: nobody sees its outcome before what it has left behind is done", async ({ scope }) => {
  const open = gate();
  let done = false;
  async function child() {
    "use structured";
    await open.promise;
    done = true;
  }
  async function starts() {
    "use structured";
    child();
    return "returned";
  }
  async function parent() {
    "use structured";
    return [await starts(), done];
  }
  const task = scope.run(parent);
  await macrotask();
  expect((task as { state?: number }).state).toBe(0);
  open.open();
  expect(await task).toEqual(["returned", true]);
});

law("C3: cancelled while its child lives, it ends when that has cleaned up, and ends ok", async ({ scope }) => {
  log.length = 0;
  const task = scope.run(leaves);
  await macrotask();
  task.cancel();
  expect(await task.outcome()).toEqual({ kind: "ok", value: "has returned" });
  expect(log).toEqual(["child has cleaned up"]);
});

law("C4: cancelled while what it returned is waited for, it is left there", async ({ scope }) => {
  log.length = 0;
  const task = scope.run(async () => {
    "use structured";
    return lingering("returned");
  });
  await macrotask();
  task.cancel("enough");
  expect(await task.outcome()).toMatchObject({ kind: "cancelled", cancel: { reason: "enough" } });
  expect(log).toEqual(["returned has cleaned up"]);
});

law("O5: one that throws has what it started cancelled and drained first", async ({ scope }) => {
  log.length = 0;
  async function throwing() {
    "use structured";
    lingering("started");
    throw new Error("after a start");
  }
  await expect(scope.run(throwing)).rejects.toThrow("after a start");
  expect(log).toEqual(["started has cleaned up"]);
});

law("O6: a child of its that fails unheard makes it `err`", async ({ scope }) => {
  async function careless() {
    "use structured";
    fail("unheard");
  }
  await expect(scope.run(careless)).rejects.toThrow("unheard");
});

law("C8: a race owns what such a call has started, and drains it", async ({ scope }) => {
  log.length = 0;
  async function racing() {
    "use structured";
    const winner = await Promise.race([leaves("of the loser"), macrotask().then(() => "the host")]);
    return [winner, ...log];
  }
  expect(await scope.run(racing)).toEqual(["the host", "of the loser has cleaned up"]);
});

law("C8: all waits for such calls, in their order", async ({ scope }) => {
  async function together() {
    "use structured";
    return Promise.all([give(1), give(macrotask().then(() => 2)), give(give(3))]);
  }
  expect(await scope.run(together)).toEqual([1, 2, 3]);
});

law("O7: what it hands over with `void` belongs to the scope", async ({ scope, runtime, settled }) => {
  log.length = 0;
  async function hands() {
    "use structured";
    void lingering("handed over");
    return "free";
  }
  const inner = scope.createScope("inner");
  expect(await inner.run(hands)).toBe("free");
  await settled();
  expect(runtime.tracing.tree().children[0]?.children[0]?.children.map(({ label }) => label)).toEqual(["lingering"]);
  inner.cancel();
  await inner.close();
  expect(log).toEqual(["handed over has cleaned up"]);
});

law("O8: functions made in it belong to it, and then to who owns it", async ({ scope }) => {
  async function makes() {
    "use structured";
    return async () => {
      "use structured";
      return (realm.current?.parent as Task<unknown> | null)?.label;
    };
  }
  const made = await scope.run(makes);
  expect(await made()).toBe("room");
});

law("O2: spawned, in the background, deferred, bounded or masked, it is what it is elsewhere", async ({ scope }) => {
  const heard: unknown[] = [];
  async function hears(outcome: { kind: string }) {
    "use structured";
    heard.push(outcome.kind);
  }
  async function all() {
    "use structured";
    defer(hears);
    background(leaves, "in the background");
    return [await spawn(give, 1), await timeout(1_000, () => give(2)), await mask(() => give(3))];
  }
  log.length = 0;
  expect(await scope.run(all)).toEqual([1, 2, 3]);
  expect([heard, log]).toEqual([["ok"], ["in the background has cleaned up"]]);
});

law("U4: `then` in it makes a child of its own, in its parameters as well", async ({ scope, settled }) => {
  const open = gate<string>();
  const seen: unknown[] = [];
  async function source() {
    "use structured";
    return open.promise;
  }
  const told = (value: string): string => `told ${value}`;
  async function derives(derived = source().then(told)) {
    "use structured";
    seen.push((derived as Task<string>).label);
    const second = source().then(told);
    seen.push((second as Task<string>).label);
    return second;
  }
  const task = scope.run(derives);
  await settled();
  expect((task as { state?: number }).state).toBe(0);
  open.open("twice");
  expect([await task, ...seen]).toEqual(["told twice", "then", "then"]);
});

law("C2: a request that it makes bears its name", async ({ scope }) => {
  async function asks() {
    "use structured";
    cancelScope("no more");
    return "asked";
  }
  const inner = scope.createScope("inner");
  const waiting = inner.run(lingering, "who waits");
  expect(await inner.run(asks)).toBe("asked");
  const outcome = await (waiting as Task<void>).outcome();
  expect(outcome).toMatchObject({ kind: "cancelled", cancel: { kind: "parent", cause: { task: "asks" } } });
  await inner.close();
});

law("C4: called in a region that ends, it runs all the same, and is left where it would wait", async ({ scope }) => {
  const ran: string[] = [];
  async function late(value: unknown) {
    "use structured";
    ran.push("late");
    return value;
  }
  async function parent() {
    "use structured";
    (realm.current as unknown as Task<void>).cancel();
    const children = [late(1), late(never())] as Task<unknown>[];
    return Promise.all(children.map((child) => child.outcome().then(({ kind }) => kind)));
  }
  expect(await scope.run(parent).outcome()).toMatchObject({ kind: "cancelled" });
  expect(ran).toEqual(["late", "late"]);
});

law("T7: recursion of plain bodies ends at any depth, by a value or a throw", async ({ scope }) => {
  async function down(depth: number): Promise<string> {
    "use structured";
    return depth > 0 ? down(depth - 1) : "the bottom";
  }
  async function fall(depth: number): Promise<never> {
    "use structured";
    if (depth === 0) throw new Error("the bottom");
    return fall(depth - 1);
  }
  expect(await scope.run(down, 20_000)).toBe("the bottom");
  await expect(scope.run(fall, 20_000)).rejects.toThrow("the bottom");
  expect(isPlain("down") && isPlain("fall")).toBe(true);
});

law("T7: one that begins later has its own `this` and arguments, and is its caller's child", async ({ scope }) => {
  class Node {
    readonly name: string;
    constructor(name: string) {
      this.name = name;
    }
    async walk(depth: number, ...rest: string[]): Promise<string> {
      "use structured";
      return depth > 0
        ? new Node(`${depth - 1}`).walk(depth - 1, ...rest)
        : [this.name, rest.length, ...rest, realm.current?.parent?.fn.name].join();
    }
  }
  expect(await scope.run(() => new Node("first").walk(1_000, "a", "b"))).toBe("0,2,a,b,Node.walk");
});

law("T7: cancelled before it has begun, it begins, and is left where it would wait", async ({ scope }) => {
  let begun = 0;
  async function descend(depth: number): Promise<void> {
    "use structured";
    begun++;
    return depth > 0 ? descend(depth - 1) : never();
  }
  const task = scope.run(descend, 600);
  expect(begun).toBeLessThan(601);
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(begun).toBe(601);
});

law("O2: in an installed scope, whoever calls it, it is a task of that", async ({ scope }) => {
  using _installed = installRootScope(scope);
  const task = give("by hand") as Task<string>;
  expect([await task, task.label]).toEqual(["by hand", "give"]);
});
