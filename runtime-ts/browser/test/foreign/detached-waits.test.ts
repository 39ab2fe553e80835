import { expect } from "vitest";
import { gate, recordedLaw } from "../support/index.ts";

recordedLaw(
  "F2: what is abandoned is counted until it comes to its end, and that is dropped and traced",
  async (room) => {
    const { scope, runtime, settled } = room;
    const [first, second] = [gate(), gate()];
    async function waiting(promise: Promise<void>) {
      "use structured";
      await promise;
    }
    const tasks = [scope.run(waiting, first.promise), scope.run(waiting, second.promise)];
    await settled();
    expect(runtime.tracing.detached()).toBe(0);
    for (const task of tasks) task.cancel();
    await Promise.all(tasks.map((task) => task.outcome()));
    expect(runtime.tracing.detached()).toBe(2);
    first.open();
    await settled();
    expect(runtime.tracing.detached()).toBe(1);
    second.fail(new Error("late"));
    await settled();
    expect(runtime.tracing.detached()).toBe(0);
    expect(runtime.tracing.events().filter(({ kind }) => kind === "late")).toHaveLength(2);
  },
);

recordedLaw("F2: a wait that is left before it begins is counted as well", async ({ scope, runtime, settled }) => {
  const open = gate();
  async function late() {
    "use structured";
    scope.cancel();
    await open.promise;
  }
  await scope.run(late).outcome();
  expect(runtime.tracing.detached()).toBe(1);
  open.open();
  await settled();
  expect(runtime.tracing.detached()).toBe(0);
});

recordedLaw("D2: each foreign result is an event, before what it leads to", async ({ scope, runtime }) => {
  async function waiting() {
    "use structured";
    await Promise.resolve();
    await Promise.all([Promise.resolve(1), Promise.resolve(2)]);
  }
  await scope.run(waiting);
  const events = runtime.tracing
    .events()
    .map(({ kind, label, detail }) => [kind, label, detail].filter(Boolean).join(" "));
  const first = events.indexOf("admitted waiting");
  expect(events[first + 1]).toBe("resume waiting next");
  expect(events.filter((line) => line.startsWith("admitted"))).toEqual([
    "admitted waiting",
    "admitted Promise.all input 1",
    "admitted Promise.all input 2",
  ]);
});
