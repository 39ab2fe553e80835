import { fileURLToPath } from "node:url";
import asupersync from "@asupersync/unplugin/vite";
import type { Browser } from "playwright-core";
import { build, type Plugin, type Rolldown } from "vite";
import { expect, onTestFinished, test } from "vitest";
import { launchChromium } from "../../../../scripts/lib/chromium.ts";
import type { Verdict } from "./page.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const standIn = path("vitest.ts");

/** The page's own collector in place of the test runner. */
const collector: Plugin = {
  name: "collector",
  enforce: "pre",
  resolveId: (id, importer) => (id === "vitest" && importer !== standIn ? standIn : undefined),
};

/** All laws and what they run on, as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    root: path("../../../.."),
    mode: "development",
    define: { "process.env.NODE_ENV": `"development"` },
    plugins: [collector, asupersync({ include: [`${path("..")}**`], sites: "inline" })],
    resolve: {
      alias: [
        { find: /^@asupersync\/browser$/, replacement: path("../../src/development.ts") },
        { find: /^@asupersync\/browser\/(channels|compiled|io|lab|trace)$/, replacement: `${path("../../src/")}$1.ts` },
      ],
    },
    build: {
      write: false,
      minify: false,
      lib: { entry: path("page.ts"), formats: ["iife"], name: "laws" },
      rolldownOptions: { treeshake: false }, // a file of laws exports nothing
    },
  });
  const [script] = (built as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  return (script as Rolldown.OutputChunk).code;
}

async function launch(): Promise<Browser> {
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  return browser;
}

test("the same laws hold in Chromium", { timeout: 600_000 }, async () => {
  const [code, browser] = await Promise.all([bundle(), launch()]);
  const page = await browser.newPage();
  await page.addScriptTag({ content: code });
  const verdicts = await page.evaluate(() => (globalThis as unknown as { verdicts: Promise<Verdict[]> }).verdicts);
  expect(verdicts.length).toBeGreaterThan(150);
  expect(verdicts.filter(({ error }) => error !== undefined)).toEqual([]);
});
