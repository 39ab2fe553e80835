/** What runs inside the process or page that is measured; bundled with each contender, so that both hosts run the same code. */
import { macrotask } from "../lib/until.ts";
import type { Measured, Program, Tally } from "./case.ts";

export interface SamplePlan {
  readonly size: number;
  readonly batch: number;
  /** Milliseconds. */
  readonly warmup: number;
  readonly samples: number;
  readonly expected: Tally;
}

/** Throws unless a contender computed and cleaned up what it should have. */
export function agree(actual: Tally, expected: Tally): void {
  if (actual.sum === expected.sum && actual.cleanups === expected.cleanups) return;
  throw new Error(`computed ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

/** A contender that is slow gets fewer samples: milliseconds for all, and the fewest there may be. */
const BUDGET = 1500;
const FEWEST = 9;

/** Microseconds for one call of the measured part: one number for each sample. */
export async function sample(program: Program, plan: SamplePlan): Promise<number[]> {
  const begin = performance.now() + plan.warmup;
  do await timeOnce(program, plan);
  while (performance.now() < begin);
  (globalThis as { gc?: () => void }).gc?.();
  const end = performance.now() + BUDGET;
  const times: number[] = [];
  while (times.length < plan.samples && (times.length < FEWEST || performance.now() < end)) {
    times.push(await timeOnce(program, plan));
  }
  return times;
}

async function timeOnce(program: Program, plan: SamplePlan): Promise<number> {
  const measured = await program(plan.size);
  const tallies: Tally[] = [];
  const start = performance.now();
  for (let i = 0; i < plan.batch; i++) tallies.push(await measured());
  const milliseconds = performance.now() - start;
  for (const tally of tallies) agree(tally, plan.expected);
  await macrotask();
  return (milliseconds * 1000) / plan.batch;
}

/** Prepares and keeps what a memory case weighs, until the function that it returns is called. */
export async function hold(program: Program, size: number): Promise<Measured> {
  return await program(size);
}
