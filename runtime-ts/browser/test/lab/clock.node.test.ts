import { type RuntimeHandle, sleep } from "@asupersync/browser";
import { timeout } from "@asupersync/browser/compiled";
import { type Artifact, record, replay } from "@asupersync/browser/lab";
import { afterEach, expect, vi } from "vitest";
import { law } from "../support/index.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** A clock that goes on by ten milliseconds whenever somebody looks at it, as a busy host's may between any two looks. */
function restless(): void {
  let time = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (time += 10));
}

const program = (runtime: RuntimeHandle): Promise<unknown> =>
  runtime.createScope("page", { deadline: 100_000 }).run(async () => {
    "use structured";
    const log: string[] = [];
    const sleeper = async (name: string, ms: number) => {
      "use structured";
      await sleep(ms);
      log.push(name);
    };
    await Promise.all([
      sleeper("a", 35),
      sleeper("b", 12),
      sleeper("c", 1),
      timeout(15, () => sleeper("never", 100_000)).catch(() => log.push("timed out")),
    ]);
    return log;
  });

law(
  "D3: what is due was reckoned from the time that its event bears, however the clock went on meanwhile",
  async () => {
    restless();
    const live = await record(program);
    expect(live.result.status).toBe("fulfilled");
    const again = await replay(JSON.parse(JSON.stringify(live.artifact)) as Artifact, program);
    expect(again.divergence).toBe(undefined);
    expect(again.result).toEqual(live.result);
  },
);
