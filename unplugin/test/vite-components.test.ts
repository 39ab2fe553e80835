import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import asupersync from "@asupersync/unplugin/vite";
import vue from "@vitejs/plugin-vue";
import { build, createServer, type InlineConfig, type Rolldown } from "vite";
import { expect, onTestFinished, test } from "vitest";

type Options = Parameters<typeof asupersync>[0];

const component = (language: string) => `<template><button @click="load()" /></template>
<script setup${language}>
async function load() {
  "use structured";
  return await fetch("/");
}
</script>
`;

/** What the sites of `load` are, where it stands. */
const SITES = "3:0 5:9";

/** Lays out a folder with a component. */
function layOut(language: string): string {
  const root = mkdtempSync(join(import.meta.dirname, "page-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, "App.vue"), component(language));
  return root;
}

const configuration = (root: string, options?: Options): InlineConfig => ({
  root,
  configFile: false,
  logLevel: "silent",
  plugins: [vue(), asupersync(options)],
});

async function served(root: string, options?: Options): Promise<string> {
  const server = await createServer({ ...configuration(root, options), server: { middlewareMode: true, ws: false } });
  onTestFinished(() => server.close());
  return (await server.transformRequest("/App.vue"))?.code ?? "";
}

async function built(root: string): Promise<Rolldown.RolldownOutput["output"]> {
  const rolldownOptions = { input: join(root, "App.vue"), preserveEntrySignatures: "strict" } as const;
  const made = await build({
    ...configuration(root),
    build: { write: false, minify: false, sourcemap: true, rolldownOptions },
  });
  return (made as Rolldown.RolldownOutput).output;
}

test.each(["", ' lang="ts"'])(
  "the script of a component, <script setup%s>, is compiled with its places",
  async (language) => {
    const root = layOut(language);
    const code = await served(root);
    expect(code).toMatch(/function\* ?load\$/);
    expect(code).toContain(SITES);

    const [{ code: bundled }, ...files] = await built(root);
    expect(bundled).toMatch(/function\* ?load\$/);
    const manifest = files.find(({ fileName }) => fileName === "asupersync-manifest.json");
    expect(String(manifest?.type === "asset" && manifest.source)).toContain(SITES);
  },
);

test("a component is no source for the plugin, also where `include` names its folder", async () => {
  expect(await served(layOut(""), { include: ["**"] })).toMatch(/function\* ?load\$/);
  expect(await served(layOut(""), { include: ["**/*.ts"] })).toMatch(/async function load/);
  expect(await served(layOut(""), { exclude: /App/ })).toMatch(/async function load/);
});
