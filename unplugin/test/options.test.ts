import { OptionsError } from "@asupersync/unplugin";
import asupersync from "@asupersync/unplugin/vite";
import { describe, expect, test } from "vitest";
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

  test("exclude keeps a file native", async () => {
    const { files } = await bundle(vite, "plain/entry.js", { exclude: /total\.js$/ });
    expect(files["main.js"]).toContain("async function total");
  });

  test("include takes no other files", async () => {
    const { files } = await bundle(vite, "plain/entry.js", { include: "**/nothing/**" });
    expect(files["main.js"]).toContain("async function total");
  });
});
