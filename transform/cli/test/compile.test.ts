import { readFileSync } from "node:fs";
import { join } from "node:path";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { describe, expect, it } from "vitest";
import { asupersync, file, folder, under } from "./harness/program.ts";

const MARKED = 'export async function load(id: string) {\n  "use structured";\n  return await fetch(id);\n}\n';
const UNMARKED = "export const load = async (id: string) => fetch(id);\n";

describe("asupersync compile", () => {
  it("prints the compiled code, types and all", () => {
    const { code, out, err } = asupersync("compile", file("a.ts", MARKED));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain('["load", "1:7 3:9"]');
    expect(out).toContain("function* load$(id: string) {");
  });

  it("prints a file that has nothing to compile as it is", () => {
    expect(asupersync("compile", file("b.ts", UNMARKED))).toEqual({ code: 0, out: UNMARKED, err: "" });
  });

  it("compiles every async function with --mode all", () => {
    expect(asupersync("compile", file("c.tsx", UNMARKED), "--mode", "all").out).toContain("_call(_fn(0), load$");
  });

  it("writes the source map with --map", () => {
    const { code, out } = asupersync("compile", file("d.ts", MARKED), "--map", "d.map");
    const line = out.split("\n").findIndex((text) => text.includes("yield")) + 1;
    const column = out.split("\n")[line - 1]?.indexOf("yield") ?? 0;
    const map = new TraceMap(readFileSync(join(folder, "d.map"), "utf8"));
    expect(code).toBe(0);
    expect(originalPositionFor(map, { line, column })).toMatchObject({ line: 3, column: 9 });
  });

  it("says so where there is no map to write", () => {
    const { code, err } = asupersync("compile", file("e.ts", UNMARKED), "--map", "e.map");
    expect(code).toBe(0);
    expect(err).toContain("e.map was not written");
  });

  it("prints warnings to the side, and the code all the same", () => {
    const { code, out, err } = asupersync(
      "compile",
      file("f.cjs", "var yield = 1;\nasync function f() { return await yield; }\nexports.g = async () => f();"),
      "--mode",
      "all",
    );
    expect(code).toBe(0);
    expect(err).toContain("ASX2105 YieldAsName");
    expect(out).toContain("g$");
  });

  it("exits with 1 and a code frame where the code cannot be compiled", () => {
    const { code, out, err } = asupersync("compile", file("g.ts", 'function f() {\n  "use structured";\n}'));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("ASX2001 NotAsync");
    expect(err).toContain('> 2 |   "use structured";');
  });

  it.each([
    ["does not parse", file("h.ts", 'async () => { "use structured"; ] }'), /h\.ts.*Unexpected token/],
    ["is not there", "nowhere.ts", /nowhere\.ts/],
  ])("exits with 1 where the file %s", (_, name, message) => {
    const { code, err } = asupersync("compile", name);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).not.toContain("    at ");
  });

  it.each([
    [[], "no command is named"],
    [["build"], 'there is no command "build"'],
    [["toString"], 'there is no command "toString"'],
    [["compile"], "no file is named"],
    [["compile", "a.ts", "b.ts"], "one file at a time, not 2"],
    [["compile", "a.ts", "--mode", "some"], '--mode is "annotation" or "all", not "some"'],
    [["compile", "a.ts", "--fast"], "Unknown option '--fast'"],
  ])("exits with 2 and its usage for %j", (args, message) => {
    const { code, out, err } = asupersync(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain("asupersync compile FILE [--mode annotation|all] [--map FILE]");
  });

  it("says so where Node is too old to run it", () => {
    expect(under("20.19.0", "doctor")).toEqual({
      code: 2,
      out: "",
      err: "asupersync needs Node 22.18 or newer; this is 20.19.0\n",
    });
  });

  it("says its version", () => {
    expect(asupersync("--version")).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it.each([[["--help"]], [["help"]], [["compile", "-h"]], [["doctor", "--help"]]])("shows its usage for %j", (args) => {
    expect(asupersync(...args)).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringContaining("asupersync compile FILE"),
    });
  });
});
