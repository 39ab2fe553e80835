import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { asupersync, file, folder, run, unread } from "./harness/program.ts";

const STORE = `export async function load(id: string) {
  "use structured";
  return [1].map(async (n) => n);
}
export default class {
  #x = 1;
  async read() {
    "use structured";
    return this.#x;
  }
}
export const native = async () => 1;
export const plain = () => 1;
`;

describe("asupersync explain", () => {
  it("is not upset when nobody reads to the end", async () => {
    expect(await unread("explain", file("store.ts", STORE))).toEqual({ code: 0, err: "" });
  });

  it("L17: lists each async function with its place, what became of it, and why", () => {
    expect(asupersync("explain", file("store.ts", STORE))).toEqual({
      code: 0,
      err: "",
      out: [
        "store.ts:1:8    load          lifted    its directive marks it; it never waits",
        "store.ts:3:18   load/map      lifted    it lies in a marked function; it never waits",
        "store.ts:7:3    default.read  in place  uses private names of a class without a name; it never waits",
        "store.ts:12:23  native        native    no directive marks it",
        "",
        "4 async functions: 2 lifted, 1 in place, 1 native",
        "",
      ].join("\n"),
    });
  });

  it("takes a folder for the sources in it, but not what others have written", async () => {
    const write = (path: string, text = "export async function f() {}\n"): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const path of ["b.tsx", "a/c.ts", "a/types.d.ts", "node_modules/p/i.js", "dist/o.js", ".next/n.js"])
      write(`src/${path}`);
    write("src/notes.md", "async function");
    const { code, out } = await run("explain", "src", "--json");
    const files = (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
    expect({ code, files }).toEqual({ code: 0, files: ["src/a/c.ts", "src/b.tsx"] });
  });

  it("L15: prints the page of a code, however it is written", () => {
    const { code, out } = asupersync("explain", "asx1002", "ASX2204");
    expect(code).toBe(0);
    expect(out).toMatch(/^# ASX1002 ScopeClosed\n(.*\n)+# ASX2204 BareCall\n/);
  });

  it("tells the same to programs with --json, file by file", () => {
    const { code, out } = asupersync("explain", file("a.ts", STORE), file("b.jsx", "const f = <p/>;"), "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        file: "a.ts",
        functions: [
          { name: "load", line: 1, column: 7, became: "lifted", markedBy: "directive", waits: false },
          { name: "load/map", line: 3, column: 17, became: "lifted", markedBy: "nested", waits: false },
          {
            name: "default.read",
            line: 7,
            column: 2,
            became: "in place",
            markedBy: "directive",
            waits: false,
            reason: "uses private names of a class without a name",
          },
          { name: "native", line: 12, column: 22, became: "native", reason: "no directive marks it" },
        ],
      },
      { file: "b.jsx", functions: [] },
    ]);
  });

  it.each([
    ["that marks nothing", "const f = async () => 1;", [], "c.ts:1:11  f  native  no directive marks it"],
    [
      "in mode all",
      "const f = async () => 1;",
      ["--mode", "all"],
      'c.ts:1:11  f  lifted  mode "all" marks it; it never waits\n',
    ],
    ["that waits", "const f = async () => await 1;", ["--mode", "all"], 'c.ts:1:11  f  lifted  mode "all" marks it\n'],
    ["that marks its module", '"use structured";\nasync () => 1;', [], "lifted  its module's directive marks it"],
    ["that opts out", 'async () => { "use no structured" }', ["--mode", "all"], 'native  it says "use no structured"'],
    ["for the server", '"use server";\nasync () => 1;', ["--mode", "all"], 'native  the module says "use server"'],
    ["with a generator", "async function* f() {}", ["--mode", "all"], 'c.ts:1:1  f  lifted  mode "all" marks it\n'],
    ["without any", "const f = () => 1;", [], "c.ts: no async functions"],
  ])("explains a file %s", (_, text, options, line) => {
    const { code, out } = asupersync("explain", file("c.ts", text), ...options);
    expect(code).toBe(0);
    expect(out).toContain(line);
  });

  it("exits with 1 where a file cannot be compiled, says why, and lists it and the others all the same", () => {
    const refused = 'var yield = 1;\nasync function f() {\n  "use structured";\n  return await yield;\n}\n';
    const { code, out, err } = asupersync(
      "explain",
      file("d.cjs", refused),
      "nowhere.ts",
      file("e.ts", "async () => 1"),
    );
    expect(code).toBe(1);
    expect(err).toContain("ASX2105 YieldAsName");
    expect(err).toMatch(/nowhere\.ts/);
    expect(err).not.toContain("    at ");
    expect(out).toContain("d.cjs:2:1  f  native  `yield` is a name from outside of `f`");
    expect(out).toContain("e.ts:1:1  anonymous  native");
  });

  it("says so of a folder that has no sources", async () => {
    mkdirSync(join(folder, "empty"));
    expect(await run("explain", "empty")).toEqual({ code: 0, out: "", err: "there are no sources in empty\n" });
  });

  it("has the error in the JSON as well", () => {
    const { code, out } = asupersync("explain", file("f.ts", "async () => ]"), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      { file: "f.ts", functions: [], error: expect.stringMatching(/Unexpected token/) },
    ]);
  });

  it.each([
    [["explain"], "no file and no code is named"],
    [["explain", "ASX1002", "a.ts"], "either files or codes, not both"],
    [["explain", "ASX9999"], "there is no code ASX9999"],
    [["explain", "a.ts", "--mode", "some"], '--mode is "annotation" or "all", not "some"'],
    [["explain", "a.ts", "--map", "x"], "Unknown option '--map'"],
  ])("exits with 2 and its usage for %j", (args, message) => {
    const { code, out, err } = asupersync(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain("asupersync explain FILE...|CODE... [--mode annotation|all] [--edges] [--json]");
  });
});
