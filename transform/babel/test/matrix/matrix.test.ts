import { afterAll, describe, expect, it } from "vitest";
import { CASES, describeCase, PROGRAMS, type Program } from "./cases.ts";
import { Matrix } from "./run.ts";

/** Every so many programs are tried, each with all that may befall it; `MATRIX=all` tries every one. */
const EVERY = process.env.MATRIX === "all" ? 1 : Number(process.env.MATRIX ?? 29);
const IN_A_MODULE = 100;

const matrix = new Matrix();
afterAll(() => matrix[Symbol.dispose]());

const chosen = PROGRAMS.filter((_, index) => index % EVERY === 0);
const modules: Program[][] = [];
for (let at = 0; at < chosen.length; at += IN_A_MODULE) modules.push(chosen.slice(at, at + IN_A_MODULE));

describe(`the matrix of ${PROGRAMS.length} programs and ${CASES} cases: does what the source does, cancelled or not`, () => {
  it.each(modules.map((programs) => ({ from: programs[0]?.first, programs })))(
    "cases from $from on (to run one: npm run matrix -- <number>)",
    { timeout: 600_000 },
    async ({ programs }) => {
      const differences = await matrix.differences(programs);
      expect(differences.map(({ number, ...lines }) => ({ case: describeCase(number), ...lines }))).toEqual([]);
    },
  );

  it("finds what differs", async () => {
    const [program] = PROGRAMS;
    const broken = { ...program, position: { ...program?.position, text: "log(typeof W.cancel);" } } as Program;
    expect(await matrix.differences([broken])).not.toEqual([]);
  });
});
