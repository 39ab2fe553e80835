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

test("the runtime speaks of codes", () => {
  expect(spoken).not.toEqual([]);
});

test("every code of the runtime stands in the table of diagnostics (L15)", () => {
  expect(spoken.filter(({ code }) => !(code in table))).toEqual([]);
});
