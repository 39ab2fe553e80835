import type { Case } from "../../src/case.ts";

export default {
  title: "cancel a tree of 1000 suspended tasks with async cleanup, until drained",
  measures: "time",
  size: 1000,
  smallSize: 35,
  batch: 1,
  expected: (size) => ({ sum: size, cleanups: size }),
} satisfies Case;
