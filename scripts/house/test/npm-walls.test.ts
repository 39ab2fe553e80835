import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../lib/command.ts";
import { importsOf, packageOf } from "../imports.ts";
import { type Package, publishedPackages } from "../packages.ts";
import { NPM_WALLS, WITHOUT_DEPENDENCIES } from "../walls.ts";

const packages = publishedPackages();

test("every published package has its row in the table of walls, and every row its package", () => {
  expect(packages.map(({ name }) => name).sort()).toEqual(Object.keys(NPM_WALLS).sort());
});

describe.each(packages)("$name", (from) => {
  const allowed = NPM_WALLS[from.name] ?? [];

  test("depends on those of our packages that it may import, and on no other", () => {
    expect(from.dependencies.filter(isOurs).filter((name) => !allowed.includes(name))).toEqual([]);
  });

  test("imports nothing but itself, Node's own modules and what its package.json declares", () => {
    expect(imports(from).filter(({ name }) => ![from.name, ...from.dependencies].includes(name))).toEqual([]);
  });

  test("reaches no file outside its folder", () => {
    expect(escapes(from)).toEqual([]);
  });
});

test.each(Object.entries(WITHOUT_DEPENDENCIES))("%s brings nothing else into a page", (name, allowed) => {
  const dependencies = packages.find((found) => found.name === name)?.dependencies ?? [];
  expect(dependencies.filter((dependency) => !allowed.includes(dependency))).toEqual([]);
});

function isOurs(name: string): boolean {
  return packages.some((found) => found.name === name);
}

/** The packages that a package's sources import, each with the file that does. */
function imports(from: Package): { file: string; name: string }[] {
  return specifiers(from)
    .filter(({ specifier }) => !specifier.startsWith(".") && !isBuiltin(specifier))
    .map(({ file, specifier }) => ({ file, name: packageOf(specifier) }));
}

function escapes(from: Package): { file: string; specifier: string }[] {
  return specifiers(from)
    .filter(({ specifier }) => specifier.startsWith("."))
    .filter(({ file, specifier }) => relative(from.folder, join(file, "..", specifier)).startsWith(".."));
}

function specifiers(from: Package): { file: string; specifier: string }[] {
  return from.sources.flatMap((file) =>
    importsOf(file, readFileSync(join(ROOT, file), "utf8")).map((specifier) => ({ file, specifier })),
  );
}
