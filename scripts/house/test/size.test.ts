import { expect, test } from "vitest";
import { sources } from "../sources.ts";

const LIMIT = 600;
const MEDIAN = 120;
/** How a file says at its top why it is longer than the limit. */
const REASON = /Long because /;

const files = sources("**/*.{ts,tsx,js,mjs,rs}");

test("no file is longer than 600 lines without a reason written at its top", () => {
  const long = files.filter(
    ({ lines }) => lines.length > LIMIT && !lines.slice(0, 10).some((line) => REASON.test(line)),
  );
  expect(long.map(({ path, lines }) => `${path}: ${lines.length}`)).toEqual([]);
});

test("half of the files are shorter than 120 lines", () => {
  const lengths = files.map(({ lines }) => lines.length).sort((a, b) => a - b);
  expect(lengths[lengths.length >> 1]).toBeLessThan(MEDIAN);
});
