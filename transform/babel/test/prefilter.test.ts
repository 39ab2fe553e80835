import { CompileError } from "@asupersync/diagnostics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayBeMarked } from "../src/index.ts";
import { compile } from "./harness/compile.ts";
import { fixtures } from "./harness/fixture.ts";

describe("L2: the prefilter", () => {
  it.each(fixtures)("holds back nothing that is compiled: $name", ({ sources, options, saysSomething }) => {
    for (const { text, file } of sources) {
      const marked = saysSomething || compile(text, `src/${file}`, options).metadata !== undefined;
      if (marked && file.startsWith("input.")) expect(mayBeMarked(text, options)).toBe(true);
    }
  });

  it("holds back what has neither the directive nor a likely misspelling of it", () => {
    expect(mayBeMarked('"use client"; export async function f() { await structuredClone(1) }')).toBe(false);
    expect(mayBeMarked('"use strict"; async () => 1')).toBe(false);
    expect(mayBeMarked('"use strict"; "use strict"; /* we use string */ async () => "use st"')).toBe(false);
    expect(mayBeMarked('"use strict"; /* we use stuse structs */ async () => 1')).toBe(true);
    expect(mayBeMarked('async () => { "use structurd" }')).toBe(true);
    expect(mayBeMarked('async () => { "use strucured" }')).toBe(true);
  });

  it("goes by the bytes, for a directive is compared as written", () => {
    const escaped = 'export async function f() { "use\\x20structured"; }';
    expect(mayBeMarked(escaped)).toBe(false);
    expect(compile(escaped).metadata).toBeUndefined();
  });

  it('lets every file with an async function through in mode "all"', () => {
    expect(mayBeMarked("export const f = async () => 1", { mode: "all" })).toBe(true);
    expect(mayBeMarked("export const f = () => 1", { mode: "all" })).toBe(false);
    expect(mayBeMarked('"use no structured"; async () => 1', { mode: "all" })).toBe(true);
  });
});

/** Directives as people might write them: right, nearly right, escaped, quoted, commented, in the wrong place. */
const directive = fc.oneof(
  fc.constantFrom('"use structured"', "'use structured'", '"use no structured"', '"use strict"', '("use structured")'),
  fc.constantFrom(
    "`use structured`",
    '"use\\x20structured"',
    '"use \\\nstructured"',
    '"Use structured"',
    '"use structured "',
  ),
  fc.string().map((text) => JSON.stringify(`use ${text}`)),
  fc.constantFrom("use", "structured", "/* use structured */", '// "use structured"\n', '"use" + " structured"'),
);
const separator = fc.constantFrom(";", "\n", "; /* comment */ ", ";\r\n", " // comment\n");
const prologue = fc.array(fc.tuple(directive, separator), { maxLength: 3 }).map((parts) => parts.flat().join(""));
const wrapper = fc.constantFrom(
  (text: string) => `async function f() {\n${text}\nawait 0; }`,
  (text: string) => `export const f = async () => {${text}\n};`,
  (text: string) => `${text}\nexport async function f() { await 0; }`,
  (text: string) => `class C { static async #f() {/* first */ ${text}\n} }`,
  (text: string) => `function plain() {${text}\n return async () => { ${text}\n }; }`,
);

/** Whether the plugin compiles something, or refuses what is to be compiled: neither for what is no program at all. */
function compiles(source: string): boolean {
  try {
    return compile(source, "src/input.js").metadata !== undefined;
  } catch (error) {
    return error instanceof CompileError && error.message.includes('"use structured"');
  }
}

describe("L2: the prefilter, whatever is written", () => {
  it("never holds back a file that the parser says is marked, nor what is refused", () => {
    fc.assert(
      fc.property(prologue, wrapper, (text, wrap) => {
        const source = wrap(text);
        const isMarked = compiles(source);
        return !isMarked || mayBeMarked(source);
      }),
      { numRuns: 400 },
    );
  });
});

describe("L2: the prefilter's search", () => {
  const piece = fc.constantFrom("use st", "use stru", "use strict", "use ", "us", "u", "ru", "st", "r", "→");

  it("finds the bytes of a directive wherever they stand, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        expect(mayBeMarked(text)).toBe(/use stru/.test(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("L3: what is not marked", () => {
  const source = 'import x from "x";\nexport async function f() {\n  await x;\n}\nexport const g = async () => f();';

  it("is left as it is, and the plugin says nothing of it", () => {
    const { code, metadata, warnings } = compile(source);
    expect({ code, metadata, warnings }).toEqual({ code: source, metadata: undefined, warnings: [] });
  });

  it("stays as it is beside what is marked", () => {
    const { code } = compile(`${source}\nexport async function h() {\n  "use structured";\n}`);
    for (const line of source.split("\n")) expect(code).toContain(line);
  });
});
