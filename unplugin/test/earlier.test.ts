import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import asupersyncForRolldown from "@asupersync/unplugin/rolldown";
import asupersync from "@asupersync/unplugin/rollup";
import asupersyncForRspack from "@asupersync/unplugin/rspack";
import asupersyncForVite from "@asupersync/unplugin/vite";
import asupersyncForWebpack from "@asupersync/unplugin/webpack";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { rspack } from "@rspack/core";
import { transform } from "esbuild";
import { rolldown } from "rolldown";
import { rollup } from "rollup";
import { build } from "vite";
import { expect, test } from "vitest";
import webpack from "webpack";
import { temporaryFolder } from "./harness/bundle.ts";
import { configuration, runCompiler } from "./harness/hosts/webpack-like.ts";

const TOTAL = fileURLToPath(new URL("./fixtures/plain/total.js", import.meta.url));

/** A plugin that moves all code down, and says so. */
const moving = {
  name: "moving",
  transform: {
    order: "pre" as const,
    handler: async (code: string, id: string) =>
      id === TOTAL ? transform(code, { banner: "//\n//\n//", sourcemap: "external", sourcefile: id }) : null,
  },
};

/** What the hosts make of `total.js`, which something else has changed before us. */
const hosts: Record<string, (folder: string) => Promise<unknown>> = {
  rollup: async (dir) => (await rollup({ input, external, plugins: [moving, asupersync()] })).write(esm(dir)),
  rolldown: async (dir) =>
    (await rolldown({ input, external, plugins: [moving, asupersyncForRolldown()] })).write(esm(dir)),
  vite: (outDir) =>
    build({
      configFile: false,
      logLevel: "silent",
      plugins: [moving, asupersyncForVite({ sites: "inline" })],
      build: {
        outDir,
        minify: false,
        sourcemap: true,
        rolldownOptions: { input, external, preserveEntrySignatures: "strict", output: { entryFileNames: "main.js" } },
      },
    }),
  webpack: (path) => {
    const shared = { ...withLoader(path, asupersyncForWebpack()), externalsType: "module" as const };
    return runCompiler((done) => webpack({ ...shared, experiments: { outputModule: true } }, done));
  },
  rspack: (path) =>
    runCompiler((done) => rspack({ ...withLoader(path, asupersyncForRspack()), externalsType: "module" }, done)),
};

const input = { main: TOTAL };
const external = /^@asupersync\//;
const esm = (dir: string) => ({ dir, format: "esm" as const, sourcemap: true });

function withLoader<Plugin>(path: string, plugin: Plugin) {
  const loader = fileURLToPath(new URL("./fixtures/moving-loader.cjs", import.meta.url));
  // Of loaders of one kind, those of later rules run first, and plugins add theirs at the beginning.
  const rules = [{ test: /total\.js$/, enforce: "pre" as const, use: [{ loader }] }];
  return { ...configuration(TOTAL, path, plugin), externals: external, module: { rules } };
}

test.each(Object.entries(hosts))("%s: places and maps go through what came before us, once (L13)", async (_, make) => {
  const folder = await temporaryFolder();
  await make(folder);
  const code = await readFile(join(folder, "main.js"), "utf8");
  expect(code).toMatch(/"total",\s*"7:0 9:18 10:2"/);

  const before = code.slice(0, code.indexOf("a + b")).split("\n");
  const map = new TraceMap(await readFile(join(folder, "main.js.map"), "utf8"));
  expect(originalPositionFor(map, { line: before.length, column: before.at(-1)?.length ?? 0 })).toMatchObject({
    source: expect.stringMatching(/total\.js$/),
    line: 10,
    column: 34,
  });
});

test("a map that the source names is the affair of the host, which may not know it", async () => {
  const source = await readFile(TOTAL, "utf8");
  const { code } = await transform(source, { sourcemap: "inline", sourcefile: "origin.ts", banner: "//\n//\n//" });
  const load = (id: string) => (id === TOTAL ? code : null);
  const made = await rollup({ input, external, plugins: [{ name: "load", load }, asupersync()] });
  const { output } = await made.generate({ format: "es", sourcemap: true });
  const before = output[0].code.slice(0, output[0].code.indexOf("a + b")).split("\n");
  const at = code.slice(0, code.indexOf("a + b")).split("\n");
  expect(
    originalPositionFor(new TraceMap(output[0].map as never), {
      line: before.length,
      column: before.at(-1)?.length ?? 0,
    }),
  ).toMatchObject({ source: expect.stringMatching(/total\.js$/), line: at.length, column: at.at(-1)?.length });
});
