import asupersync, { mayBeMarked } from "@asupersync/babel-plugin";
import { type InputOptions, transformSync } from "@babel/core";
import { median } from "../stats.ts";
import { sourceOf } from "./source.ts";

/** What `npm run bench -- --compile` prints a line for. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "GB/s";
  /** What it is to reach; nothing for what it is compared with. */
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number };
}

const WARMUP = 60;
const SAMPLES = 80;
/** How often it is tried to get them where others keep the machine busy. */
const MOST_TRIES = 10 * SAMPLES;

/** How often another process was given our place. */
const interruptions = (): number => process.resourceUsage().involuntaryContextSwitches;

/** Milliseconds of one call: the median of many, once it is warm, of those that nobody came in between. */
function timeOf(work: () => unknown): number {
  for (let round = 0; round < WARMUP; round++) work();
  const times: number[] = [];
  const interrupted: number[] = [];
  while (times.length < SAMPLES && times.length + interrupted.length < MOST_TRIES) {
    const before = interruptions();
    const start = performance.now();
    work();
    const time = performance.now() - start;
    (interruptions() === before ? times : interrupted).push(time);
  }
  return median(times.length > 0 ? times : interrupted);
}

function transformation(source: string, plugins: NonNullable<InputOptions["plugins"]>): () => unknown {
  const options: InputOptions = {
    filename: "/project/src/store.ts",
    cwd: "/project",
    babelrc: false,
    configFile: false,
    browserslistConfigFile: false,
    sourceMaps: true,
    parserOpts: { plugins: ["typescript"] },
    plugins,
  };
  return () => transformSync(source, options);
}

/** Gigabytes in a second that the prefilter sees through, of a file that it holds back. */
function prefilterSpeed(bytes: number): number {
  const source = sourceOf(bytes, false);
  const times = 200;
  const ms = timeOf(() => {
    for (let round = 0; round < times; round++) if (mayBeMarked(source)) throw new TypeError("it was let through");
  });
  return (source.length * times) / ms / 1e6;
}

/** Measures what a build waits for: a marked file of 5 KB, what Babel alone needs for it, and unmarked files. */
export function measureCompiling(): Figure[] {
  const marked = sourceOf(5000, true);
  return [
    {
      name: "a marked file of 5 KB",
      value: timeOf(transformation(marked, [asupersync])),
      unit: "ms",
      goal: { atMost: 4 },
    },
    { name: "the same: Babel's own parsing and printing", value: timeOf(transformation(marked, [])), unit: "ms" },
    { name: "an unmarked file of 5 KB", value: prefilterSpeed(5000), unit: "GB/s", goal: { atLeast: 2 } },
    { name: "an unmarked file of 100 KB", value: prefilterSpeed(100_000), unit: "GB/s", goal: { atLeast: 2 } },
  ];
}

/** Whether a figure reaches its goal; undefined where it has none. */
export function reaches({ value, goal }: Figure): boolean | undefined {
  if (goal === undefined) return undefined;
  return "atMost" in goal ? value <= goal.atMost : value >= goal.atLeast;
}

/** The figures as aligned text. */
export function renderFigures(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .map((figure) => {
      const { name, value, unit, goal } = figure;
      const aim = goal === undefined ? "" : "atMost" in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
      const verdict = goal === undefined ? "" : reaches(figure) ? "met" : "MISSED";
      return `${name.padEnd(width)}  ${value.toFixed(2).padStart(8)} ${unit.padEnd(4)}  ${aim.padEnd(4)}  ${verdict}`.trimEnd();
    })
    .join("\n");
}
