import type { Case } from "../../src/case.ts";

export default {
  title: "spawn 1000 children with 3 awaits each, and join",
  measures: "time",
  size: 1000,
  smallSize: 30,
  batch: 4,
  expected: (size) => ({ sum: 3 * size + (size * (size - 1)) / 2, cleanups: 0 }),
} satisfies Case;
