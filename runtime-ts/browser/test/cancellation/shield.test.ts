import { run, sleep, type Task } from "@asupersync/browser";
import { expect } from "vitest";
import { after, gate, law, macrotask, never, shapeOf } from "../support/index.ts";

law("C5: calls made in a finally are shielded", async ({ scope }) => {
  const log: string[] = [];
  async function rollback() {
    "use structured";
    await sleep(2);
    log.push("rolled back");
  }
  async function work() {
    "use structured";
    try {
      await never();
    } finally {
      await rollback();
      log.push("closed");
    }
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  await macrotask();
  scope.cancel("once more, and stronger");
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["rolled back", "closed"]);
});

law("C5: a request that comes while cleanup runs does not enter it, and is delivered after it", async ({ scope }) => {
  const log: string[] = [];
  const open = gate();
  async function cleanup() {
    "use structured";
    await open.promise;
    log.push("cleaned up");
  }
  async function work() {
    "use structured";
    try {
      await undefined;
    } finally {
      await cleanup();
      log.push("after the call");
    }
    log.push("went on");
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  await macrotask();
  open.open();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["cleaned up", "after the call"]);
});

law("C5: a shield is left when all that it owns is terminal, awaited or not", async ({ scope, runtime }) => {
  const log: string[] = [];
  const open = gate();
  async function slow() {
    "use structured";
    await open.promise;
    log.push("slow ended");
  }
  async function work() {
    "use structured";
    try {
      await undefined;
    } finally {
      const tasks = [slow()];
      log.push(`finally started ${tasks.length}`);
    }
    log.push("went on");
  }
  const task = scope.run(work);
  await macrotask();
  expect(shapeOf(runtime.tracing.tree())).toEqual(["runtime", ["room", ["work", ["finally", ["slow"]]]]]);
  open.open();
  await task;
  expect(log).toEqual(["finally started 1", "slow ended", "went on"]);
});

law("C5: a request made inside it works as anywhere", async ({ scope }) => {
  const log: string[] = [];
  async function hanging() {
    "use structured";
    try {
      await never();
    } finally {
      log.push("loser cleaned");
    }
  }
  async function quick() {
    "use structured";
    await after(1);
    return "quick";
  }
  async function work() {
    "use structured";
    try {
      await never();
    } finally {
      log.push(await Promise.race([hanging(), quick()]).then(String));
      const task = hanging() as Task<void>;
      task.cancel();
      log.push((await task.outcome()).kind);
    }
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  await task.outcome();
  expect(log).toEqual(["loser cleaned", "quick", "loser cleaned", "cancelled"]);
});

law("C5: cleanup can be bounded by a deadline of its own", async ({ scope }) => {
  const log: string[] = [];
  async function goodbye() {
    "use structured";
    await sleep(1);
    return "said goodbye";
  }
  async function endless() {
    "use structured";
    await never();
  }
  async function work() {
    "use structured";
    try {
      await never();
    } finally {
      log.push(await run({ deadline: 60_000 }, goodbye));
      log.push((await run({ deadline: 5 }, endless).outcome()).kind);
    }
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  await task.outcome();
  expect(log).toEqual(["said goodbye", "cancelled"]);
});

law("C5: cleanup in cleanup is shielded as well, and each is left before the one around it", async ({ scope }) => {
  const log: string[] = [];
  async function step(name: string) {
    "use structured";
    await sleep(1);
    log.push(name);
  }
  async function work() {
    "use structured";
    try {
      await never();
    } finally {
      try {
        await step("outer try");
      } finally {
        const tasks = [step("inner finally")];
        log.push(`${tasks.length} started`);
      }
      await step("outer end");
    }
  }
  const task = scope.run(work);
  await macrotask();
  task.cancel();
  await task.outcome();
  expect(log).toEqual(["outer try", "1 started", "inner finally", "outer end"]);
});

law("L8: the delivery point after a finally that waits is no scheduling point inside a shield", async ({ scope }) => {
  const log: string[] = [];
  let isOver = false;
  async function steady() {
    "use structured";
    while (!isOver) {
      log.push("steady");
      await undefined;
    }
  }
  async function work() {
    "use structured";
    try {
      await never();
    } finally {
      try {
        log.push("try");
      } finally {
        await undefined;
        log.push("finally");
      }
      log.push("right after it");
      isOver = true;
    }
  }
  const task = scope.run(work);
  await macrotask();
  scope.run(steady);
  task.cancel();
  await task.outcome();
  expect(log.slice(log.indexOf("finally"))).toEqual(["finally", "right after it"]);
});

law("C5: a child that fails in cleanup, unjoined, is its owner's to answer for", async ({ scope, warnings }) => {
  async function failing() {
    "use structured";
    await undefined;
    throw new Error("in cleanup");
  }
  async function work() {
    "use structured";
    try {
      await undefined;
    } finally {
      failing();
      for (let turn = 0; turn < 3; turn++) await macrotask();
    }
    return "done";
  }
  const outcome = await scope.run(work).outcome();
  expect(outcome).toMatchObject({ kind: "err", error: { message: "in cleanup" } });
  expect(await warnings()).toHaveLength(1);
});
