import type { Task } from "@asupersync/browser";
import { expect } from "vitest";
import { deadlockOf } from "../../src/driver/report/deadlock.ts";
import { gate, macrotask, recordedLaw } from "../support/index.ts";

recordedLaw("O4: a deadlock names who waits for whom, and where", async ({ scope, driver, settled }) => {
  const rival = gate();
  const tasks: Task<unknown>[] = [];
  async function one() {
    "use structured";
    await macrotask();
    await tasks[1];
  }
  async function other() {
    "use structured";
    await Promise.any([rival.promise, tasks[0]]);
  }
  tasks.push(scope.run(one));
  tasks.push(scope.run(other));
  const outcomes = tasks.map((task) => task.outcome());
  await settled();
  expect(deadlockOf(driver), "the rival may yet come").toBeUndefined();
  rival.fail(new Error("it does not"));
  await settled();
  const error = deadlockOf(driver);
  expect(error).toMatchObject({ code: "ASX1007" });
  expect(error?.message).toMatch(/one \(.*deadlock\.test\.ts:\d+:\d+\) waits for other;/);
  expect(error?.message).toMatch(/other \(.*\) waits for Promise\.any/);
  tasks[0]?.cancel();
  await settled();
  expect(deadlockOf(driver)).toBeUndefined();
  await Promise.all(outcomes);
});

recordedLaw("O4: who waits for a bare promise may yet go on", async ({ scope, driver, settled }) => {
  const open = gate();
  const task = scope.run(async () => {
    "use structured";
    await open.promise;
  });
  await settled();
  expect(deadlockOf(driver)).toBeUndefined();
  open.open();
  await task;
  expect(deadlockOf(driver), "and where nobody waits there is none").toBeUndefined();
});
