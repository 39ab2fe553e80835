import * as surface from "@asupersync/browser/compiled";
import * as macros from "@asupersync/macros";
import { describe, expect, it } from "vitest";
import { MACROS } from "../src/lower/macro-table.ts";
import { compile, refusal } from "./harness/compile.ts";

const inStructured = (imported: string, body: string): string =>
  `${imported}\nexport async function f() {\n  "use structured";\n  ${body}\n}`;

describe("L14: macros", () => {
  it("are those that the package exports", () => {
    expect(Object.keys(MACROS).sort()).toEqual(Object.keys(macros).sort());
  });

  it.each(Object.keys(MACROS))("%s is a function of the surface that compiled code imports", (name) => {
    expect(surface).toHaveProperty(name, expect.any(Function));
  });

  it.each(Object.entries(MACROS))("%s becomes the runtime's, and its import goes", (name, form) => {
    const { code } = compile(inStructured(`import { ${name} } from "@asupersync/macros";`, `${name}(1);`));
    expect(code).toContain(`${name} as _${name}`);
    expect(code).toContain(form === "marked" ? `_${name}(_mark(), 1);` : `_${name}(1);`);
    expect(code).not.toContain("@asupersync/macros");
  });

  it.each([
    ["renamed", 'import { spawn as s } from "@asupersync/macros";', "s(f);"],
    ["through the namespace", 'import * as m from "@asupersync/macros";', "m.spawn(f);"],
    ["through the namespace, by a string", 'import * as m from "@asupersync/macros";', 'm["spawn"](f);'],
    ["by a string's name", 'import { "spawn" as s } from "@asupersync/macros";', "s(f);"],
    ["by a constant", 'import { spawn } from "@asupersync/macros"; const go = spawn, again = go;', "again(f);"],
    ["by a constant of the namespace", 'import * as m from "@asupersync/macros"; const go = m.spawn;', "go(f);"],
    ["through a cast", 'import { spawn } from "@asupersync/macros";', "(spawn as any)!(f);"],
  ])("are found %s, and nothing of it is left", (_, imported, call) => {
    const { code } = compile(inStructured(imported, call));
    expect(code).toContain("_spawn(f);");
    expect(code).not.toMatch(/macros|const/);
  });

  it("are found in what a pattern takes from the namespace, and in CommonJS", () => {
    const taken = 'import * as m from "@asupersync/macros"; const { spawn: go } = m;';
    expect(compile(inStructured(taken, "go(f);")).code).toContain("_spawn(f);");
    const required =
      'const { spawn } = require("@asupersync/macros"); exports.g = async () => { "use structured"; spawn(1) }';
    expect(compile(required, "src/a.cjs").code).toContain("_spawn(1)");
  });

  it("are found where a tool counts what runs, and what it counts stays", () => {
    const counted = 'import * as m from "@asupersync/macros"; const go = (count(), m.spawn);';
    const { code } = compile(inStructured(counted, "count(), go(f);"));
    expect(code).toContain("const go = (count(), m.spawn);");
    expect(code).toContain("count(), _spawn(f);");
  });

  it("are found by binding and not by name", () => {
    const shadowed = compile(
      inStructured('import { spawn } from "@asupersync/macros";', "spawn(1); { const spawn = f; spawn(2); }"),
    );
    expect(shadowed.code).toContain("_spawn(1)");
    expect(shadowed.code).toMatch(/\bspawn\(2\)/);
    const namesake = compile(inStructured('import { spawn } from "elsewhere";', "spawn(1);"));
    expect(namesake.code).toContain("  spawn(1);");
  });

  it("leave what is imported beside them, and the comments above it", () => {
    const { code } = compile(
      inStructured('// Licence.\nimport { spawn, type LoserOptions } from "@asupersync/macros";', "spawn(1);"),
    );
    expect(code).toContain('import { type LoserOptions } from "@asupersync/macros";');
    expect(code).toContain("// Licence.");
  });

  it("of a detached call belong to the scope", () => {
    const { code } = compile(inStructured('import { spawn } from "@asupersync/macros";', "void spawn(f);"));
    expect(code).toContain("_detach(() => _spawn(f));");
  });

  it.each([
    'import { spawn } from "@asupersync/macros"; const go = spawn;',
    'import * as m from "@asupersync/macros"; const { spawn: go } = m;',
  ])("may be given a structured function by its bare name, whatever they are called: %s", (imported) => {
    expect(compile(inStructured(imported, "go(f);")).warnings).toEqual([]);
  });

  it("ASX2301: are refused in a file that marks nothing", () => {
    expect(refusal('import { sleep } from "@asupersync/macros";\nexport const f = () => sleep(1);').code).toBe(
      "ASX2301",
    );
  });
});
