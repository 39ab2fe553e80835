import type { Case } from "../../src/case.ts";

export default {
  title: "bytes for a suspended task, at 100 000",
  measures: "memory",
  size: 100_000,
  smallSize: 50,
  batch: 1,
  expected: (size) => ({ sum: size, cleanups: size }),
} satisfies Case;
