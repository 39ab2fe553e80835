import { type InputOptions, type PluginItem, transformSync } from "@babel/core";
import decorators from "@babel/plugin-proposal-decorators";
import resources from "@babel/plugin-transform-explicit-resource-management";
import presetEnv from "@babel/preset-env";
import presetReact from "@babel/preset-react";
import presetTypescript from "@babel/preset-typescript";
import istanbul from "babel-plugin-istanbul";
import { transformSync as lowerWithEsbuild } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import asupersync, { type Metadata } from "../src/index.ts";
import type { Behaviour } from "./harness/behaviour.ts";
import { build, expectedOf } from "./harness/build.ts";
import { compile, ROOT, refusal, syntaxOf } from "./harness/compile.ts";
import { Host } from "./harness/execute.ts";
import { type Fixture, fixtures, type Source } from "./harness/fixture.ts";

const host = new Host();
afterAll(() => host.stop());

/** A plugin or preset that stands beside ours. */
interface Neighbour {
  readonly name: string;
  readonly plugin?: PluginItem;
  readonly preset?: PluginItem;
  /** The fixtures that it does something to. */
  readonly takes: (fixture: Fixture) => boolean;
  /** The decorators that it has the parser expect; those of TypeScript by default. */
  readonly parser?: "decorators";
}

/** Decorators of the standard and of TypeScript alike: one that only tells of what it is put on. */
const DECORATED = `const notes = [];
function noted(target, place) {
  notes.push(typeof place === "string" ? place : place.name);
}
class Store {
  @noted async load(id) {
    "use structured";
    await null;
    return this.#parse(id);
  }
  async #parse(id) {
    "use structured";
    return \`parsed ${"${id}"}\`;
  }
  @noted static async make() {
    "use structured";
    return new Store();
  }
}
export async function main(log) {
  "use structured";
  log(await (await Store.make()).load(7), notes.sort().join());
}
`;

const source: Source = { file: "input.js", text: DECORATED, snapshot: "" };
const decorated: Fixture = {
  name: "decorated",
  sources: [source],
  input: source,
  options: {},
  diagnostics: "",
  saysSomething: false,
  behaviour: { log: ["parsed 7 load,make"], end: { value: undefined }, unheard: [] },
};
const all: readonly Fixture[] = [...fixtures, decorated];

const quiet = { onWarning: () => undefined };
const sampled = fixtures.filter((_, index) => index % 10 === 0).map(({ name }) => name);
const has =
  (pattern: RegExp) =>
  ({ sources }: Fixture) =>
    sources.some(({ text }) => pattern.test(text));
const isSampled = ({ name }: Fixture): boolean => sampled.includes(name);
const isDecorated = ({ name }: Fixture): boolean => name === "decorated";
const isJsx = ({ input }: Fixture): boolean => /\.[jt]sx$/.test(input.file);

const NEIGHBOURS: readonly Neighbour[] = [
  { name: "istanbul", plugin: [istanbul, { include: ["**"], cwd: ROOT }], takes: isSampled },
  { name: "legacy decorators", plugin: [decorators, { version: "legacy" }], takes: isDecorated },
  { name: "decorators", plugin: [decorators, { version: "2023-11" }], takes: isDecorated, parser: "decorators" },
  { name: "explicit-resource-management", plugin: resources, takes: has(/\busing \w/) },
  { name: "preset-env", preset: [presetEnv, { targets: "chrome 80", modules: false }], takes: isSampled },
  {
    name: "preset-typescript",
    preset: [presetTypescript, { onlyRemoveTypeImports: true }],
    takes: (fixture) => isSampled(fixture) && fixture.input.file.endsWith(".ts"),
  },
  {
    name: "preset-react",
    preset: [presetReact, { runtime: "classic", pragma: "h", pragmaFrag: "Fragment" }],
    takes: isJsx,
  },
];

/** What some neighbours do not keep, wherever they stand. */
const BEYOND: Readonly<Record<string, RegExp>> = {
  istanbul: /eval|lengths-and-names|to-string|text/,
  "preset-typescript": /enums|namespaces|types-everywhere/,
};

