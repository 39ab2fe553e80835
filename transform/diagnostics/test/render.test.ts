import { describe, expect, it } from "vitest";
import { CompileError, diagnose, fill, frameOf, render } from "../src/index.ts";

const source = "one\n  two(three);\nfour\n";
const span = { start: { line: 2, column: 6 }, end: { line: 2, column: 11 } };

describe("a diagnostic", () => {
  it("is filled from the table", () => {
    expect(diagnose("ASX2101", { jump: "return" })).toMatchObject({
      severity: "error",
      message: "`return` leaves a `finally` block: it would swallow the cancellation that runs it",
      fix: "Move the `return` after the `try` statement, or into the `catch`.",
    });
  });

  it("may be less than the table's severity, where a mode asks for it", () => {
    expect(diagnose("ASX2106", {}, { severity: "warning" }).severity).toBe("warning");
  });

  it("has no holes in it", () => {
    expect(() => fill("{a} and {b}", { a: "x" })).toThrow(TypeError);
    expect(fill("{a} and {a}", { a: "{b}" })).toBe("{b} and {b}");
  });

  it("shows code, message, place, the exact span, what to do and where to read on", () => {
    expect(render(diagnose("ASX2105", { name: "`f`" }, { file: "a.js", span }), source)).toBe(
      [
        "ASX2105 YieldAsName: `yield` is a name from outside of `f` and cannot be used in it",
        "  at a.js:2:7",
        "  1 | one",
        "> 2 |   two(three);",
        "    |       ^^^^^",
        "  3 | four",
        "  4 |",
        "Rename it: a body that waits is lowered to a generator, where `yield` is a keyword.",
        "More: npx asupersync explain ASX2105",
      ].join("\n"),
    );
  });

  it("shows what it has, where there is no source or no place", () => {
    const placed = diagnose("ASX2105", { name: "`f`" }, { file: "a.js", span });
    expect(frameOf(placed, undefined)).toBeUndefined();
    expect(render(placed)).not.toContain("|");
    expect(render(diagnose("ASX2003", {}))).toMatch(/^ASX2003 [^\n]+\nKeep one of them\.\nMore: /);
  });
});

describe("CompileError", () => {
  it("has what hosts look for, and everything in its message", () => {
    const first = diagnose("ASX2105", { name: "`f`" }, { file: "a.js", span });
    const error = new CompileError([first, diagnose("ASX2003", {})], source);
    expect(error).toMatchObject({ name: "CompileError", code: "ASX2105", loc: { file: "a.js", line: 2, column: 6 } });
    expect(error.message).toContain(error.frame);
    expect(error.message).toContain("ASX2003");
    expect(error.diagnostics).toHaveLength(2);
  });

  it("needs no place", () => {
    expect(new CompileError([diagnose("ASX2003", {})])).toMatchObject({ loc: undefined, frame: undefined });
  });
});
