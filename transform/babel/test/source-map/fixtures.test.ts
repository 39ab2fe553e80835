import { CompileError } from "@asupersync/diagnostics";
import { parseSync, types as t, traverse } from "@babel/core";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { type TransformOptions, transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import type { Options } from "../../src/index.ts";
import { type Compiled, compile, syntaxOf } from "../harness/compile.ts";
import { type Fixture, fixtures, type Source } from "../harness/fixture.ts";

const at = ({ line, column }: { line: number | null; column: number | null }): string => `${line}:${column}`;

/** What an error's stack may name: where something is thrown, called or waited for. */
const KINDS = ["ThrowStatement", "CallExpression", "NewExpression", "AwaitExpression", "YieldExpression"] as const;
type Kind = (typeof KINDS)[number];

/**
 * Where a stack may show a node: at its beginning, or for a call of `a.b()` at `b`. One that was replaced as a whole,
 * `Promise.all()`, has the first of them.
 */
function placesOf(node: t.Node): string[] {
  const places = [node.loc?.start];
  // The parentheses of `(() => {})()` have no place.
  if (t.isCallExpression(node)) places.push(node.callee.loc?.start);
  if (t.isCallExpression(node) && t.isMemberExpression(node.callee)) places.push(node.callee.property.loc?.start);
  return places.flatMap((place) => (place ? [at(place)] : []));
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The nodes of some kinds, each by the places that may stand for it. */
function nodesIn(code: string, file: string, kinds: readonly Kind[]): string[][] {
  const nodes: string[][] = [];
  const ast = parseSync(code, {
    filename: file,
    parserOpts: syntaxOf(file),
    babelrc: false,
    configFile: false,
    browserslistConfigFile: false,
  });
  if (!ast) throw new TypeError(`${file} was not parsed`);
  traverse(ast, {
    enter({ node }) {
      const places = kinds.includes(node.type as Kind) ? placesOf(node) : [];
      if (places.length > 0) nodes.push(places);
    },
  });
  return nodes;
}

const parsePlace = (place: string): Place => {
  const [line = 0, column = 0] = place.split(":").map(Number);
  return { line, column };
};

/** Where they come from. */
function placesThrough(map: object, nodes: readonly string[][]): Set<string> {
  const tracer = new TraceMap(JSON.stringify(map));
  return new Set(nodes.flat().map((place) => at(originalPositionFor(tracer, parsePlace(place)))));
}

const quiet = (options: Options): Options => ({ ...options, onWarning: () => undefined });

function compiled(text: string, file: string, options: Options, more: object = {}): Compiled | undefined {
  try {
    const result = compile(text, file, quiet(options), more);
    return result.metadata && result;
  } catch (error) {
    if (error instanceof CompileError) return undefined;
    throw error;
  }
}

interface Case {
  readonly name: string;
  readonly source: Source;
  readonly options: Options;
  readonly file: string;
}

const cases: Case[] = fixtures.flatMap(({ name, sources, options }: Fixture) =>
  sources
    .filter(({ text, file }) => compiled(text, `src/${file}`, options))
    .map((source) => ({ name: `${name}/${source.file}`, source, options, file: `src/${source.file}` })),
);

/** Throws and waits. What waits in the source may yield in what was made of it. */
const PAIRS: readonly (readonly [what: string, source: readonly Kind[], compiled: readonly Kind[]])[] = [
  ["throw", ["ThrowStatement"], ["ThrowStatement"]],
  ["wait", ["AwaitExpression", "YieldExpression"], ["AwaitExpression", "YieldExpression"]],
  ["new", ["NewExpression"], ["NewExpression", "CallExpression"]],
  ["call", ["CallExpression"], ["CallExpression"]],
];

describe("L13: in every fixture each throw, wait and call maps to its own place", () => {
  it.each(cases)("$name", ({ source, options, file }) => {
    const { code, map } = compiled(source.text, file, options) as Compiled;
    for (const [what, before, after] of PAIRS) {
      const found = placesThrough(map, nodesIn(code, file, after));
      const lost = nodesIn(source.text, file, before).filter((places) => !places.some((place) => found.has(place)));
      expect(lost, `places of a ${what}`).toEqual([]);
    }
  });
});

/** A source without its types, and the way back; nothing for syntax that esbuild does not know. */
function stripped({ text, file }: Source): { readonly code: string; readonly map: object } | undefined {
  const loader = file.endsWith(".tsx") ? "tsx" : file.endsWith("ts") ? "ts" : "jsx";
  const options: TransformOptions = {
    loader,
    sourcemap: true,
    sourcefile: file,
    target: "esnext",
    jsx: "preserve",
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, verbatimModuleSyntax: true } },
  };
  try {
    const { code, map } = transformSync(text, options);
    return { code, map: JSON.parse(map) as object };
  } catch {
    return undefined;
  }
}

const typed = cases
  .filter(({ file }) => !file.endsWith(".cjs"))
  .flatMap(({ source, ...rest }) => {
    const earlier = stripped(source);
    return earlier ? [{ ...rest, earlier }] : [];
  });

describe("L13: so they do through the map of what made the input, and so do the sites", () => {
  it("of nearly all fixtures", () => expect(typed.length).toBeGreaterThan(0.9 * cases.length));

  it.each(typed)("$name", ({ earlier, options, file }) => {
    const script = file.replace(/\.[cm]?[jt]sx?$/, ".jsx");
    const result = compiled(earlier.code, script, options, { inputSourceMap: earlier.map }) as Compiled;
    const found = placesThrough(result.map, nodesIn(result.code, script, ["ThrowStatement"]));
    const known = placesThrough(earlier.map, nodesIn(earlier.code, script, ["ThrowStatement"]));
    expect([...known].filter((place) => !found.has(place))).toEqual([]);
    const tracer = new TraceMap(JSON.stringify(earlier.map));
    const direct = compiled(earlier.code, script, options) as Compiled;
    for (const [index, { sites }] of (direct.metadata?.functions ?? []).entries()) {
      const written = sites.split(" ").map((site) => {
        const origin = originalPositionFor(tracer, parsePlace(site));
        return origin.line === null ? site : at(origin);
      });
      expect(result.metadata?.functions[index]?.sites.split(" ")).toEqual(written);
    }
  });
});
