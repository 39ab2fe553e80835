import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import asupersync from "@asupersync/unplugin/vite";
import { build, type Rolldown } from "vite";
import { describe, expect, test } from "vitest";
import webpack from "webpack";
import { layerOf } from "../src/hosts/layer.ts";
import { temporaryFolder } from "./harness/bundle.ts";
import { configuration, runCompiler } from "./harness/hosts/webpack-like.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const TOTAL = join(HERE, "fixtures/plain/total.js");
const MACROS = join(HERE, "fixtures/macros/entry.js");

async function viteBuild(entry: string, ssr: boolean, server?: "native"): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [asupersync(server && { server })],
    build: {
      write: false,
      minify: false,
      ssr,
      rolldownOptions: { input: entry, external: /^@asupersync/, preserveEntrySignatures: "strict" },
    },
  })) as Rolldown.RolldownOutput;
  return made.output[0].code;
}

/** webpack with the loader, as Next has it: the name of the compiler says what it is for. */
async function asInNext(name: string, layer: string | undefined, entry: string): Promise<string> {
  const path = await temporaryFolder();
  const rule = { test: /\.js$/, exclude: /node_modules/, enforce: "pre" as const, use: "@asupersync/unplugin/loader" };
  const shared = configuration(entry, path, undefined);
  await runCompiler((done) =>
    webpack(
      {
        ...shared,
        name,
        entry: { main: { import: entry, ...(layer !== undefined && { layer }) } },
        externals: /^@asupersync/,
        externalsType: "module",
        plugins: [],
        module: { rules: [rule] },
        experiments: { outputModule: true, layers: true },
      } as webpack.Configuration,
      done,
    ),
  );
  return readFile(join(path, "main.js"), "utf8");
}

describe("L18: on a server", () => {
  test("Vite compiles a function unless it is told not to", async () => {
    expect(await viteBuild(TOTAL, true)).toMatch(/function\* ?total/);
    expect(await viteBuild(TOTAL, true, "native")).toMatch(/async function total/);
    expect(await viteBuild(TOTAL, false, "native")).toMatch(/function\* ?total/);
  });

  test("Vite lays no manifest beside what a server runs, so its code has the places (L5)", async () => {
    expect(await viteBuild(TOTAL, true)).toMatch(/"total",\s*"7:7 9:18 10:2"/);
    expect(await viteBuild(TOTAL, false)).not.toContain('"total"');
  });

  test("Next leaves it native, without its directive", async () => {
    expect(await asInNext("client", undefined, TOTAL)).toMatch(/function\* ?total/);
    for (const name of ["server", "edge-server"]) {
      const code = await asInNext(name, undefined, TOTAL);
      expect(code).toMatch(/async function total/);
      expect(code).not.toContain("use structured");
    }
  });

  test("Next refuses a macro in a server's module, and not in what it renders of the client's", async () => {
    await expect(asInNext("server", "rsc", MACROS)).rejects.toThrow(/ASX2305/);
    expect(await asInNext("server", "ssr", MACROS)).toContain("async function work");
  });

  test.each([
    [{ compiler: "client", target: "web" }, "client"],
    [{ compiler: undefined, target: "web" }, "client"],
    [{ compiler: undefined, target: undefined }, "client"],
    [{ compiler: undefined, target: "node24" }, "server"],
    [{ compiler: undefined, target: "async-node" }, "server"],
    [{ compiler: "edge-server", target: "web", layer: "middleware" }, "server"],
    [{ compiler: "server", target: "node", layer: "pages-dir-node" }, "ssr"],
  ] as const)("%j is %s", (traits, layer) => {
    expect(layerOf(traits)).toBe(layer);
  });
});
