import { tmpdir } from "node:os";
import asupersync from "@asupersync/unplugin/vite";
import asupersyncForWebpack from "@asupersync/unplugin/webpack";
import { describe, expect, test } from "vitest";
import webpack from "webpack";
import { bundle } from "./harness/bundle.ts";
import { loader } from "./harness/hosts/loader.ts";
import { vite } from "./harness/hosts/vite.ts";

describe("options", () => {
  test.each([
    [{ includes: "src/**" }, /`includes` is "src\/\*\*": expected one of mode, .*include/],
    [{ layer: "client" }, /`layer` is "client": expected one of/],
    [{ include: 1 }, /`include` is 1: expected a path/],
    [{ mode: "ALL" }, /`mode` is "ALL": expected "annotation" or "all"/],
    [{ root: 5 }, /`root` is 5/],
    [null, /`options` is null/],
    ["all", /`options` is "all"/],
  ])("ASX2006: %j is refused at once, whatever is to be compiled", (options, message) => {
    const refused = expect(() => asupersync(options as never));
    refused.toThrow(expect.objectContaining({ name: "CompileError", code: "ASX2006" }));
    refused.toThrow(message);
  });

  test("ASX2006: what the loader cannot have fails the build", async () => {
    await expect(bundle(loader, "plain/entry.js", { mode: "some" as never })).rejects.toThrow(/ASX2006/);
  });

  test("a manifest beside a cache on disk is refused, as it would lack what comes from there", () => {
    const compiler = webpack({ cache: { type: "filesystem", cacheDirectory: tmpdir() } });
    expect(() => asupersyncForWebpack({ sites: "manifest" }).apply(compiler)).toThrow(
      /ASX2006.*`sites` is "manifest": expected "inline" with a filesystem cache/,
    );
  });

  test("an option that is undefined is as one that is not given", async () => {
    const nothing = { mode: undefined, sites: undefined, root: undefined, server: undefined, include: undefined };
    for (const host of [vite, loader]) {
      const [given, without] = [await bundle(host, "plain/entry.js", nothing), await bundle(host, "plain/entry.js")];
      expect(given.files["main.js"] === without.files["main.js"], host.name).toBe(true);
    }
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
