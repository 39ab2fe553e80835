import { describe, expect, it } from "vitest";
import { compile, refusal } from "./harness/compile.ts";

const source = `
export async function load(id) {
  "use structured";
  const r = await fetch(id);
  return r.json();
}
export const box = (x) => ({
  next: () => x++,
  async read() {
    "use structured";
    return x;
  },
});
export async function native() {}
`;

describe("metadata.asupersync", () => {
  it("L17: lists every async function: compiled or native, lifted or in place, and why", () => {
    const { metadata } = compile(source);
    expect(metadata).toMatchObject({
      id: "src/input.ts",
      functions: [
        { name: "load", line: 2, column: 7, sites: "2:7 4:12 5:2", markedBy: "directive", placement: "lifted" },
        {
          name: "read",
          line: 9,
          column: 2,
          sites: "9:2 11:4",
          markedBy: "directive",
          placement: "in place",
          reason: "captures `x`, which is reassigned",
        },
      ],
      native: [{ name: "native", line: 14, column: 7, reason: "no directive marks it" }],
      imports: ["module", "call", "at", "fetch"],
      diagnostics: [],
    });
  });

  it("L5: in manifest mode the code has a short id, the number of functions and which are plain, and the metadata the rest", () => {
    const { code, metadata } = compile(source, "src/input.ts", { sites: "manifest" });
    expect(metadata?.id).toMatch(/^[\w-]{8}$/);
    expect(code).toContain(`_numbered(1, "${metadata?.id}", 2, [1])`);
    expect(metadata?.functions[0]?.sites).toBe("2:7 4:12 5:2");
  });

  it("L4: the output depends on nothing but source, path from the root, and options", () => {
    const elsewhere = { filename: "/elsewhere/app/src/input.ts", cwd: "/elsewhere/app", root: "/elsewhere/app" };
    expect(compile(source, "src/input.ts", {}, elsewhere).code).toBe(compile(source).code);
    expect(compile(source, "src/input.ts", { root: "/elsewhere" }, elsewhere).metadata?.id).toBe("app/src/input.ts");
    expect(
      compile(source, "src/input.ts", {}, { ...elsewhere, filename: "/elsewhere/app/src/input.ts?worker#x" }).metadata
        ?.id,
    ).toBe("src/input.ts");
  });

  it("L12: one import is added, before all others, and none twice", () => {
    const { code } = compile(`import "./first.js";\n${source}`);
    expect(code.match(/@asupersync\/browser\/compiled/g)).toHaveLength(1);
    expect(code).toMatch(
      /^import \{ module as _module, call as _call, at as _at, fetch as _fetch \} from "@asupersync/,
    );
  });

  it("a file of CommonJS requires it, and a script that is none imports it", () => {
    const body = 'async function f() { "use structured"; }';
    expect(compile(`${body} exports.f = f;`, "src/a.cjs").code).toContain('= require("@asupersync/browser/compiled")');
    expect(compile(body, "src/a.cjs").code).toContain("import {");
  });
});

describe("errors", () => {
  it("L15: carry code, place and frame, and a message that has it all", () => {
    const error = refusal('export function load() {\n  "use structured";\n}');
    expect(error).toMatchObject({
      name: "CompileError",
      code: "ASX2001",
      loc: { file: "src/input.ts", line: 2, column: 2 },
    });
    expect(error.frame).toContain('> 2 |   "use structured";\n    |   ^^^^^^^^^^^^^^^^^');
    expect(error.message).toContain(error.frame);
    expect(error.message).toContain("npx asupersync explain ASX2001");
  });

  it("L17: all of a file's are told at once", () => {
    const error = refusal('function a() { "use structured" }\nfunction b() { "use structured" }');
    expect(error.diagnostics.map(({ span }) => span?.start.line)).toEqual([1, 2]);
  });
});
