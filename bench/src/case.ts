/** What a contender computed, and how many cleanups it ran: compared before anything is timed, and again at every sample. */
export interface Tally {
  readonly sum: number;
  readonly cleanups: number;
}

/** The measured part of a case. A race is measured many times over, so it may be called again. */
export type Measured = () => Promise<Tally>;

/**
 * What `cases/<name>/<contender>.ts` exports: builds what the measured part starts from, off the clock.
 * In a memory case the preparation is what is weighed, and the measured part lets it go again.
 */
export type Program = (size: number) => Measured | Promise<Measured>;

/** What `cases/<name>/case.ts` exports. */
export interface Case {
  readonly title: string;
  readonly measures: "time" | "memory";
  /** How many calls, awaits, children or tasks are measured. */
  readonly size: number;
  /** The size at which the smoke test compares the contenders. */
  readonly smallSize: number;
  /** Calls of the measured part in one sample, so that a sample is long against the clock's grain. */
  readonly batch: number;
  expected(size: number): Tally;
}
