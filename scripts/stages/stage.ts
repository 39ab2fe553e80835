import { CommandError } from "../lib/command.ts";
import { type Counts, NONE, sum } from "./counts.ts";

/** One step of a command: what it is called, and what it does. */
export interface Stage {
  readonly title: string;
  /**
   * Does the work.
   *
   * @returns the tests it ran, if it runs tests
   * @throws {StageError | CommandError} if the stage fails
   */
  run(): Promise<Counts | void>;
}

/** A stage that failed, with the tests it ran until then. */
export class StageError extends Error {
  readonly counts: Counts;

  constructor(message: string, counts: Counts = NONE) {
    super(message);
    this.counts = counts;
  }
}

/** What a sequence of stages came to. */
export interface Report {
  readonly ok: boolean;
  readonly counts: Counts;
}

/** Runs stages one after another, each under a heading with its time, and stops at the first that fails. */
export async function runStages(stages: readonly Stage[]): Promise<Report> {
  let counts = NONE;
  for (const stage of stages) {
    console.log(`\n── ${stage.title} ${"─".repeat(Math.max(3, 72 - stage.title.length))}`);
    const started = performance.now();
    try {
      counts = sum(counts, (await stage.run()) ?? NONE);
    } catch (error) {
      if (!(error instanceof StageError || error instanceof CommandError)) throw error;
      console.error(`\n${stage.title} failed: ${error.message}`);
      return { ok: false, counts: sum(counts, failure(error)) };
    }
    console.log(`── ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return { ok: true, counts };
}

/** Runs the stages of a command that is not about tests, and ends the process if one fails. */
export async function runOrExit(stages: readonly Stage[]): Promise<void> {
  const { ok } = await runStages(stages);
  if (!ok) process.exit(1);
}

/** What a failed stage adds to the count: the tests that failed in it, or the stage itself as one. */
function failure(error: StageError | CommandError): Counts {
  const counts = error instanceof StageError ? error.counts : NONE;
  return counts.failed > 0 ? counts : { passed: counts.passed, failed: 1 };
}
