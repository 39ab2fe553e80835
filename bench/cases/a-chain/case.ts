import type { Case } from "../../src/case.ts";

export default {
  title: "a call chain 1000 deep",
  measures: "time",
  size: 1000,
  smallSize: 40,
  batch: 10,
  expected: (size) => ({ sum: size, cleanups: 0 }),
} satisfies Case;
