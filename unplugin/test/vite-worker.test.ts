import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import asupersync from "@asupersync/unplugin/vite";
import { build, type PluginOption, type Rolldown } from "vite";
import { expect, onTestFinished, test } from "vitest";

const marked = (name: string): string =>
  `async function ${name}() { "use structured"; await 0; } console.log(${name});`;

/** Builds a page that starts a worker, both with marked code. */
async function buildPage(workerPlugins?: () => PluginOption[]): Promise<Rolldown.RolldownOutput["output"]> {
  const root = mkdtempSync(join(import.meta.dirname, "page-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const files = {
    "index.html": '<script type="module" src="/main.js"></script>',
    "main.js": `new Worker(new URL("./worker.js", import.meta.url)); ${marked("inPage")}`,
    "worker.js": marked("inWorker"),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false },
    plugins: [asupersync()],
    worker: { ...(workerPlugins && { plugins: workerPlugins }) },
  });
  return (built as Rolldown.RolldownOutput).output;
}

test.each([
  ["by itself", undefined],
  ["once, where it is named for them", () => [asupersync()]],
])("a Vite build compiles workers, %s, and lays all places into one manifest (L5)", async (_, workerPlugins) => {
  const output = await buildPage(workerPlugins);
  const textOf = (name: RegExp): string => {
    const [file, ...more] = output.filter(({ fileName }) => name.test(fileName));
    expect(more).toEqual([]);
    return String(file?.type === "asset" ? file.source : file?.code);
  };
  expect(textOf(/worker.*\.js$/)).toMatch(/function\* ?inWorker\$/);
  expect(textOf(/index.*\.js$/)).toMatch(/function\* ?inPage\$/);
  const { modules } = JSON.parse(textOf(/manifest/)) as { modules: Record<string, { path: string }> };
  expect(Object.values(modules).map(({ path }) => path)).toEqual(["main.js", "worker.js"]);
});
