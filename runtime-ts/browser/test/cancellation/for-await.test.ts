import { sleep } from "@asupersync/browser";
import { expect } from "vitest";
import { gate, law, macrotask, never } from "../support/index.ts";

/** An async iterator that counts for ever, and tells when it is closed. */
function counter(log: string[], next: (count: number) => Promise<number>, close = async (): Promise<void> => {}) {
  let count = 0;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      return { done: false as const, value: await next(count++) };
    },
    async return() {
      await close();
      log.push("closed");
      return { done: true as const, value: undefined };
    },
  };
}

law(
  "L9: a loop that is cancelled while it waits for the next value closes its iterator, and waits for that",
  async ({ scope }) => {
    const log: string[] = [];
    const source = counter(
      log,
      (count) => (count === 0 ? Promise.resolve(0) : never()),
      () => new Promise((resolve) => setTimeout(resolve, 5)),
    );
    async function work() {
      "use structured";
      try {
        for await (const x of source) log.push(`got ${x}`);
        log.push("after the loop");
      } catch {
        log.push("caught");
      } finally {
        log.push("finally");
      }
    }
    const task = scope.run(work);
    await macrotask();
    task.cancel();
    expect((await task.outcome()).kind).toBe("cancelled");
    expect(log).toEqual(["got 0", "closed", "finally"]);
  },
);

law(
  "L9: a loop that is cancelled in its body closes its iterator, once, after the body's own cleanup",
  async ({ scope }) => {
    const log: string[] = [];
    async function work() {
      "use structured";
      for await (const _ of counter(log, async (count) => count)) {
        try {
          await never();
        } finally {
          log.push("body left");
        }
      }
    }
    const task = scope.run(work);
    await macrotask();
    task.cancel();
    expect((await task.outcome()).kind).toBe("cancelled");
    expect(log).toEqual(["body left", "closed"]);
  },
);

law("C5: closing runs in a shield, and a request that comes meanwhile is delivered after it", async ({ scope }) => {
  const log: string[] = [];
  const open = gate();
  async function close() {
    "use structured";
    await open.promise;
    await sleep(1);
    log.push("closing goes on");
  }
  async function work() {
    "use structured";
    for await (const _ of counter(log, async (count) => count, close)) break;
    log.push("after the loop");
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  await macrotask();
  open.open();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["closing goes on", "closed"]);
});

law("C3: a structured next() is left before the iterator is closed", async ({ scope }) => {
  const log: string[] = [];
  async function next(): Promise<IteratorResult<number>> {
    "use structured";
    try {
      return await never();
    } finally {
      log.push("next left");
    }
  }
  const source = { [Symbol.asyncIterator]: () => ({ next, return: counter(log, async () => 0).return }) };
  async function work() {
    "use structured";
    for await (const _ of source) log.push("never");
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["next left", "closed"]);
});

law("L9: an iterator that has ended or thrown is not closed by a later cancellation", async ({ scope }) => {
  const log: string[] = [];
  const { return: close } = counter(log, async () => 0);
  const ended = { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: 0 }), return: close }) };
  const broken = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("broken")), return: close }) };
  async function work() {
    "use structured";
    for await (const _ of ended as AsyncIterable<number>) log.push("never");
    try {
      for await (const _ of broken as AsyncIterable<number>) log.push("never");
    } catch {
      log.push("caught");
    }
    await never();
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["caught"]);
});

law(
  "L9: a sync iterator is closed where the wait for one of its values is cancelled, if it has not ended",
  async ({ scope }) => {
    const log: string[] = [];
    function* promises(last: boolean) {
      try {
        if (!last) yield never();
      } finally {
        log.push(last ? "ended" : "closed");
      }
      return never();
    }
    async function work(last: boolean) {
      "use structured";
      for await (const _ of promises(last)) log.push("never");
    }
    for (const last of [false, true]) {
      const task = scope.run(work, last);
      await macrotask();
      task.cancel();
      expect((await task.outcome()).kind).toBe("cancelled");
    }
    expect(log).toEqual(["closed", "ended"]);
  },
);

law("C4: a loop that ended although a request is pending runs on to the next checkpoint", async ({ scope }) => {
  const log: string[] = [];
  const open = gate();
  const endsAsItIsCancelled = open.promise.then(() => {
    task.cancel();
    return { done: true };
  });
  const source = { [Symbol.asyncIterator]: () => ({ next: () => endsAsItIsCancelled }) };
  async function work() {
    "use structured";
    for await (const _ of source as unknown as AsyncIterable<number>) log.push("never");
    log.push("after the loop");
    await undefined;
    log.push("never");
  }
  const task = scope.run(work);
  await macrotask();
  open.open();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["after the loop"]);
});

law(
  "U2: what closing throws while the loop is cancelled does not undo the cancellation",
  async ({ scope, rejections }) => {
    const failure = new Error("closing failed");
    async function work() {
      "use structured";
      for await (const _ of counter([], never as never, () => Promise.reject(failure)));
    }
    const task = scope.run(work);
    await macrotask();
    task.cancel();
    expect(await task.outcome()).toMatchObject({ kind: "cancelled", cleanupErrors: [failure] });
    expect(await rejections()).toEqual([failure]);
  },
);
