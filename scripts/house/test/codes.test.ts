import { table } from "@asupersync/diagnostics";
import { expect, test } from "vitest";
import { sources } from "../sources.ts";

/** The packages that speak of codes without importing the table: walls part them from it. */
const SPEAKERS = "{runtime-ts,runtime-wasm,macros}/**/*.{ts,tsx,rs}";

const spoken = sources(SPEAKERS).flatMap(({ path, lines }) =>
  lines.flatMap((line, index) =>
    (line.match(/\bASX\d{4}\b/g) ?? []).map((code) => ({ code, where: `${path}:${index + 1}` })),
  ),
);

/** A code and, behind it, what is thrown with it: a text, or a template. */
const THROWN = /"(ASX1\d{3})",\s*(["'`])(.*?)\2/gs;
const texts = Map.groupBy(
  sources("{runtime-ts/*,macros}/src/**/*.ts").flatMap(({ lines }) => [...lines.join("\n").matchAll(THROWN)]),
  ([, code]) => code as keyof typeof table,
);
texts.delete("ASX1031"); // says one of two things, and its page both

/** What the table says of a code, where anything may stand for a placeholder. */
function saying(code: keyof typeof table): RegExp {
  const literal = table[code].message.split(/\{\w+\}/).map((text) => text.replace(/[^\w ]/g, "\\$&"));
  return new RegExp(`^${literal.join(".+")}`);
}

test("the runtime speaks of codes", () => {
  expect(spoken).not.toEqual([]);
});

test("every code of the runtime stands in the table of diagnostics (L15)", () => {
  expect(spoken.filter(({ code }) => !(code in table))).toEqual([]);
});

test.each([...texts])("what the runtime says with %s is what its page says (L15)", (code, said) => {
  expect(said.map(([, , , text]) => text)).toContainEqual(expect.stringMatching(saying(code)));
});
