import { expect, test } from "vitest";
import { cargoCounts, NONE, vitestCounts } from "../counts.ts";

test("cargo's counts are summed over all test binaries and doc tests", () => {
  const output = `
running 3 tests
...
test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

test result: FAILED. 1 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s
`;
  expect(cargoCounts(output)).toEqual({ passed: 4, failed: 2 });
});

test("a test that prints something like a result is not counted", () => {
  expect(cargoCounts("  test result: ok. 9 passed; 0 failed;")).toEqual(NONE);
});

test("vitest's counts are its own", () => {
  const report = { success: false, numPassedTests: 5, numFailedTests: 2, numFailedTestSuites: 1 };
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 2 });
});

test("a file that fails before its first test is a failure, though no test failed", () => {
  const report = { success: false, numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 1 };
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 1 });
});

test("a run that fails without saying where is a failure all the same", () => {
  const report = { success: false, numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 0 };
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 1 });
});
