import { describe, expect, it } from "vitest";
import { compile } from "./harness/compile.ts";

const compileFlow = (source: string) =>
  compile(
    source,
    "src/input.js",
    {},
    { parserOpts: { sourceType: "module", plugins: ["jsx", ["flow", { enums: true }]] } },
  );

describe("Flow", () => {
  it("L5: what a cast speaks of is captured, for it runs; what a type speaks of is not", () => {
    const { code, metadata } = compileFlow(`function outer(given: number) {
  const kept = given, typed = given;
  return async (): Promise<number> => { "use structured"; await 0; return ((kept: any): typeof typed); };
}`);
    expect(metadata?.functions).toMatchObject([{ placement: "lifted" }]);
    expect(code).toContain("void 0, kept)");
  });

  it("L10: a combinator is found through a cast", () => {
    const { code } = compileFlow('async function f(xs: any) { "use structured"; await (Promise: any).all(xs); }');
    expect(code).toContain("_all(_mark(), xs)");
  });

  it("L5: an enum around a function is seen only where it stands", () => {
    const { metadata } = compileFlow(`function outer() {
  enum Level { Low, High }
  return async () => { "use structured"; return Level.Low; };
}`);
    expect(metadata?.functions).toMatchObject([{ placement: "in place", reason: "captures `Level`, an enum" }]);
  });
});
