/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const NONE: Counts = { passed: 0, failed: 0 };

export function sum(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** Sums the lines `test result: …` that `cargo test` prints, one for each test binary and each crate's doc tests. */
export function cargoCounts(output: string): Counts {
  return [...output.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed;/gm)]
    .map(([, passed, failed]) => ({ passed: Number(passed), failed: Number(failed) }))
    .reduce(sum, NONE);
}

/** The part of vitest's JSON report that we read. */
export interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** A file that fails before its first test shows in here alone. */
  readonly numFailedTestSuites: number;
}

export function vitestCounts(report: VitestReport): Counts {
  const failed =
    report.numFailedTests > 0 || report.success ? report.numFailedTests : Math.max(1, report.numFailedTestSuites);
  return { passed: report.numPassedTests, failed };
}
