import { createRuntime, type RuntimeOptions, type StuckReport, sleep, type Task } from "@asupersync/browser";
import { mask } from "@asupersync/browser/compiled";
import { expect } from "vitest";
import { after, gate, law, never } from "../support/index.ts";

/** A runtime whose cleanup has little time, and what it reports. */
function hasty(options: RuntimeOptions = {}) {
  const reports: StuckReport[] = [];
  const onStuck = (report: StuckReport): void => void reports.push(report);
  const runtime = createRuntime({ cleanupBudget: 10, onStuck, trace: { enabled: true }, ...options });
  return { runtime, scope: runtime.createScope("hasty"), reports };
}

/** Something was reported, and nothing else is in the time that another report would take. */
async function reported(reports: readonly StuckReport[]): Promise<void> {
  while (reports.length === 0) await after(5);
  await after(30);
}

async function cleansUpWith(wait: () => unknown) {
  "use structured";
  try {
    await never();
  } finally {
    await wait();
  }
}

law("C6: cleanup that outlives its budget is reported once, with its site and what it waits for", async () => {
  const { runtime, scope, reports } = hasty();
  const open = gate();
  async function flush() {
    "use structured";
    await open.promise;
  }
  const task = scope.run(cleansUpWith, flush);
  task.cancel();
  await reported(reports);
  expect(reports).toEqual([
    {
      kind: "stuck",
      task: expect.stringMatching(/^cleansUpWith \(.*stuck\.test\.ts:\d+:\d+\)$/),
      waitsFor: [expect.stringMatching(/^flush \(.*stuck\.test\.ts:\d+:\d+\)$/)],
      message: expect.stringContaining("was asked to end, and still waits for flush ("),
    },
  ]);
  expect(runtime.tracing.events().filter(({ kind }) => kind === "stuck")).toMatchObject([
    { label: "cleansUpWith", site: { module: expect.stringContaining("stuck.test.ts") } },
  ]);
  const lives = runtime.tracing.tree().children[0]?.children[0];
  expect(lives, "its region stays open").toMatchObject({ label: "cleansUpWith", phase: "draining" });
  open.open();
  expect((await task.outcome()).kind).toBe("cancelled");
  await runtime.close();
});

law("C6: cleanup that ends in time is not reported, nor what is left at once", async () => {
  const { runtime, scope, reports } = hasty({ cleanupBudget: 60 });
  const tasks = [scope.run(cleansUpWith, () => sleep(5)), scope.run(never)];
  for (const task of tasks) task.cancel();
  await Promise.all(tasks.map((task) => task.outcome()));
  await after(80);
  expect(reports).toEqual([]);
  await runtime.close();
});

law("C6: what is masked from a request for too long is reported, too", async () => {
  const { runtime, scope, reports } = hasty();
  const open = gate();
  const task = scope.run(async function saving() {
    "use structured";
    await mask(() => open.promise);
  });
  task.cancel();
  await reported(reports);
  expect(reports).toMatchObject([{ kind: "stuck", task: "mask", waitsFor: [] }]);
  open.open();
  await task.outcome();
  await runtime.close();
});

law("C6: without a hook, development prints it once", async ({ warnings }) => {
  const runtime = createRuntime({ cleanupBudget: 5 });
  const open = gate();
  const task = runtime.createScope().run(cleansUpWith, () => open.promise);
  task.cancel();
  await after(100);
  expect(await warnings()).toEqual([
    expect.stringMatching(/^asupersync: cleansUpWith .* still waits for something that is no task$/),
  ]);
  open.open();
  await task.outcome();
  await runtime.close();
});

law("C6: a loop over a native generator that never answers is left when the budget is spent", async () => {
  const { runtime, scope, reports } = hasty();
  const log: string[] = [];
  async function* silent() {
    "use no structured";
    await never();
    yield 1;
  }
  const task = scope.run(async function listening() {
    "use structured";
    try {
      for await (const value of silent()) log.push(String(value));
    } finally {
      log.push("left");
    }
  }) as Task<void>;
  await after(5);
  task.cancel();
  expect((await task.outcome()).kind).toBe("cancelled");
  expect(log).toEqual(["left"]);
  expect(reports).toEqual([
    {
      kind: "stuck",
      task: expect.stringMatching(/^listening \(.*stuck\.test\.ts:\d+:7\)$/), // the column of its `for`
      waitsFor: [],
      message: expect.stringContaining(
        "still waits for the iterator of a `for await`, which has not answered its last next()",
      ),
    },
  ]);
  await runtime.close();
});

law("C6: a budget that cannot be is refused", () => {
  for (const cleanupBudget of [-1, Number.NaN]) {
    expect(() => createRuntime({ cleanupBudget })).toThrow(/ASX1009: cleanupBudget is/);
  }
});
