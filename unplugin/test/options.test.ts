import { tmpdir } from "node:os";
import { OptionsError } from "@asupersync/unplugin";
import asupersync from "@asupersync/unplugin/vite";
import asupersyncForWebpack from "@asupersync/unplugin/webpack";
import { describe, expect, test } from "vitest";
import webpack from "webpack";
import { bundle } from "./harness/bundle.ts";
import { loader } from "./harness/hosts/loader.ts";
import { vite } from "./harness/hosts/vite.ts";

describe("options", () => {
  test("an unknown one is refused at once, and named", () => {
    const misspelled = { includes: "src/**" } as object;
    expect(() => asupersync(misspelled)).toThrow(OptionsError);
    expect(() => asupersync(misspelled)).toThrow(/`includes` does not exist/);
  });

  test("a pattern that is none is refused at once", () => {
    expect(() => asupersync({ include: 1 as never })).toThrow(/`include`/);
  });

  test.each([vite, loader])("$name: a value that the compiler does not know fails the build", async (host) => {
    await expect(bundle(host, "plain/entry.js", { mode: "some" as never })).rejects.toThrow(/ASX2006/);
  });

  test("a manifest beside a cache on disk is refused, as it would lack what comes from there", () => {
    const compiler = webpack({ cache: { type: "filesystem", cacheDirectory: tmpdir() } });
    expect(() => asupersyncForWebpack({ sites: "manifest" }).apply(compiler)).toThrow(/`sites` cannot be "manifest"/);
  });

  test("exclude keeps a file native", async () => {
    const { files } = await bundle(vite, "plain/entry.js", { exclude: /total\.js$/ });
    expect(files["main.js"]).toContain("async function total");
  });

  test("include takes no other files", async () => {
    const { files } = await bundle(vite, "plain/entry.js", { include: "**/nothing/**" });
    expect(files["main.js"]).toContain("async function total");
  });
});
