import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import asupersync from "@asupersync/unplugin/vite";
import { createServer } from "vite";
import { expect, onTestFinished, test } from "vitest";

const MARKED = 'export async function work() { "use structured"; await 0; return "worked"; }';

/** A dev server of a page with a dependency that ships marked code as it was written. */
async function serve(options?: Parameters<typeof asupersync>[0]) {
  const root = mkdtempSync(join(import.meta.dirname, "page-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const files = {
    "index.html": '<script type="module" src="/main.js"></script>',
    "main.js": 'import { work } from "dependency"; console.log(work);',
    "node_modules/dependency/package.json": '{ "name": "dependency", "type": "module", "exports": "./index.js" }',
    "node_modules/dependency/index.js": MARKED,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    server: { middlewareMode: true, ws: false },
    plugins: [asupersync(options)],
  });
  onTestFinished(() => server.close());
  return server;
}

/** What the page gets for the dependency: Vite bundles it at the first request. */
async function served(options?: Parameters<typeof asupersync>[0]): Promise<string> {
  const server = await serve(options);
  const main = await server.transformRequest("/main.js");
  const [, url] = main?.code.match(/from "([^"]*dependency[^"]*)"/) ?? [];
  return (await server.transformRequest(url as string))?.code ?? "";
}

test("a Vite dev server compiles the dependencies that `include` names, as a build does", async () => {
  const code = await served({ include: ["**/*.js"] });
  expect(code).toMatch(/function\* ?work\$/);
  expect(code).toContain('"node_modules/dependency/index.js"');
});

test("a Vite dev server leaves dependencies as they are where nobody names them", async () => {
  expect(await served()).toContain("use structured");
});
