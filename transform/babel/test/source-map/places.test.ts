import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { type Compiled, compile } from "../harness/compile.ts";

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a text begins. */
function placeOf(code: string, text: string): Place {
  const index = code.indexOf(text);
  if (index < 0) throw new TypeError(`${text} does not occur in:\n${code}`);
  const before = code.slice(0, index).split("\n");
  return { line: before.length, column: before.at(-1)?.length ?? 0 };
}

function traced(
  { map }: Pick<Compiled, "map">,
  place: Place,
): { source: string | null; line: number | null; column: number | null } {
  const { source, line, column } = originalPositionFor(new TraceMap(JSON.stringify(map)), place);
  return { source, line, column };
}

const SOURCE = `
import { report } from "./report.js";
export async function load(id: string) {
  "use structured";
  const found = await look(id);
  if (!found) throw new Error("none");
  try {
    return parse(await found.text());
  } finally {
    await close(found);
    await tidy();
  }
}
class Store extends Base {
  save = async () => {
    "use structured";
    await Promise.all([super.save(), write()]);
    void report(await Date.now());
    for await (const line of read()) report(line);
  };
}
`;

type Origin = readonly [compiled: string, original: string];

const FUNCTIONS: readonly Origin[] = [
  ["function load(", "async function load("],
  ["function* load$", "async function load("],
];

/** A declaration in a head, for which esbuild's maps have no place. */
const HEADS: readonly Origin[] = [
  ["yield _at(_i.next", "const line of"],
  ["const line = ", "const line of"],
];

/** What is looked for in the output, and what it comes from. */
const PLACES: readonly Origin[] = [
  ["yield _at(look(id)", "await look(id)"],
  ["look(id)", "look(id)"],
  ["throw new Error", "throw new Error"],
  ["new Error", "new Error"],
  ["return _at(parse", "return parse"],
  ["parse(", "parse("],
  ["yield _at(found.text", "await found.text"],
  ["found.text", "found.text"],
  ["yield _at(close(", "await close("],
  ["close(found", "close(found"],
  ["yield _at(tidy", "await tidy"],
  ["tidy()", "tidy()"],
  ["yield _at(_all", "await Promise.all"],
  ["_all(_mark()", "Promise.all"],
  ["_superSave().call", "super.save()"],
  ["write()", "write()"],
  ["_arg(_arg2", "report("],
  ["_dateNow()", "Date.now"],
  ["_iterate(", "read()"],
  ["yield _at(_i.value", "for await"],
];

describe("L13: every call, every throw and every checkpoint maps to its own place", () => {
  const compiled = compile(SOURCE, "src/input.ts");

  it.each([...FUNCTIONS, ...HEADS, ...PLACES])("%s comes from %s", (text, original) => {
    expect(traced(compiled, placeOf(compiled.code, text))).toEqual({
      source: expect.stringMatching(/input\.ts$/),
      ...placeOf(SOURCE, original),
    });
  });

  it.each(PLACES)("through the map of what made the input as well: %s comes from %s", (text, original) => {
    const earlier = transformSync(`type Gone = 1;\n${SOURCE}`, {
      loader: "ts",
      sourcemap: true,
      sourcefile: "original.ts",
      target: "esnext",
    });
    const { code, map } = compile(earlier.code, "src/input.js", {}, { inputSourceMap: JSON.parse(earlier.map) });
    const { line, column } = placeOf(SOURCE, original);
    expect(traced({ map }, placeOf(code, text))).toEqual({
      source: expect.stringMatching(/original\.ts$/),
      line: line + 1,
      column,
    });
  });

  it("the sites of the table are the places of the checkpoints", () => {
    const sites = compiled.metadata?.functions[0]?.sites.split(" ") ?? [];
    const expected = [
      "async function load",
      "await look",
      "return parse",
      "await found.text",
      "await close",
      "await tidy",
    ].map((text) => placeOf(SOURCE, text));
    expect(sites).toEqual(expected.map(({ line, column }) => `${line}:${column}`));
  });
});
