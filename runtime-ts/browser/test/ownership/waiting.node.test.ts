import { createRuntime, type StuckReport } from "@asupersync/browser";
import { expect, vi } from "vitest";
import { gate, law } from "../support/index.ts";

law("O4: a body that has ended and waits for its children for too long says for whom, once", async () => {
  vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
  const reports: StuckReport[] = [];
  const runtime = createRuntime({ onStuck: (report) => void reports.push(report) });
  const scope = runtime.createScope();
  const open = gate();
  async function child() {
    "use structured";
    await open.promise;
  }
  const task = scope.run(async function parent() {
    "use structured";
    child();
  });
  for (let step = 0; step < 12; step++) await vi.advanceTimersByTimeAsync(500);
  vi.useRealTimers();
  expect(reports).toMatchObject([
    {
      kind: "waiting-for-children",
      task: expect.stringMatching(/^parent \(/),
      waitsFor: [expect.stringMatching(/^child \(.*waiting\.node\.test\.ts:\d+:\d+\)$/)],
      message: expect.stringMatching(/^parent \(.*\) has ended, and still waits for child \(/),
    },
  ]);
  open.open();
  await task;
  await runtime.close();
});
