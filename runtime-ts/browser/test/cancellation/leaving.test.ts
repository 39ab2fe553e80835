import { sleep, type Task } from "@asupersync/browser";
import { expect } from "vitest";
import { after, gate, law, macrotask, never } from "../support/index.ts";

law("C3: a parent's finally runs after its child's", async ({ scope }) => {
  const log: string[] = [];
  async function child() {
    "use structured";
    try {
      await never();
    } finally {
      log.push("child flushes");
      await after(5);
      log.push("child flushed");
    }
  }
  async function parent() {
    "use structured";
    try {
      await child();
    } finally {
      log.push("parent closes");
    }
  }
  const task = scope.run(parent);
  await macrotask();
  task.cancel();
  await task.outcome();
  expect(log).toEqual(["child flushes", "child flushed", "parent closes"]);
});

law("C3: it waits for all that it owns, awaited or not, at any depth", async ({ scope }) => {
  const log: string[] = [];
  async function node(path: string): Promise<unknown> {
    "use structured";
    try {
      const children = path.length === 4 ? [] : [node(`${path}a`), node(`${path}b`)];
      await never();
      return children;
    } finally {
      if (path.length === 4) await after(1);
      log.push(path);
    }
  }
  const task = scope.run(node, "r");
  await macrotask();
  task.cancel();
  await task.outcome();
  expect(log).toHaveLength(15);
  const early = log.filter((path, place) => log.slice(place).some((later) => later !== path && later.startsWith(path)));
  expect(early, "left before one that they own").toEqual([]);
});

law("C3: no catch sees its own cancellation", async ({ scope }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    try {
      try {
        await never();
      } catch {
        log.push("caught");
      }
      log.push("went on");
    } finally {
      log.push("finally");
    }
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["finally"]);
});

law("C3: nor does it see it as the AbortError of something that its scope's signal aborted", async ({ scope }) => {
  const log: string[] = [];
  const inner = scope.createScope("inner");
  const aborted = new Promise((_, reject) => {
    inner.signal.addEventListener("abort", () => reject(inner.signal.reason));
  });
  async function child() {
    "use structured";
    try {
      await never();
    } finally {
      await after(3);
      log.push("child cleaned");
    }
  }
  inner.run(async () => {
    "use structured";
    child();
    try {
      await aborted;
    } catch {
      log.push("caught");
    } finally {
      log.push("left");
    }
  });
  await macrotask();
  inner.cancel();
  expect((await inner.close()).kind).toBe("cancelled");
  expect(log).toEqual(["child cleaned", "left"]);
});

law("C3: nested finally blocks run from the inside out, and each may wait", async ({ scope }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    try {
      try {
        await never();
      } finally {
        await sleep(1);
        log.push("inner");
      }
    } finally {
      await sleep(1);
      log.push("outer");
    }
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  await task.outcome();
  expect(log).toEqual(["inner", "outer"]);
});

law("C4: a result that came before the request is delivered, and the request at the next checkpoint", async (room) => {
  const log: string[] = [];
  const lock = gate<string>();
  async function work() {
    "use structured";
    const held = await lock.promise;
    try {
      log.push(`holds ${held}`);
      await undefined;
      log.push("went on");
    } finally {
      log.push(`releases ${held}`);
    }
  }
  const task = room.scope.run(work);
  await macrotask();
  lock.open("the lock");
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["holds the lock", "releases the lock"]);
});

law("C4: so it is when both come in one step of another task", async ({ scope }) => {
  const log: string[] = [];
  const lock = gate<string>();
  async function work() {
    "use structured";
    const held = await lock.promise;
    log.push(`holds ${held}`);
  }
  const task = scope.run(work);
  await scope.run(async function both() {
    "use structured";
    await undefined;
    lock.open("the lock");
    task.cancel();
  });
  expect((await task.outcome()).kind).toBe("ok");
  expect(log).toEqual(["holds the lock"]);
});

law("C4: a child's result that comes after the request, while it drains, is delivered too", async ({ scope }) => {
  const log: string[] = [];
  async function transaction() {
    "use structured";
    await undefined;
    scope.cancel();
    return "committed";
  }
  async function parent() {
    "use structured";
    const result = await transaction();
    log.push(result);
    await undefined;
    log.push("went on");
  }
  expect((await scope.run(parent).outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["committed"]);
});

law("C4: a wait ends with its result or with the cancel, never both", async ({ scope }) => {
  for (let round = 0; round < 8; round++) {
    const log: string[] = [];
    const open = gate<string>();
    const task = scope.run(async function work() {
      "use structured";
      let ended = "cancel";
      try {
        ended = await open.promise;
        log.push("result");
        await undefined;
      } finally {
        log.push(`left by ${ended}`);
      }
    });
    // The result and the request, apart by any number of microtasks either way.
    for (let hop = 0; hop < round; hop++) await undefined;
    if (round % 2) open.open("result");
    for (let hop = 0; hop < round >> 1; hop++) await undefined;
    task.cancel();
    open.open("result");
    const { kind } = await task.outcome();
    expect([["left by cancel"], ["result", "left by result"]]).toContainEqual(log);
    if (log.length === 1) expect(kind).toBe("cancelled");
  }
});

law("C4: a request that was pending before an await began is delivered at it", async ({ scope }) => {
  const log: string[] = [];
  async function work() {
    "use structured";
    await undefined;
    scope.cancel();
    log.push("goes on to its next checkpoint");
    await "a settled value";
    log.push("went on");
  }
  expect((await scope.run(work).outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["goes on to its next checkpoint"]);
});

law("C6: a task that goes on regardless is told again at its next checkpoint", async ({ scope }) => {
  const log: string[] = [];
  async function stubborn() {
    "use structured";
    for (let round = 0; round < 3; round++) {
      try {
        try {
          await never();
        } finally {
          await undefined;
          throw new Error("cleanup failed");
        }
      } catch {
        log.push(`round ${round}`);
      }
    }
    return "insists";
  }
  const task = scope.run(stubborn);
  await macrotask();
  task.cancel();
  expect(await task.outcome()).toEqual({ kind: "ok", value: "insists" });
  expect(log).toEqual(["round 0", "round 1", "round 2"]);
});

law("C4: who is left at a wait never hears of a failure that was there before, and so it counts", async ({ scope }) => {
  const lost = new Error("not lost");
  async function failing() {
    "use structured";
    throw lost;
  }
  let task: Task<void> | undefined;
  async function parent() {
    "use structured";
    await undefined;
    const failed = failing();
    task?.cancel();
    await failed;
  }
  task = scope.run(parent);
  expect(await task.outcome()).toEqual({ kind: "err", error: lost });
});

law(
  "F2: what was waited for when a task was left a second time is not taken for what its cleanup waits for",
  async (room) => {
    const [first, second, end] = [gate<string>(), gate<string>(), gate<string>()];
    const log: unknown[] = [];
    async function stubborn() {
      "use structured";
      try {
        try {
          try {
            await first.promise;
          } finally {
            await undefined;
            throw new Error("cleanup");
          }
        } catch {
          await second.promise;
        }
      } finally {
        log.push(await end.promise);
      }
    }
    const task = room.scope.run(stubborn);
    task.cancel();
    await macrotask();
    second.open("late");
    await macrotask();
    end.open("due");
    await task.outcome();
    expect(log).toEqual(["due"]);
    await room.warnings();
  },
);
