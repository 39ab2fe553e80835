import type { RuntimeHandle, Task } from "@asupersync/browser";
import * as surface from "@asupersync/browser/compiled";
import { type Artifact, record, replay } from "@asupersync/browser/lab";
import { compile, type Manifest } from "@asupersync/unplugin";
import { expect } from "vitest";
import { law } from "../support/index.ts";

const SOURCE = `
export async function load(pages) {
  "use structured";
  return Promise.all(pages.map(async (page) => fetchPage(page)));
}
async function fetchPage(page) {
  "use structured";
  await new Promise((resolve) => setTimeout(resolve, page));
  return page * (await page);
}
`;

/** The program as a build makes it, and what the build lays beside it. */
async function built(sites: "inline" | "manifest") {
  const compiled = await compile(SOURCE, "/app/src/load.js", { root: "/app", sites });
  const { code = "", metadata } = compiled ?? {};
  const { id = "", functions = [] } = metadata ?? {};
  const body = code
    .replace(/import \{(.*)\} from .*/, (_, names) => `const {${names.replaceAll(" as ", ": ")}} = surface;`)
    .replace("export ", "");
  const load = new Function("surface", `${body}; return load;`)(surface) as (pages: number[]) => Task<number[]>;
  const table = functions.flatMap(({ name, sites }) => [name, sites]);
  const manifest: Manifest = { version: 1, modules: { [id]: { path: "src/load.js", table } } };
  const program = (runtime: RuntimeHandle) => runtime.createScope("page").run(load, [3, 1, 2]);
  return { program, manifest };
}

const filed = (artifact: Artifact): Artifact => JSON.parse(JSON.stringify(artifact)) as Artifact;

law("D3: what a production build has recorded happens again in a build with names, by the manifest", async () => {
  const [production, test] = [await built("manifest"), await built("inline")];
  const { artifact, result } = await record(production.program);
  expect(artifact.events.map(({ label }) => label)).not.toContain("load");

  const { manifest } = production;
  const again = await replay(filed(artifact), test.program, { manifest });
  expect(again.divergence?.why).toBe(undefined);
  expect(again.result).toEqual(result);
  expect(again.events.find(({ kind, label }) => kind === "park" && label === "fetchPage")?.site).toEqual({
    module: "src/load.js",
    line: 8,
    column: 2,
  });

  const without = await replay(filed(artifact), test.program);
  expect(without.divergence?.why).toMatch(/another function ran: expected spawn \S+#0/);
});

law("D3: what a production build has recorded happens again in the same build", async () => {
  const { program } = await built("manifest");
  const { artifact } = await record(program);
  expect((await replay(filed(artifact), program)).divergence?.why).toBe(undefined);
});
