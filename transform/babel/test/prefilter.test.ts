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
    expect(mayBeMarked('async () => { "use structurd" }')).toBe(true);
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
