import type { Case } from "../../src/case.ts";

export default {
  title: "a race of 10 with async cleanup in the losers",
  measures: "time",
  size: 10,
  smallSize: 4,
  batch: 50,
  expected: (size) => ({ sum: size - 1, cleanups: size - 1 }),
} satisfies Case;
