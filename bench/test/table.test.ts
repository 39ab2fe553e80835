import { expect, test } from "vitest";
import { emptyRounds, type Row, toRow } from "../src/rows.ts";
import { median } from "../src/stats.ts";
import { renderTable } from "../src/table.ts";
import { judge } from "../src/targets.ts";

const row = (figures: Partial<Row>): Row => ({
  case: "a-chain",
  host: "node-24",
  unit: "µs",
  ours: null,
  native: null,
  effection: null,
  effect: null,
  ...figures,
});

test("a median is the middle of the sorted values, and of an even number the mean of the two in the middle", () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test("a row holds the medians over the rounds, and null for who was not measured", () => {
  const rounds = { ...emptyRounds(), ours: [3, 100, 1], native: [2] };
  expect(toRow("b-await", "chromium", "µs", rounds)).toEqual({
    case: "b-await",
    host: "chromium",
    unit: "µs",
    ours: 3,
    native: 2,
    effection: null,
    effect: null,
  });
});

test("a ratio is judged against native of the same row, a value by itself", () => {
  expect(judge(row({ ours: 16, native: 10 }))).toEqual({ of: "ratio", atMost: 1.6, met: true });
  expect(judge(row({ ours: 17, native: 10 }))).toMatchObject({ met: false });
  expect(judge(row({ ours: 9, native: 10, host: "chromium" }))).toMatchObject({ met: false });
  expect(judge(row({ case: "f-memory", unit: "bytes", ours: 600, native: 1 }))).toMatchObject({
    of: "value",
    met: true,
  });
  expect(judge(row({ case: "f-memory", unit: "bytes", ours: 601, native: 9999 }))).toMatchObject({ met: false });
});

test("without ours there is no verdict, and without native no ratio that could pass", () => {
  expect(judge(row({ native: 10 }))).toBeUndefined();
  expect(judge(row({ ours: 1 }))).toMatchObject({ met: false });
  expect(judge(row({ case: "import", ours: 1, native: 1 }))).toBeUndefined();
});

test("the table says of each target whether it is met", () => {
  const table = renderTable([
    row({ ours: 16, native: 10, effect: 32 }),
    row({ case: "b-await", ours: 29, native: 10 }),
  ]);
  const [, chain, awaits] = table.split("\n");
  expect(chain).toMatch(/a-chain .* 1\.60 .* 0\.50 +≤ 1\.6 +met$/);
  expect(awaits).toMatch(/b-await .* 2\.90 .* ≤ 2\.8 +MISSED$/);
});
