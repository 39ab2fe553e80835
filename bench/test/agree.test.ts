import { beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../src/build.ts";
import type { Program } from "../src/case.ts";
import { programKey, readCases, smokePlan } from "../src/cases.ts";
import { contenders } from "../src/contenders.ts";
import { agree, type sample } from "../src/sample.ts";

interface Bundle {
  readonly programs: Record<string, Program>;
  readonly sample: typeof sample;
}

const cases = await readCases();

describe.each(contenders)("%s", (contender) => {
  let built: Bundle;

  beforeAll(async () => {
    built = await import(await bundle({ entry: `contenders/${contender}.ts`, name: contender, outDir: "dist/agree" }));
  });

  test.each(cases)("computes and cleans up as $name expects", async (item) => {
    const program = built.programs[programKey(item.name, contender)];
    expect(program, `cases/${item.name}/${contender}.ts`).toBeDefined();
    const samples = await built.sample(program as Program, smokePlan(item));
    expect(samples).toHaveLength(1);
  });
});

test("a wrong sum and a missing cleanup are both refused", () => {
  expect(() => agree({ sum: 9, cleanups: 9 }, { sum: 9, cleanups: 9 })).not.toThrow();
  expect(() => agree({ sum: 8, cleanups: 9 }, { sum: 9, cleanups: 9 })).toThrow('"sum":8');
  expect(() => agree({ sum: 9, cleanups: 8 }, { sum: 9, cleanups: 9 })).toThrow('"cleanups":8');
});
