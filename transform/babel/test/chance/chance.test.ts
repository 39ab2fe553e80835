import fc from "fast-check";
import { afterAll, describe, it } from "vitest";
import { compile } from "../harness/compile.ts";
import { EVENTS } from "../matrix/axes/events.ts";
import { Matrix } from "../matrix/run.ts";
import { chance, print } from "./program.ts";

/** `CHANCE=5000` tries more programs; a failure prints the seed and path that repeat it. */
const PROGRAMS = Number(process.env.CHANCE ?? 40);

const matrix = new Matrix();
afterAll(() => matrix[Symbol.dispose]());

const undisturbed = 0;
const all = EVENTS.map((_, number) => number);

function show({
  number,
  native,
  compiled,
}: {
  number: number;
  native: readonly string[];
  compiled: readonly string[];
}): string {
  const { kind, at } = EVENTS[number] ?? { kind: "none", at: undisturbed };
  return `${kind} at ${at}\n  native: ${native.join("; ")}\n  compiled: ${compiled.join("; ")}`;
}

describe("C4, L8: programs of chance", () => {
  it("do what they do natively, undisturbed, failing or cancelled at any tick", { timeout: 600_000 }, async () => {
    const property = fc.asyncProperty(chance, async (program) => {
      const source = print(program);
      const differences = await matrix.compare(source, all);
      if (differences.length > 0) throw new Error(`${source}\n${differences.map(show).join("\n")}`);
    });
    await fc.assert(property, { numRuns: PROGRAMS, endOnFailure: false });
  });

  it("L4: compile to what is left alone the second time", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(chance, (program) => {
        const { code } = compile(print(program));
        const again = compile(code);
        return again.code === code && again.metadata === undefined;
      }),
      { numRuns: Math.ceil(PROGRAMS / 4) },
    );
  });
});
