import { beforeEach, expect, test, vi } from "vitest";
import { run } from "../../lib/command.ts";
import { runStages, type Stage, StageError } from "../stage.ts";

beforeEach(() => {
  // Stages talk; the terminal belongs to vitest here.
  vi.spyOn(console, "log").mockImplementation(() => {});
  vi.spyOn(console, "error").mockImplementation(() => {});
});

const counting = (passed: number): Stage => ({ title: "counting", run: async () => ({ passed, failed: 0 }) });
const silent: Stage = { title: "silent", run: async () => {} };
const broken = (error: Error): Stage => ({ title: "broken", run: () => Promise.reject(error) });
const exits: Stage = { title: "exits", run: () => run("node", "-e", "process.exit(3)") };

test("what stages counted is summed", async () => {
  expect(await runStages([counting(2), silent, counting(3)])).toEqual({ ok: true, counts: { passed: 5, failed: 0 } });
});

test("nothing runs after a stage that failed, and its own counts stand", async () => {
  const after = vi.fn(async () => {});
  const failing = broken(new StageError("no", { passed: 4, failed: 2 }));
  const report = await runStages([counting(1), failing, { title: "after", run: after }]);
  expect(report).toEqual({ ok: false, counts: { passed: 5, failed: 2 } });
  expect(after).not.toHaveBeenCalled();
});

test("a command that ends with another code than 0 fails its stage, which counts as one failure", async () => {
  expect(await runStages([counting(1), exits])).toEqual({ ok: false, counts: { passed: 1, failed: 1 } });
});

test("a mistake of ours is not taken for a failed stage", async () => {
  await expect(runStages([broken(new TypeError("mistake"))])).rejects.toThrow(TypeError);
});
