import { transformSync } from "@babel/core";
import { describe, expect, it } from "vitest";
import asupersync, { type Options } from "../src/index.ts";
import { compile, ROOT, refusal, syntaxOf } from "./harness/compile.ts";

const NATIVE: Options = { server: "native", layer: "server" };
const SOURCE = `import { sleep } from "./sleep.js";
export async function load() {
  "use structured";
  await sleep(5);
}
export const also = async () => {
  "use structured";
  void load();
};
`;
const WITH_MACRO =
  'import { sleep } from "@asupersync/macros";\nexport async function f() {\n  "use structured";\n  await sleep(5);\n}';

describe('L18: with server: "native"', () => {
  it("a server's functions stay native, and say nothing of it", () => {
    const { code, metadata } = compile(SOURCE, "src/input.ts", NATIVE);
    expect(code).toBe(SOURCE.replaceAll(/ {2}"use structured";\n/g, "").trimEnd());
    expect(metadata).toMatchObject({ functions: [], imports: [] });
    expect(metadata?.native.map(({ reason }) => reason)).toEqual(Array(2).fill("on a server it stays native"));
  });

  it("a module's directive goes as well, and others stay", () => {
    const { code } = compile('"use strict";\n"use structured";\nexport async function f() {}', "src/a.js", NATIVE);
    expect(code).toBe('"use strict";\n\nexport async function f() {}');
  });

  it("the client's functions are compiled", () => {
    expect(compile(SOURCE, "src/input.ts", { ...NATIVE, layer: "client" }).code).toContain("function* load$");
  });

  it('a server\'s functions are compiled with server: "structured", which is the default', () => {
    expect(compile(SOURCE, "src/input.ts", { layer: "server" }).code).toContain("function* load$");
  });

  it("ASX2305: a macro is an error, and names what can be done", () => {
    const error = refusal(WITH_MACRO, "src/input.ts", NATIVE);
    expect(error).toMatchObject({ code: "ASX2305", loc: { line: 4, column: 8 } });
    expect(refusal('import { sleep } from "@asupersync/macros";\nsleep(1);', "src/a.ts", NATIVE).code).toBe("ASX2305");
  });

  it("what a server renders of the client's code may have macros: nobody calls it there", () => {
    expect(compile(WITH_MACRO, "src/input.ts", { ...NATIVE, layer: "ssr" }).code).toContain("await sleep(5)");
    expect(compile(`"use client";\n${WITH_MACRO}`, "src/input.ts", NATIVE).code).toContain("await sleep(5)");
  });

  it.each([
    ["ASX2001", 'function f() { "use structured"; }'],
    ["ASX2003", 'async function f() { "use structured"; "use no structured"; }'],
    ["ASX2004", 'async function f() { "use server"; "use structured"; }'],
    ["ASX2004", '"use server"; async function f() { "use structured"; }'],
    ["ASX2004", 'async function f() { "use cache"; "use structured"; }'],
  ])("%s is told all the same: %s", (code, source) => {
    expect(refusal(source, "src/a.ts", NATIVE).code).toBe(code);
  });

  it("Babel's caller says whose code it is", () => {
    const compileFor = (isServer: boolean): string | null | undefined =>
      transformSync(SOURCE, {
        filename: `${ROOT}/src/input.ts`,
        cwd: ROOT,
        babelrc: false,
        configFile: false,
        browserslistConfigFile: false,
        parserOpts: syntaxOf("input.ts"),
        caller: { name: "a framework", isServer } as never,
        plugins: [[asupersync, { server: "native" }]],
      })?.code;
    expect(compileFor(true)).toContain("async function load");
    expect(compileFor(false)).toContain("function* load$");
  });
});
