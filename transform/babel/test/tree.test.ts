import { type NodePath, types as t, transformSync } from "@babel/core";
import { describe, expect, it } from "vitest";
import type { ProgramPath } from "../src/host/babel.ts";
import { OF_TYPES, type Place } from "../src/host/place.ts";
import { Tree } from "../src/host/tree.ts";
import { mergeVisitors } from "../src/host/visitor.ts";
import { ROOT, syntaxOf } from "./harness/compile.ts";
import { fixtures, type Source } from "./harness/fixture.ts";

/** Calls back with the program of a source. */
function inProgram({ file, text }: Source, look: (program: ProgramPath) => void): void {
  transformSync(text, {
    filename: `${ROOT}/src/${file}`,
    babelrc: false,
    configFile: false,
    code: false,
    parserOpts: syntaxOf(file),
    plugins: [() => ({ name: "look", visitor: { Program: (path: ProgramPath) => look(path) } })],
  });
}

const everywhere = mergeVisitors<Place[]>(
  Object.fromEntries(
    Object.keys(t.VISITOR_KEYS).map((type) => [type, (place: Place, all: Place[]) => all.push(place)]),
  ),
);

function placesIn(program: ProgramPath): { readonly tree: Tree; readonly places: readonly Place[] } {
  const tree = new Tree(program);
  const places: Place[] = [];
  tree.walk(program.node, everywhere, places);
  return { tree, places };
}

/** What a walk of Babel's shows: what is code, and what of it begins a type. */
function pathsIn(program: ProgramPath): { readonly code: readonly NodePath[]; readonly types: readonly NodePath[] } {
  const code: NodePath[] = [];
  const types: NodePath[] = [];
  program.traverse({
    enter(path) {
      const isType = OF_TYPES.has(String(path.listKey ?? path.key));
      (isType ? types : code).push(path);
      if (isType) path.skip();
    },
  });
  return { code, types };
}

const sources = fixtures.flatMap(({ name, sources }) => sources.map((source) => ({ ...source, name })));

describe("the tree of a file", () => {
  it.each(sources)("has the paths and scopes that Babel's own walk finds, in its order: $name/$file", (source) => {
    inProgram(source, (program) => {
      const ours = placesIn(program).places.map(({ path }) => ({ path, scope: path.scope, parent: path.parentPath }));
      const { code } = pathsIn(program);
      expect(ours.length).toBe(code.length);
      for (const [index, path] of code.entries())
        expect(
          ours[index]?.path === path && ours[index].scope === path.scope && ours[index].parent === path.parentPath,
        ).toBe(true);
    });
  });

  it.each(sources)("leaves out nothing that runs: $name/$file", (source) => {
    inProgram(source, (program) => {
      for (const { node } of pathsIn(program).types)
        expect(t.isTypeScript(node) || t.isFlow(node), node.type).toBe(true);
    });
  });

  it.each(sources)("knows what lies in what, and what comes after what: $name/$file", (source) => {
    inProgram(source, (program) => {
      const { tree, places } = placesIn(program);
      for (const [index, { node, parent }] of places.entries()) {
        const before = places[index - 1]?.node;
        expect(tree.begin(node)).toBeLessThan(tree.end(node));
        if (before) expect(tree.begin(before)).toBeLessThan(tree.begin(node));
        if (!parent) continue;
        expect(tree.begin(parent.node)).toBeLessThan(tree.begin(node));
        expect(tree.end(node)).toBeLessThanOrEqual(tree.end(parent.node));
        if (before && before !== parent.node) expect(tree.end(before)).toBeLessThan(tree.begin(node));
      }
    });
  });
});
