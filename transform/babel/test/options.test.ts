import { CompileError } from "@asupersync/diagnostics";
import { describe, expect, it } from "vitest";
import type { Options } from "../src/index.ts";
import { resolveOptions, takesFile } from "../src/options.ts";

function refused(options: unknown): CompileError {
  try {
    resolveOptions(options as Options);
  } catch (error) {
    if (error instanceof CompileError) return error;
  }
  throw new TypeError("the options were taken");
}

describe("options", () => {
  it("have defaults", () => {
    expect(resolveOptions()).toMatchObject({
      mode: "annotation",
      sites: "inline",
      outside: "fail",
      include: undefined,
      exclude: [],
      root: undefined,
    });
    expect([...resolveOptions().capture]).toContain("crypto.randomUUID");
  });

  it.each([
    ["mode", "some", '"some": expected "annotation" or "all"'],
    ["sites", true, 'true: expected "inline" or "manifest"'],
    ["outside", "page", '"page": expected "fail" or "root"'],
    ["include", 5, "5: expected a path, a regular expression, or an array of them"],
    ["exclude", ["a", 5], '["a",5]: expected a path'],
    ["capture", ["fetch", "fetsch"], '["fetch","fetsch"]: expected true, false, or an array of fetch, setTimeout'],
    ["root", null, "null: expected a path"],
    ["inputMap", "{}", '"{}": expected a source map'],
    ["onWarning", "print", '"print": expected a function'],
    ["modes", "all", '"all": expected one of mode, include'],
    ["toString", "all", '"all": expected one of mode, include'],
  ])("ASX2006: %s cannot be %j", (option, value, message) => {
    const { code, message: whole } = refused({ [option]: value });
    expect(code).toBe("ASX2006");
    expect(whole).toContain(`\`${option}\` is ${message}`);
  });

  it("ASX2006: all that is wrong is told at once", () => {
    expect(refused({ mode: "x", sites: "y" }).diagnostics).toHaveLength(2);
  });

  it("include and exclude narrow by path or by expression", () => {
    const takes = (options: Options, id: string): boolean => takesFile(resolveOptions(options), id);
    expect(takes({}, "src/a.ts")).toBe(true);
    expect(takes({ include: "src" }, "src/a.ts")).toBe(true);
    expect(takes({ include: "./src/" }, "src/a.ts")).toBe(true);
    expect(takes({ include: "src/a.ts" }, "src/a.ts")).toBe(true);
    expect(takes({ include: "src" }, "srcs/a.ts")).toBe(false);
    expect(takes({ include: ["lib", /\.tsx$/g] }, "src/a.tsx")).toBe(true);
    expect(takes({ exclude: /test/ }, "src/a.test.ts")).toBe(false);
    expect(takes({ include: "src", exclude: ["src/vendor"] }, "src/vendor/a.ts")).toBe(false);
  });
});
