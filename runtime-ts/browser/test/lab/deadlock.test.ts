import type { Task } from "@asupersync/browser";
import { expect } from "vitest";
import { law } from "../support/index.ts";
import { deterministic } from "./lab.ts";

/** Two tasks, one of which waits for the other by way of a combinator that it can never leave. */
function lock(scope: ReturnType<typeof deterministic>["scope"]): Task<unknown>[] {
  const tasks: Task<unknown>[] = [];
  async function one() {
    "use structured";
    await Promise.resolve();
    await tasks[1];
  }
  async function other() {
    "use structured";
    await Promise.any([Promise.reject(new Error("gone")), tasks[0]]);
  }
  tasks.push(scope.run(one));
  tasks.push(scope.run(other));
  return tasks;
}

const deadlock = expect.objectContaining({
  code: "ASX1007",
  message: expect.stringMatching(/one \(.*\) waits for other; other \(.*\) waits for Promise\.any/),
});

law("O4: in deterministic mode a deadlock is found, and names who waits for whom", async () => {
  const { runtime, scope } = deterministic();
  lock(scope);
  await expect(runtime.lab.idle()).rejects.toEqual(deadlock);
  scope.cancel();
  await runtime.lab.idle();
  await runtime.close();
});

law("O4: where nobody asks, the host hears of a deadlock, once", async ({ rejections, settled }) => {
  const { runtime, scope } = deterministic();
  lock(scope);
  for (let turn = 0; turn < 5; turn++) await settled();
  expect(await rejections()).toEqual([deadlock]);
  await runtime.close();
});
