import { describe, expect, test } from "vitest";
import { bundle } from "./harness/bundle.ts";
import { hosts } from "./harness/hosts/index.ts";

describe.each(hosts)("$name", (host) => {
  test("compiles what is marked, and the bundle runs", async () => {
    const made = await bundle(host, "plain/entry.js");
    expect(made.files["main.js"]).not.toContain("async function total");
    await expect(made.run()).resolves.toEqual({ sum: 12, native: "as it was" });
  });

  test("leaves an unmarked async function as it is (L3)", async () => {
    const { files } = await bundle(host, "plain/entry.js");
    expect(files["main.js"]).toMatch(/async function untouched\(\) \{\s+await null;/);
  });

  test("fails the build with the code, the place and the lines around it (L17)", async () => {
    const failure = bundle(host, "broken/entry.js");
    await expect(failure).rejects.toThrow(/ASX2001/);
    await expect(failure).rejects.toThrow(/broken[\\/]entry\.js/);
    await expect(failure).rejects.toThrow(/> 2 \|/);
  });

  test("shows a warning where the host shows its own", async () => {
    const { warnings } = await bundle(host, "dubious/entry.js");
    expect(warnings.join("\n")).toMatch(/ASX2005/);
  });
});

describe.each(hosts.filter(({ typescript }) => typescript))("$name", (host) => {
  test("hands TypeScript to the compiler before its types are stripped", async () => {
    await expect((await bundle(host, "typed/entry.ts")).run()).resolves.toBe(9);
  });
});