function configuration({ plugin, preset }: Neighbour, ours: PluginItem, first: boolean): InputOptions {
  if (plugin !== undefined) return { plugins: first ? [ours, plugin] : [plugin, ours] };
  // Presets run last to first.
  const wrapped = () => ({ plugins: [ours] });
  return { presets: first ? [preset as PluginItem, wrapped] : [wrapped, preset as PluginItem] };
}

function compileBeside(neighbour: Neighbour, first: boolean, { options }: Fixture, { file, text }: Source): string {
  const result = transformSync(text, {
    filename: `${ROOT}/src/${file}`,
    cwd: ROOT,
    root: ROOT,
    babelrc: false,
    configFile: false,
    browserslistConfigFile: false,
    parserOpts: neighbour.parser ? { plugins: [neighbour.parser] } : syntaxOf(file),
    ...configuration(neighbour, [asupersync, { ...quiet, ...options }], first),
  });
  const { asupersync: metadata } = (result?.metadata ?? {}) as { asupersync?: Metadata };
  const alone = compile(text, `src/${file}`, { ...quiet, ...options }).metadata;
  expect(metadata?.functions.length).toBe(alone?.functions.length);
  return result?.code ?? "";
}

function isCompiled({ sources, options }: Fixture): boolean {
  try {
    return sources.every(({ file, text }) => compile(text, `src/${file}`, { ...quiet, ...options }));
  } catch {
    return false;
  }
}

const expected = new Map<string, Promise<Behaviour>>();

/** What a fixture is to do: found out once, since its module keeps what it did. */
function expectedOnce(fixture: Fixture): Promise<Behaviour> {
  const known = expected.get(fixture.name) ?? expectedOf(fixture, host);
  expected.set(fixture.name, known);
  return known;
}

const beside = ({ name, takes }: Neighbour): Fixture[] =>
  all.filter((fixture) => takes(fixture) && !BEYOND[name]?.test(fixture.name) && isCompiled(fixture));

describe.each(NEIGHBOURS)("beside $name", (neighbour) => {
  describe.each([
    ["before", true],
    ["after", false],
  ] as const)("%s it", (place, first) => {
    it.each(beside(neighbour))("$name", async (fixture) => {
      const code = new Map(
        fixture.sources.map((source) => [source.file, compileBeside(neighbour, first, fixture, source)]),
      );
      const path = build(fixture, `ordered ${place} ${neighbour.name}`, (file) => code.get(file) ?? "");
      expect(await host.run(path, true)).toEqual(await expectedOnce(fixture));
    });
  });
});

describe("where `async` is gone already", () => {
  const FUNCTIONS = `export async function load(id) {
  "use structured";
  return await id;
}
export const later = async () => {
  "use structured";
};`;
  const MODULE = `"use structured";\n${FUNCTIONS.replaceAll('\n  "use structured";', "")}`;

  const withBabel = (targets: string) => (source: string) =>
    transformSync(source, {
      filename: `${ROOT}/a.js`,
      babelrc: false,
      configFile: false,
      browserslistConfigFile: false,
      presets: [[presetEnv, { targets, modules: false }]],
    })?.code ?? "";

  const REMOVERS: readonly [name: string, lower: (source: string) => string][] = [
    ["Babel, to generators", withBabel("chrome 52")],
    ["Babel, to state machines", withBabel("chrome 40")],
    ["esbuild", (source) => lowerWithEsbuild(source, { target: "es2016" }).code],
    [
      "TypeScript",
      (source) =>
        `${source.startsWith('"use structured"') ? '"use structured";\n' : ""}var __awaiter = (t, a, P, g) => g;
export function load(id) { return __awaiter(this, void 0, void 0, function* () {${source.startsWith('"') ? "" : ' "use structured";'} return yield id; }); }`,
    ],
  ];

  it.each(REMOVERS)("ASX2001: a function's directive is told of after %s", (_, lower) => {
    expect(refusal(lower(FUNCTIONS), "src/a.js").code).toBe("ASX2001");
  });

  it.each(REMOVERS)("ASX2007: a module's directive is told of after %s", (_, lower) => {
    expect(refusal(lower(MODULE), "src/a.js")).toMatchObject({ code: "ASX2007", loc: { line: 1, column: 0 } });
  });

  it("a module without async functions is nobody's business", () => {
    expect(compile('"use structured";\nexport const _async = () => 1;', "src/a.js").metadata).toBeUndefined();
  });
});
