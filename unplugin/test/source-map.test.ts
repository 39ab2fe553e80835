import { readFile } from "node:fs/promises";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { describe, expect, test } from "vitest";
import { bundle } from "./harness/bundle.ts";
import { hosts } from "./harness/hosts/index.ts";

const source = await readFile(new URL("./fixtures/plain/total.js", import.meta.url), "utf8");

/** Line from 1 and column from 0 of the one place where `text` stands. */
function positionOf(text: string, code: string): { line: number; column: number } {
  const before = code.slice(0, code.indexOf(text)).split("\n");
  return { line: before.length, column: before.at(-1)!.length };
}

describe.each(hosts)("$name", (host) => {
  test("an expression in the bundle maps to its own place in the source (L13)", async () => {
    const { files } = await bundle(host, "plain/entry.js");
    const place = positionOf("a + b", files["main.js"]!);
    const original = originalPositionFor(new TraceMap(files["main.js.map"]!), place);
    expect(original).toMatchObject(positionOf("a + b", source));
    expect(original.source).toMatch(/total\.js$/);
  });
});
