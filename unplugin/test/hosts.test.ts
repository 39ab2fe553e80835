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

  test("shows each warning where the host shows its own, with its place and the lines around it (L16)", async () => {
    const { warnings } = await bundle(host, "dubious/entry.js");
    for (const [code, place, frame] of [
      ["ASX2005", "2:3", '> 2 |   "use structred";'],
      ["ASX2204", "12:3", "> 12 |   known();"],
      ["ASX2201", "13:11", "> 13 |   const { all: together } = Promise;"],
    ]) {
      const found = warnings.filter((warning) => warning.includes(`${code} `));
      expect(found, `${code} is shown once`).toHaveLength(1);
      expect(found[0]).toMatch(new RegExp(`dubious[\\\\/]entry\\.js:${place}`));
      expect(found[0]).toContain(frame);
    }
  });

  test("fails the build for a macro that nobody resolves (L14)", async () => {
    await expect(bundle(host, "macro-outside/entry.js")).rejects.toThrow(/ASX2301/);
  });

  test("imports the parts of the runtime that a module uses", async () => {
    await expect((await bundle(host, "parts/entry.js")).run()).resolves.toBe(true);
  });

  test("leaves nothing of the macros in the bundle (L14)", async () => {
    const made = await bundle(host, "macros/entry.js");
    expect(made.files["main.js"]?.includes("@asupersync/macros")).toBe(false);
    await expect(made.run()).resolves.toEqual(["slept", "TimeoutError"]);
  });
});

describe.each(hosts.filter(({ typescript }) => typescript))("$name", (host) => {
  test("hands TypeScript to the compiler before its types are stripped", async () => {
    await expect((await bundle(host, "typed/entry.ts")).run()).resolves.toBe(9);
  });
});
