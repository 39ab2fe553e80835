/** What runs inside the process or page that is measured; bundled with each contender, so that both hosts run the same code. */
import { macrotask } from "../lib/until.ts";
import type { Measured, Program, Tally } from "./case.ts";

export interface SamplePlan {
  readonly size: number;
  readonly batch: number;
  /** Milliseconds before anything is measured, and milliseconds in which samples are taken: as long for the fast as for the slow. */
  readonly warmup: number;
  readonly duration: number;
  /** Who is slow gets no fewer samples than this. */
  readonly fewest: number;
  readonly expected: Tally;
}

/** Throws unless a contender computed and cleaned up what it should have. */
export function agree(actual: Tally, expected: Tally): void {
  if (actual.sum === expected.sum && actual.cleanups === expected.cleanups) return;
  throw new Error(`computed ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

/**
 * Of the warm-up, the part after what the rest has left behind was collected: the collector gives its nursery back then, and
 * the next dozens of samples take twice as long.
 */
const SETTLING = 0.3;

/** Microseconds for one call of the measured part: one number for each sample. */
export async function sample(program: Program, plan: SamplePlan): Promise<number[]> {
  await warmUp(program, plan, plan.warmup * (1 - SETTLING));
  (globalThis as { gc?: () => void }).gc?.();
  await warmUp(program, plan, plan.warmup * SETTLING);
  const end = performance.now() + plan.duration;
  const times: number[] = [];
  while (times.length < plan.fewest || performance.now() < end) times.push(await timeOnce(program, plan));
  return times;
}

async function warmUp(program: Program, plan: SamplePlan, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) await timeOnce(program, plan);
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
