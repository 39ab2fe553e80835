import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CommandError, ROOT, run, tee } from "../lib/command.ts";
import { type Counts, cargoCounts, NONE, type VitestReport, vitestCounts } from "./counts.ts";
import { type Stage, StageError } from "./stage.ts";

const REPORT = ".asupersync/vitest.json";

/** Every test: the kernel's natively, all of TypeScript, and the example driven in a browser. */
export const TESTS: readonly Stage[] = [
  { title: "tests: Rust", run: rust },
  { title: "tests: TypeScript", run: typescript },
  { title: "the example, in a browser", run: () => run("node", "fixtures/apps/search/scripts/start.ts", "--once") },
];

async function rust(): Promise<Counts> {
  try {
    return cargoCounts(await tee("cargo", "test", "--workspace", "--no-fail-fast", "--quiet"));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    throw new StageError(error.message, cargoCounts(error.output));
  }
}

async function typescript(): Promise<Counts> {
  // Without this, a vitest that dies before it reports would be counted by the report of an earlier one.
  rmSync(join(ROOT, REPORT), { force: true });
  try {
    // A snapshot that nobody has reviewed is a failure here, not a new truth.
    await run("vitest", "run", "--update=none", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`);
    return reported();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    throw new StageError(error.message, reported());
  }
}

function reported(): Counts {
  const path = join(ROOT, REPORT);
  return existsSync(path) ? vitestCounts(JSON.parse(readFileSync(path, "utf8")) as VitestReport) : NONE;
}
