import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { CompileError } from "@asupersync/diagnostics";
import { afterAll, describe, expect, it } from "vitest";
import { build } from "../harness/build.ts";
import { compile } from "../harness/compile.ts";
import { type Fixture, fixtures, type Source } from "../harness/fixture.ts";
import { instrumented } from "./instrument.ts";
import type { SweepAnswer, SweepRequest } from "./runner.ts";

/** Runs of each kind for a fixture; `SWEEP=all` cancels at every checkpoint. */
const MOST = process.env.SWEEP === "all" ? Number.POSITIVE_INFINITY : Number(process.env.SWEEP ?? 5);

const start = (): ChildProcess =>
  fork(fileURLToPath(new URL("runner.ts", import.meta.url)), { serialization: "advanced", execArgv: [] });
let runner = start();
afterAll(() => void runner.kill());

/** @throws Error if the runner dies of it, or of the signal: then the next program has a new one. */
async function sweep(request: SweepRequest, signal: AbortSignal): Promise<SweepAnswer> {
  const over = new AbortController();
  signal.addEventListener("abort", () => runner.kill(), { signal: over.signal });
  const answered = once(runner, "message", over).then(([answer]) => answer as SweepAnswer);
  const died = once(runner, "exit", over).then(([code]): never => {
    runner = start();
    throw new Error(`the runner died (${code})`);
  });
  runner.send(request);
  try {
    return await Promise.race([answered, died]);
  } finally {
    over.abort();
    await Promise.allSettled([answered, died]);
  }
}

const surface = JSON.stringify(fileURLToPath(new URL("surface.ts", import.meta.url)));

/** A file of a fixture that tells of what it does, compiled; nothing if it is refused. */
function swept({ options }: Fixture, { file, text }: Source): string | undefined {
  const quiet = { ...options, onWarning: () => undefined };
  try {
    const { code } = compile(instrumented(text, `src/${file}`, quiet), `src/${file}`, quiet);
    return code.replaceAll('"@asupersync/browser/compiled"', surface);
  } catch (error) {
    if (error instanceof CompileError) return undefined;
    throw error;
  }
}

/** What goes to the page's own scope outlives the one that is swept. */
const isOwnedByPage = ({ options }: Fixture): boolean => options.outside === "root";

const programs = fixtures.flatMap((fixture) => {
  if (isOwnedByPage(fixture)) return [];
  const code = new Map(fixture.sources.map((source) => [source.file, swept(fixture, source)]));
  return [...code.values()].includes(undefined) ? [] : [{ name: fixture.name, fixture, code }];
});

describe("C3, C4, L8: cancelled at any checkpoint, what was entered is left once, and nothing else runs", () => {
  it.for(programs)("$name", { timeout: MOST === 5 ? 240_000 : 3_600_000 }, async ({ fixture, code }, { signal }) => {
    const path = build(fixture, "swept", (file) => code.get(file) ?? "");
    const { log, flaws } = await sweep({ path, most: MOST }, signal);
    expect(flaws).toEqual([]);
    expect(log.length, "it ran to its end once, for comparison").toBeGreaterThan(0);
  });
});
