import type { Case } from "../../src/case.ts";

export default {
  title: "10 000 awaits of a resolved promise",
  measures: "time",
  size: 10_000,
  smallSize: 100,
  batch: 2,
  expected: (size) => ({ sum: size, cleanups: 0 }),
} satisfies Case;
