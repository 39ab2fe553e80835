import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import asupersync from "@asupersync/unplugin/vite";
import { build, type PluginOption, type Rolldown } from "vite";
import { expect, onTestFinished, test } from "vitest";

const marked = (name: string): string =>
  `async function ${name}() { "use structured"; await 0; } console.log(${name});`;

type Output = Rolldown.RolldownOutput["output"];

/** Lays out a page that starts a worker, both with marked code. */
function layOut(): string {
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
  return root;
}

async function buildPage(root: string, workerPlugins?: () => PluginOption[]): Promise<Output> {
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

function textOf(output: Output, name: RegExp): string {
  const [file, ...more] = output.filter(({ fileName }) => name.test(fileName));
  expect(more).toEqual([]);
  return String(file?.type === "asset" ? file.source : file?.code);
}

function placesOf(output: Output): string[] {
  const { modules } = JSON.parse(textOf(output, /manifest/)) as { modules: Record<string, { path: string }> };
  return Object.values(modules).map(({ path }) => path);
}

test.each([
  ["by itself", undefined],
  ["once, where it is named for them", () => [asupersync()]],
])("a Vite build compiles workers, %s, and lays all places into one manifest (L5)", async (_, workerPlugins) => {
  const output = await buildPage(layOut(), workerPlugins);
  expect(textOf(output, /worker.*\.js$/)).toMatch(/function\* ?inWorker\$/);
  expect(textOf(output, /index.*\.js$/)).toMatch(/function\* ?inPage\$/);
  expect(placesOf(output)).toEqual(["main.js", "worker.js"]);
});

test("two builds of a page in one process have a manifest each, with its workers (L5)", async () => {
  const root = layOut();
  const outputs = await Promise.all([buildPage(root), buildPage(root)]);
  expect(outputs.map(placesOf)).toEqual(Array(2).fill(["main.js", "worker.js"]));
});
