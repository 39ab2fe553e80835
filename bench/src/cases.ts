import { readdir } from "node:fs/promises";
import { root } from "./build.ts";
import type { Case } from "./case.ts";
import type { SamplePlan } from "./sample.ts";

export interface NamedCase extends Case {
  /** The folder's name. */
  readonly name: string;
}

/** All cases, in the order of their names. */
export async function readCases(): Promise<NamedCase[]> {
  const folders = (await readdir(`${root}cases`)).sort();
  return Promise.all(
    folders.map(async (name) => {
      const module: { default: Case } = await import(`${root}cases/${name}/case.ts`);
      return { name, ...module.default };
    }),
  );
}

/** The key under which a contender's bundle holds its program for a case. */
export function programKey(name: string, contender: string): string {
  return `../cases/${name}/${contender}.ts`;
}

/**
 * Within half a second the engine has compiled what it will; after 20 ms, as much of it as there was code to compile, so that
 * with a fixed number of calls the time of the shortest cases was mostly the compiler's. And what is measured for less than
 * half a second is at the mercy of whatever else the machine has to do.
 */
const TIMED = { warmup: 500, duration: 500, fewest: 9 };

/** One call at the small size: is the answer right? Nothing is measured. */
export function smokePlan(item: Case): SamplePlan {
  return { size: item.smallSize, batch: 2, warmup: 0, duration: 0, fewest: 1, expected: item.expected(item.smallSize) };
}

export function timedPlan({ size, batch, expected }: Case): SamplePlan {
  return { size, batch, ...TIMED, expected: expected(size) };
}
