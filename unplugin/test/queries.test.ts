import { compile } from "@asupersync/unplugin";
import { build, type Rolldown } from "vite";
import { describe, expect, test } from "vitest";
import asupersync from "../src/hosts/vite.ts";
import { bundle } from "./harness/bundle.ts";
import { hosts } from "./harness/hosts/index.ts";

const FIXTURES = new URL("./fixtures/queries/", import.meta.url).pathname;

/** Rollup and Rolldown by themselves look for a file of that name. */
const withQueries = hosts.filter(({ name }) => !["rollup", "rolldown"].includes(name));

test.each(withQueries)("$name: what is imported with a query is compiled as well (L17)", async (host) => {
  await expect((await bundle(host, "queries/entry.js")).run()).resolves.toBe("worked");
});

test("Vite: what is imported as a text stays as it was written", async () => {
  const entry = { name: "entry", resolveId: (id: string) => (id === "entry" ? id : null), load: load };
  function load(id: string) {
    return id === "entry" ? `import work from "${FIXTURES}work.js?raw"; console.log(work);` : null;
  }
  const { output } = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [entry, asupersync({ mode: "all" })],
    build: { write: false, rolldownOptions: { input: "entry" } },
  })) as Rolldown.RolldownOutput;
  expect(output[0].code).toContain("use structured");
});

describe("the module", () => {
  const marked = `export async function f(a: number) { "use structured"; return await a; }`;
  const compileAs = async (id: string, sites?: "manifest") =>
    (await compile(marked, id, { root: "/app", ...(sites && { sites }) }))?.metadata;

  test("is TypeScript where Vue says so of a part of a component", async () => {
    expect(await compileAs("/app/App.vue?vue&type=script&setup=true&lang.ts")).toMatchObject({ path: "App.vue" });
  });

  test("has its whole path where a folder has a # in its name", async () => {
    expect(await compileAs("/app/c#/load.ts")).toMatchObject({ id: "c#/load.ts" });
  });

  test("has an id that does not tell where the build was started, if it is not on the disk (L4)", async () => {
    expect(await compileAs("virtual:load.ts")).toMatchObject({ id: "virtual:load.ts" });
  });

  test("is not another one in the manifest, if both were made of one file (L5)", async () => {
    const [a, b] = await Promise.all(["a", "b"].map((part) => compileAs(`/app/load.ts?part=${part}`, "manifest")));
    expect([a?.path, b?.path]).toEqual(["load.ts", "load.ts"]);
    expect(a?.id).not.toBe(b?.id);
  });
});
