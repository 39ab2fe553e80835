import { expect, test } from "vitest";
import { importsOf, packageOf } from "../imports.ts";

const cases: [name: string, code: string, found: string[]][] = [
  ["an import", `import a, { b } from "x";`, ["x"]],
  ["an import for its effect", `import "x";`, ["x"]],
  ["an import of types alone", `import type { A } from "x";`, ["x"]],
  ["a type's own import", `let a: import("x").A;`, ["x"]],
  ["a dynamic import, in a function", `const f = () => import("x");`, ["x"]],
  ["re-exports", `export * from "x"; export { a } from "y";`, ["x", "y"]],
  ["an export of its own", `export const a = 1;`, []],
  ["a string that looks like one", "const code = `import a from 'x'`;", []],
  ["a comment", `// import a from "x";`, []],
];

test.each(cases)("finds the modules in %s", (_, code, found) => {
  expect(importsOf("a.ts", code)).toEqual(found);
});

test("reads JSX where the name says so", () => {
  expect(importsOf("a.tsx", `import a from "x"; const b = <a.b />;`)).toEqual(["x"]);
});

test("a file that does not parse is not taken for one without imports", () => {
  expect(() => importsOf("a.ts", `import from;`)).toThrow(/^a\.ts: /);
});

test.each([
  ["a", "a"],
  ["a/b", "a"],
  ["@a/b", "@a/b"],
  ["@a/b/c/d", "@a/b"],
])("%s is of package %s", (specifier, name) => {
  expect(packageOf(specifier)).toBe(name);
});
