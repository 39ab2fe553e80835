import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, run } from "./harness/program.ts";

const VITE = 'import asupersync from "@asupersync/unplugin/vite";\nimport react from "react-plugin";\n';
const INSTALLED = {
  "node_modules/@asupersync/browser/package.json": '{ "version": "1.2.3" }',
  "node_modules/@asupersync/unplugin/package.json": '{ "version": "1.2.3" }',
};
const HEALTHY = "✓ @asupersync/browser 1.2.3\n✓ @asupersync/unplugin 1.2.3\n";

let count = 0;

/** Writes a repository of its own; gives its name. */
function repository(files: Readonly<Record<string, string>>): string {
  const name = `repository-${count++}`;
  for (const [path, text] of Object.entries({ "package.json": '{ "workspaces": ["packages/*"] }', ...files })) {
    const at = join(folder, name, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
  return name;
}

describe("asupersync doctor", () => {
  it.each([
    ["a call", `${VITE}export default { plugins: [react(), asupersync()] };`, ", second of 2"],
    ["a call in defineConfig", `${VITE}export default defineConfig(() => ({ plugins: [asupersync()] }));`, ""],
    [
      "a call elsewhere",
      `${VITE}const ours = asupersync({ mode: "all" }); export default { plugins: plugins(ours) };`,
      "",
    ],
    [
      "the plugin for all hosts",
      'const { default: asx } = require("@asupersync/unplugin"); module.exports = { plugins: [asx.vite()] };',
      "",
    ],
  ])("L19: says that the plugin runs: %s", async (_, config, place) => {
    const name = repository({ ...INSTALLED, "vite.config.ts": config });
    expect(await run("doctor", name)).toEqual({
      code: 0,
      err: "",
      out: `✓ ${name}/vite.config.ts (Vite): the plugin runs${place}\n${HEALTHY}`,
    });
  });

  it.each([
    [
      "webpack.config.cjs",
      'const a = require("@asupersync/unplugin/webpack"); module.exports = { plugins: [new X(), a.default()] };',
      "webpack",
    ],
    ["rspack.config.mjs", 'import a from "@asupersync/unplugin/rspack"; export default { plugins: [a()] };', "Rspack"],
    [
      "rollup.config.js",
      'import a from "@asupersync/unplugin/rollup"; export default { plugins: [a(), typescript()] };',
      "Rollup",
    ],
    ["esbuild.mjs", 'import a from "@asupersync/unplugin/esbuild"; await build({ plugins: [a()] });', "esbuild"],
    [
      "next.config.mjs",
      'export default { turbopack: { rules: { "*.ts": { loaders: ["@asupersync/unplugin/loader"] } } } };',
      "Next",
    ],
    ["babel.config.json", '{ "plugins": ["x", ["@asupersync/babel-plugin", { "mode": "all" }]] }', "Babel"],
    [".babelrc", '{ "plugins": ["@asupersync/babel-plugin"] }', "Babel"],
    ["vitest.config.ts", `${VITE}export default { plugins: [asupersync()] };`, "Vitest"],
  ])("knows %s", async (config, text, tool) => {
    const name = repository({ ...INSTALLED, [config]: text });
    const { code, out } = await run("doctor", name);
    expect(out).toMatch(new RegExp(`✓ ${name}/${config.replaceAll(".", "\\.")} \\(${tool}\\): the plugin runs`));
    expect(code).toBe(0);
  });

  it.each([
    [
      "is not there",
      "vite.config.js",
      'import react from "react-plugin"; export default { plugins: [react()] };',
      "the plugin does not run",
    ],
    [
      "is a comment",
      "vite.config.js",
      '// import asupersync from "@asupersync/unplugin/vite"\nexport default {};',
      "the plugin does not run",
    ],
    [
      "is not used",
      "vite.config.js",
      `${VITE}export default { plugins: [react()] };`,
      "imported, but not among the plugins",
    ],
    [
      "comes too late",
      "rollup.config.js",
      'import a from "@asupersync/unplugin/rollup"; export default { plugins: [typescript(), a()] };',
      "stands after typescript, which may",
    ],
    ["cannot be read", "vite.config.js", "export default {", "it cannot be read"],
  ])("exits with 1 where the plugin %s", async (_, config, text, problem) => {
    const name = repository({ ...INSTALLED, [config]: text });
    const { code, out, err } = await run("doctor", name);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain(`✗ ${name}/${config}`);
    expect(out).toContain(problem);
  });

  it("says what to put where it is missing", async () => {
    const name = repository({ ...INSTALLED, "vite.config.js": "export default {};" });
    expect((await run("doctor", name)).out).toContain(
      '  Put into it:\n\n    import asupersync from "@asupersync/unplugin/vite";\n\n    export default { plugins: [asupersync()] };\n',
    );
  });

  it("L19: finds the test runner that has a configuration of its own", async () => {
    const vite = `${VITE}export default { plugins: [asupersync()] };`;
    const name = repository({ ...INSTALLED, "vite.config.ts": vite, "vitest.config.ts": "export default {};" });
    const { code, out } = await run("doctor", name);
    expect(code).toBe(1);
    expect(out).toContain(
      `✓ ${name}/vite.config.ts (Vite): the plugin runs\n✗ ${name}/vitest.config.ts (Vitest): the plugin does not run`,
    );
  });

  it("finds the plugin in the files of the project that a configuration imports", async () => {
    const name = repository({
      ...INSTALLED,
      "vite.config.ts": 'import { base } from "./build/index.js"; export default mergeConfig(base, {});',
      "vitest.config.ts": 'import vite from "./vite.config"; export default mergeConfig(vite, {});',
      "build/index.ts": 'export * from "./broken"; export * from "./plugins.ts"; import "../vite.config.ts";',
      "build/broken.ts": "import {",
      "build/plugins.ts": `${VITE}export const base = { plugins: [asupersync()] };`,
      "webpack.config.js": 'import "./build/nothing.js"; import "react-plugin";',
      "build/nothing.js": "",
    });
    const { code, out } = await run("doctor", name);
    expect(code).toBe(1);
    expect(out).toContain(`✓ ${name}/vite.config.ts (Vite): the plugin runs, by ${name}/build/plugins.ts\n`);
    expect(out).toContain(`✓ ${name}/vitest.config.ts (Vitest): the plugin runs, by ${name}/build/plugins.ts\n`);
    expect(out).toContain(`✗ ${name}/webpack.config.js (webpack): the plugin does not run\n`);
  });

  it("L19: knows that Storybook takes Vite's configuration, and has its own for webpack", async () => {
    const vite = `${VITE}export default { plugins: [asupersync()] };`;
    const main = (framework: string, more = ""): string =>
      `export default { framework: "@storybook/${framework}", ${more} };`;
    const story = async (files: Readonly<Record<string, string>>): Promise<string> =>
      (await run("doctor", repository({ ...INSTALLED, ...files }))).out;

    const withVite = { ".storybook/main.ts": main("react-vite") };
    expect(await story({ ...withVite, "vite.config.ts": vite })).toContain("main.ts (Storybook): the plugin runs\n");
    expect(await story({ ...withVite, "vite.config.ts": "" })).toContain(
      "main.ts (Storybook): the plugin does not run: it",
    );

    const withWebpack = await story({ ".storybook/main.js": main("react-webpack5"), "vite.config.ts": vite });
    expect(withWebpack).toContain("main.js (Storybook): the plugin does not run\n  Put into it:\n");
    expect(withWebpack).toContain("webpackFinal: (config) =>");
    const fixed = `import asx from "@asupersync/unplugin/webpack"; ${main("react-webpack5", "webpackFinal: (c) => ({ ...c, plugins: [asx()] })")}`;
    expect(await story({ ".storybook/main.js": fixed, "vite.config.ts": vite })).toContain(
      "main.js (Storybook): the plugin runs",
    );
  });

  it("L12: says which package has another version than the runtime", async () => {
    const vite = `${VITE}export default { plugins: [asupersync()] };`;
    const react = { "node_modules/@asupersync/react/package.json": '{ "version": "1.3.0" }' };
    const { code, out } = await run("doctor", repository({ ...INSTALLED, ...react, "vite.config.ts": vite }));
    expect(code).toBe(1);
    expect(out).toContain("✗ @asupersync/react 1.3.0: another version than that of the runtime");
  });

  it("asks Babel for Jest, and does not where another tool builds", async () => {
    const vite = `${VITE}export default { plugins: [asupersync()] };`;
    const files = { ...INSTALLED, "vite.config.ts": vite, "babel.config.json": "{}" };
    const spare = await run("doctor", repository(files));
    expect(spare.code).toBe(0);
    expect(spare.out).toContain("(Babel): need not have it: another tool builds");
    const needed = await run("doctor", repository({ ...files, "jest.config.js": "module.exports = {};" }));
    expect(needed.code).toBe(1);
    expect(needed.out).toContain("(Babel): the plugin does not run");
    expect(needed.out).toContain("(Jest): the plugin does not run: it compiles through Babel");
  });

  it("says what is not installed, and where nothing builds", async () => {
    const name = repository({});
    const { code, out } = await run("doctor", name);
    expect(code).toBe(1);
    expect(out).toContain("no build configuration was found");
    expect(out).toContain("npm install @asupersync/browser @asupersync/unplugin");
  });

  it("goes from a package up to the root of the repository, and from the root down to its packages", async () => {
    const vite = `${VITE}export default { plugins: [asupersync()] };`;
    const name = repository({
      ...INSTALLED,
      "vitest.config.ts": "export default {};",
      "packages/app/package.json": "{}",
      "packages/app/vite.config.ts": vite,
      "packages/app/src/load.ts": 'export async function load() { "use structured"; }',
      "packages/lib/package.json": "{}",
      "packages/lib/rollup.config.js": "export default {};",
    });
    const one = await run("doctor", `${name}/packages/app/src/load.ts`, "--json");
    expect(JSON.parse(one.out)).toMatchObject({
      healthy: false,
      file: { structured: 1 },
      findings: [
        { tool: "Vite", config: `${name}/packages/app/vite.config.ts`, runs: true, usage: { position: 1, of: 1 } },
        { tool: "Vitest", config: `${name}/vitest.config.ts`, runs: false },
      ],
      packages: [{ name: "@asupersync/browser", version: "1.2.3" }, { name: "@asupersync/unplugin" }],
    });
    const all = JSON.parse((await run("doctor", name, "--json")).out) as { findings: { config: string }[] };
    expect(all.findings.map(({ config }) => config.slice(name.length + 1))).toEqual([
      "vitest.config.ts",
      "packages/app/vite.config.ts",
      "packages/lib/rollup.config.js",
    ]);
  });

  it("shows what keeps a file from being compiled", async () => {
    const vite = `${VITE}export default { plugins: [asupersync()] };`;
    const name = repository({ ...INSTALLED, "vite.config.ts": vite, "a.js": 'function f() { "use structured"; }' });
    const { code, out } = await run("doctor", `${name}/a.js`);
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`✗ ${name}/a.js cannot be compiled:\\n\\n .*ASX2001 NotAsync`));
  });

  it.each([
    [["doctor", "a.ts", "b.ts"], 2, "one file at a time, not 2"],
    [["doctor", "--fix"], 2, "Unknown option '--fix'"],
    [["doctor", "nowhere.ts"], 1, "nowhere.ts"],
  ])("exits as the others do for %j", async (args, code, message) => {
    expect(await run(...args)).toMatchObject({ code, out: "", err: expect.stringContaining(message) });
  });
});
