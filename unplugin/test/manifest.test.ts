import { describe, expect, test } from "vitest";
import { bundle } from "./harness/bundle.ts";
import { hosts } from "./harness/hosts/index.ts";

const FILE = "asupersync-manifest.json";
const [vite, ...others] = hosts;
const withAssets = hosts.filter(({ name }) => name !== "loader");

const sitesOfTotal = /"total",\s*"\d+:\d+/;
const sites = expect.stringMatching(/^\d+:\d+( \d+:\d+)+$/);
const manifest = {
  version: 1,
  modules: expect.toSatisfy((modules: object) => {
    expect(Object.values(modules)).toEqual([
      { path: "fixtures/plain/total.js", table: ["double", sites, "total", sites] },
    ]);
    return true;
  }),
};

describe("sites", () => {
  test("a Vite build lays them into a manifest beside the bundle (L5)", async () => {
    const { files } = await bundle(vite!, "plain/entry.js", { root: import.meta.dirname });
    expect(JSON.parse(files[FILE]!)).toEqual(manifest);
    expect(files["main.js"]).not.toMatch(sitesOfTotal);
  });

  test.each(others)("$name inlines them", async (host) => {
    const { files } = await bundle(host, "plain/entry.js");
    expect(Object.keys(files)).not.toContain(FILE);
    expect(files["main.js"]).toMatch(sitesOfTotal);
  });

  test.each(withAssets)("$name writes the same manifest if it is asked to", async (host) => {
    const { files, run } = await bundle(host, "plain/entry.js", { root: import.meta.dirname, sites: "manifest" });
    expect(JSON.parse(files[FILE]!)).toEqual(manifest);
    await expect(run()).resolves.toMatchObject({ sum: 12 });
  });

  test("the manifest's ids are those in the code", async () => {
    const { files } = await bundle(vite!, "plain/entry.js", { root: import.meta.dirname });
    const [id] = Object.keys(JSON.parse(files[FILE]!).modules);
    expect(files["main.js"]).toContain(`"${id}"`);
  });
});
