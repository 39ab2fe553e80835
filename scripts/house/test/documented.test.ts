import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../lib/command.ts";
import { entriesOf, exportsOf } from "../exports.ts";

const page = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const API = page("docs/runtime-api.md");
const SURFACE = page("docs/compiled-surface.md");
/** Names that these pages give, by what stands before or behind them. */
const DECLARED = /^export (?:type|interface|function|class|const) (\w+)/gm;
const IMPORTED = /import \{([^}]*)\} from "@asupersync\/browser\/compiled"/g;
const EXPLAINED = /^(?:- )?`(\w+)\(/gm;

const browser = entriesOf("runtime-ts/browser");
const surface = exportsOf("runtime-ts/browser/dist/compiled.d.ts");

const named = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = ""]) => name);
const notIn = (text: string, names: readonly string[]): string[] =>
  names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text));

describe("docs/runtime-api.md", () => {
  const entries = browser.filter(([name]) => name !== "./compiled");
  const exported = entries.flatMap(([, declarations]) => exportsOf(declarations));

  test.each(entries)("has every name that %s of @asupersync/browser exports", (_, declarations) => {
    expect(notIn(API, exportsOf(declarations))).toEqual([]);
  });

  test("declares nothing that is not exported", () => {
    const declared = named(API, DECLARED);
    expect(declared.length).toBeGreaterThan(40);
    expect(declared.filter((name) => !exported.includes(name))).toEqual([]);
  });

  test.each(entries.filter(([name]) => name !== "."))("says how to import %s", (name) => {
    expect(API).toContain(`"@asupersync/browser${name.slice(1)}"`);
  });
});

describe("docs/compiled-surface.md", () => {
  test("has every name that compiled code can import", () => {
    expect(notIn(SURFACE, surface)).toEqual([]);
  });

  test("imports and explains nothing that does not exist", () => {
    const imported = named(SURFACE, IMPORTED).flatMap((list) =>
      list.split(",").map((name) => name.trim().split(" ")[0]),
    );
    const explained = named(SURFACE, EXPLAINED);
    expect(explained.length).toBeGreaterThan(15);
    expect([...imported, ...explained].filter((name) => !surface.includes(name as string))).toEqual([]);
  });
});

describe.each(["macros", "runtime-ts/react"])("%s/README.md", (folder) => {
  test("has every name that the package exports", () => {
    const exported = entriesOf(folder).flatMap(([, declarations]) => exportsOf(declarations));
    expect(notIn(page(`${folder}/README.md`), exported)).toEqual([]);
  });
});
