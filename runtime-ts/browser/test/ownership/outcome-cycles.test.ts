import { createRuntime, type ScopeHandle, sleep, type Task } from "@asupersync/browser";
import { channel } from "@asupersync/browser/channels";
import { expect } from "vitest";
import { law, macrotask } from "../support/index.ts";

const cycle = (ring: string): unknown =>
  expect.objectContaining({ code: "ASX1006", message: `ASX1006: this wait can never end: ${ring}` });

async function closes(scope: ScopeHandle) {
  "use structured";
  await undefined;
  return await scope.close();
}

law("O10: who waits in a scope for its closing is told so, and the scope closes", async ({ scope }) => {
  const page = scope.createScope("page", { supervise: true });
  const task = page.run(closes, page);
  await expect(task).rejects.toEqual(cycle("outcome waits for page, which owns closes, which waits for outcome"));
  expect((await page.close()).kind).toBe("ok");
});

law("O10: so is who does so further down, returns it, or disposes of it in cleanup", async ({ scope }) => {
  const page = scope.createScope("page", { supervise: true });
  const task = page.run(async function top() {
    "use structured";
    return closes(page);
  });
  await expect(task).rejects.toMatchObject({ code: "ASX1006" });

  const other = scope.createScope("other", { supervise: true });
  const returning = other.run(async function returns() {
    "use structured";
    await undefined;
    return other.close();
  });
  await expect(returning).rejects.toEqual(
    cycle("outcome waits for other, which owns returns, which waits for outcome"),
  );

  const third = scope.createScope("third", { supervise: true });
  let told: unknown;
  const disposing = third.run(async function disposes() {
    "use structured";
    try {
      await sleep(1);
    } finally {
      try {
        await third[Symbol.asyncDispose]();
      } catch (error) {
        told = error;
      }
    }
  });
  await disposing.outcome();
  expect(told).toEqual(cycle("outcome waits for third, which owns disposes, which owns finally, which owns outcome"));
});

law("O10: a task that waits for its own outcome, or its owner's, is told so", async ({ scope }) => {
  let own: Task<unknown> | undefined;
  const narcissus = scope.run(async function narcissus() {
    "use structured";
    await undefined;
    return await own?.outcome();
  });
  own = narcissus;
  await expect(narcissus).rejects.toEqual(cycle("outcome waits for narcissus, which waits for outcome"));
});

law(
  "O10: of two that wait for each other's outcome the second is told, whichever way the first waits",
  async ({ scope }) => {
    for (const how of ["outcome", "await"]) {
      const tasks: Task<unknown>[] = [];
      const first = async () => {
        "use structured";
        await undefined;
        return await tasks[1]?.outcome();
      };
      const second = async () => {
        "use structured";
        await undefined;
        return how === "await" ? await tasks[0] : await tasks[0]?.outcome();
      };
      tasks.push(scope.run(first), scope.run(second));
      await expect(tasks[1]).rejects.toMatchObject({ code: "ASX1006" });
      expect(await tasks[0]).toMatchObject({ kind: "err", error: { code: "ASX1006" } });
    }
  },
);

law("U3: who awaits an outcome gets it, however the task has ended", async ({ scope }) => {
  const ends = async (how: string) => {
    "use structured";
    if (how === "now") return how;
    await macrotask();
    if (how === "err") throw how;
    if (how === "cancelled") await sleep(1000);
    return how;
  };
  const kinds = await scope.run(async function asks() {
    "use structured";
    const found: unknown[] = [];
    for (const how of ["now", "ok", "err", "cancelled"]) {
      const task = ends(how) as Task<string>;
      if (how === "cancelled") task.cancel();
      const outcome = await task.outcome();
      found.push(outcome.kind === "ok" ? outcome.value : outcome.kind);
    }
    return found;
  });
  expect(kinds).toEqual(["now", "ok", "err", "cancelled"]);
});

law("U5: who waits for an outcome and is cancelled leaves the task alone", async ({ scope }) => {
  const task = scope.run(async function works() {
    "use structured";
    await macrotask();
    return "done";
  });
  const waiter = scope.run(async function waits() {
    "use structured";
    await task.outcome();
  });
  waiter.cancel();
  expect((await waiter.outcome()).kind).toBe("cancelled");
  expect(await task).toBe("done");
});

law("O4: who waits for an outcome stands in a deadlock like anybody", async () => {
  const runtime = createRuntime({ mode: "deterministic" });
  const scope = runtime.createScope("scope", { supervise: true });
  const consumer = scope.run(async function consumes() {
    "use structured";
    await channel<number>(1, "orders").receive();
  });
  const waiter = scope.run(async function waits() {
    "use structured";
    await consumer.outcome();
  });
  await expect(runtime.lab.idle()).rejects.toMatchObject({
    code: "ASX1007",
    message: expect.stringMatching(/waits .*waits for outcome; outcome waits for consumes/),
  });
  consumer.cancel();
  expect((await waiter.outcome()).kind).toBe("ok");
  await runtime.close();
});
