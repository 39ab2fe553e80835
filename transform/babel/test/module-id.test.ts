import { relative } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moduleId } from "../src/emit/module-id.ts";

const part = fc.constantFrom("a", "app", "src", "..", ".", "", ".cache", "b.ts");
const path = fc.array(part, { maxLength: 5 }).map((parts) => `/${parts.join("/")}`);

describe("L4: a module's id", () => {
  it("is the path from the root, however the two are written", () => {
    fc.assert(
      fc.property(path, path, (root, rest) => {
        for (const file of [rest, `${root}${rest}`]) expect(moduleId(file, root)).toBe(relative(root, file));
      }),
      { numRuns: 2000 },
    );
  });

  it("has forward slashes, and no query", () => {
    expect(moduleId("/project/src/a.ts?worker_file#x", "/project")).toBe("src/a.ts");
    expect(moduleId("/project/src\\a.ts", "/project")).toBe("src/a.ts");
    expect(moduleId(undefined, "/project")).toBe("unknown");
  });
});
