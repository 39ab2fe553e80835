import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { command, ROOT } from "../../../../fixtures/scenarios/test/lab.ts";
import type { Program } from "../../../../fixtures/scenarios/test/program.ts";
import { listenToHost } from "../support/host.ts";
import { play } from "./play.ts";
import { streamOf } from "./stream.ts";

/** How many programs are tried; `CHANCE=2000` for a night. */
const PROGRAMS = Number(process.env.CHANCE ?? 100);
const SEED = 1;
/** Milliseconds of virtual time after which whoever still waits is asked to end. */
const END = 60;

const execute = promisify(execFile);

/** What the lab prints, a value a line. */
async function lab(name: string, ...args: string[]): Promise<unknown[]> {
  const [file, ...all] = command(name, {}, ...args);
  // The judge ends with 1 if anybody refuses.
  const refused = (error: { stdout?: string }) => (error.stdout ? { stdout: error.stdout } : Promise.reject(error));
  const { stdout } = await execute(file as string, all, { cwd: ROOT, maxBuffer: 2 ** 28 }).catch(refused);
  const lines = stdout.trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line));
}

/** As a page could run it: what breaks a contract throws, and in the end all is cancelled. */
function playable(program: Program): Program {
  const text = JSON.stringify(program).replaceAll('"panic"', '"throw"');
  const { seed: _, ...plain } = JSON.parse(text) as Program;
  return { ...plain, deeds: [...(plain.deeds ?? []), [END, { cancel: "user" }]] };
}

test(`C1: ${PROGRAMS} programs of chance, compiled, end on the driver, and every oracle passes what was recorded`, async () => {
  const heard = listenToHost(); // programs of chance fail in every way
  const folder = await mkdtemp(join(tmpdir(), "asupersync-"));
  const told = (await lab("random", "--seed", String(SEED), "--count", String(PROGRAMS))) as { program: Program }[];
  const files: string[] = [];
  for (const [at, { program }] of told.entries()) {
    const { records } = await play(playable(program)).catch((error) => {
      throw new Error(`program ${SEED + at}: ${JSON.stringify(playable(program))}`, { cause: error });
    });
    files.push(join(folder, `${SEED + at}.jsonl`));
    await writeFile(files.at(-1) as string, streamOf(records));
  }
  const verdicts = (await lab("judge", ...files)) as { file: string; events: number; flaws: unknown[] }[];
  await rm(folder, { recursive: true });
  heard.stop();
  expect(verdicts.filter(({ flaws }) => flaws.length > 0)).toEqual([]);
  expect(verdicts.length).toBe(PROGRAMS);
  expect(verdicts.reduce((sum, { events }) => sum + events, 0)).toBeGreaterThan(PROGRAMS * 15);
}, 600_000);
