import { readdir } from "node:fs/promises";
import { root } from "./build.ts";
import type { Case, Tally } from "./case.ts";
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

/** One call at the small size: is the answer right? Nothing is measured. */
export function smokePlan(item: Case): SamplePlan {
  return plan(item, item.smallSize, { batch: 2, warmup: 1, samples: 1 });
}

export function timedPlan(item: Case): SamplePlan {
  return plan(item, item.size, item);
}

function plan(
  item: Case,
  size: number,
  { batch, warmup, samples }: Pick<Case, "batch" | "warmup" | "samples">,
): SamplePlan {
  const expected: Tally = item.expected(size);
  return { size, batch, warmup, samples, expected };
}
