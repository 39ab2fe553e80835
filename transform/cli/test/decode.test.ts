import { spawnSync } from "node:child_process";
import { compile } from "@asupersync/unplugin";
import { describe, expect, it } from "vitest";
import { asupersync, BIN, file, folder } from "./harness/program.ts";

const compiled = await compile(
  'export async function load() {\n  "use structured";\n  await parse();\n}\nasync function parse() {\n  "use structured";\n  await 0;\n}\n',
  "/app/src/load.ts",
  { root: "/app", sites: "manifest" },
);
const { id = "", functions = [] } = compiled?.metadata ?? {};
const table = functions.flatMap(({ name, sites }) => [name, sites]);
const manifest = JSON.stringify({ version: 1, modules: { [id]: { path: "src/load.ts", table } } });
file("asupersync-manifest.json", manifest);

const MANIFEST = ["--manifest", "asupersync-manifest.json"];

describe("asupersync decode", () => {
  it("L5: puts names and places where a production build has numbers", () => {
    const stack = `Error: no\n    at async ${id}#1 (${id}#1:1)\n    at async ${id}#0 (${id}#0:1)\n`;
    expect(asupersync("decode", file("stack.txt", stack), ...MANIFEST)).toEqual({
      code: 0,
      out: "Error: no\n    at async parse (src/load.ts:7:3)\n    at async load (src/load.ts:3:3)\n",
      err: "",
    });
  });

  it("reads a trace, whose columns count from 0", () => {
    const event = (label: string, site: object) => JSON.stringify({ kind: "park", label, site }, null, 1);
    const recorded = event(`${id}#1`, { module: `${id}#1`, line: 0, column: 0 });
    expect(asupersync("decode", file("trace.json", recorded), ...MANIFEST).out).toBe(
      event("parse", { module: "src/load.ts", line: 5, column: 0 }),
    );
  });

  it("takes nothing for a module that is only called like what every object has", () => {
    const text = "at async toString#1 (toString#1:2)";
    expect(asupersync("decode", file("odd.txt", text), ...MANIFEST)).toEqual({ code: 0, out: text, err: "" });
  });

  it("reads standard input, and leaves alone what the manifest does not have", () => {
    const input = `${id}#0 waits for ${id}#7, abcdefgh#1 (abcdefgh#1:2) and (${id}#0:9)`;
    const { stdout } = spawnSync(process.execPath, [BIN, "decode", ...MANIFEST], {
      cwd: folder,
      encoding: "utf8",
      input,
    });
    expect(stdout).toBe(`load waits for ${id}#7, abcdefgh#1 (abcdefgh#1:2) and (load:9)`);
  });

  it.each([
    ["where there is no manifest", ["decode", "stack.txt"], /dist.asupersync-manifest\.json/],
    [
      "where the manifest is something else",
      ["decode", "stack.txt", "--manifest", file("a.json", "[]")],
      /not a manifest/,
    ],
    ["where the manifest is no JSON", ["decode", "stack.txt", "--manifest", file("b.json", "{")], /JSON/],
  ])("exits with 1 %s", (_, args, message) => {
    const { code, out, err } = asupersync(...args);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(message);
  });

  it.each(["null", "[1]", '{ "a": null }', '{ "a": {} }', '{ "a": { "path": "a", "table": [1] } }'])(
    "exits with 1 where the manifest's modules are %s",
    (modules) => {
      const args = ["--manifest", file("c.json", `{ "modules": ${modules} }`)];
      expect(asupersync("decode", "stack.txt", ...args)).toEqual({
        code: 1,
        out: "",
        err: expect.stringContaining("c.json is not a manifest"),
      });
    },
  );
});
