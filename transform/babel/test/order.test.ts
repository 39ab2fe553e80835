import { type FileResult, type InputOptions, type PluginItem, type PresetItem, transformSync } from "@babel/core";
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
  readonly preset?: PresetItem;
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
    return "parsed " + id;
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

/** Some of the fixtures, by their names, so that a new one changes nothing for the others. */
const isSampled = ({ name }: Fixture): boolean =>
  [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 24 === 0;
const isUsing = ({ name }: Fixture): boolean => /^(await-)?using/.test(name);
const isDecorated = ({ name }: Fixture): boolean => name === "decorated";
const isJsx = ({ input }: Fixture): boolean => /\.[jt]sx$/.test(input.file);

const NEIGHBOURS: readonly Neighbour[] = [
  { name: "istanbul", plugin: [istanbul, { include: ["**"], cwd: ROOT }], takes: isSampled },
  { name: "legacy decorators", plugin: [decorators, { version: "legacy" }], takes: isDecorated },
  { name: "decorators", plugin: [decorators, { version: "2023-11" }], takes: isDecorated, parser: "decorators" },
  { name: "explicit-resource-management", plugin: resources, takes: isUsing },
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

type Place = "before" | "after" | "alone";

/** Presets run last to first, plugins first to last. */
function configuration({ plugin, preset }: Neighbour, ours: PluginItem, place: Place): InputOptions {
  const inOrder = <T>(own: T, theirs: T): T[] =>
    place === "alone" ? [theirs] : place === "before" ? [own, theirs] : [theirs, own];
  if (plugin !== undefined) return { plugins: inOrder(ours, plugin) };
  return { presets: inOrder<PresetItem>(() => ({ plugins: [ours] }), preset as PresetItem).reverse() };
}

function transform(
  neighbour: Neighbour,
  place: Place,
  { options }: Fixture,
  { file, text }: Source,
): FileResult | null {
  return transformSync(text, {
    filename: `${ROOT}/src/${file}`,
    cwd: ROOT,
    root: ROOT,
    babelrc: false,
    configFile: false,
    browserslistConfigFile: false,
    parserOpts: neighbour.parser ? { plugins: [neighbour.parser] } : syntaxOf(file),
    ...configuration(neighbour, [asupersync, { ...quiet, ...options }], place),
  });
}

/** The code of a fixture's files. */
function codeOf(neighbour: Neighbour, place: Place, fixture: Fixture): Map<string, string> {
  return new Map(
    fixture.sources.map((source) => {
      const result = transform(neighbour, place, fixture, source);
      const { asupersync: metadata } = (result?.metadata ?? {}) as { asupersync?: Metadata };
      const ours = compile(source.text, `src/${source.file}`, { ...quiet, ...fixture.options }).metadata;
      if (place !== "alone") expect(metadata?.functions.length).toBe(ours?.functions.length);
      return [source.file, result?.code ?? ""];
    }),
  );
}

/** Whether both can do something with a fixture, each by itself. */
function isForBoth(neighbour: Neighbour, fixture: Fixture): boolean {
  try {
    return codeOf(neighbour, "alone", fixture).size > 0;
  } catch {
    return false;
  }
}

const expected = new Map<string, Promise<Behaviour>>();

/** What a run gives, found out once: a module keeps what it did. */
function once(key: string, run: () => Promise<Behaviour>): Promise<Behaviour> {
  const known = expected.get(key) ?? run();
  expected.set(key, known);
  return known;
}

/** What a fixture may do: what its source does, or what the neighbour makes it do natively, where that is not the same. */
async function expectedBeside(neighbour: Neighbour, fixture: Fixture): Promise<Behaviour[]> {
  const native = await once(fixture.name, () => expectedOf(fixture, host));
  if (fixture.behaviour) return [native];
  const code = codeOf(neighbour, "alone", fixture);
  const path = build(fixture, `ordered alone ${neighbour.name}`, (file) => code.get(file) ?? "");
  return [native, await once(path, () => host.run(path, false))];
}

const beside = (neighbour: Neighbour): Fixture[] =>
  all.filter((fixture) => neighbour.takes(fixture) && isForBoth(neighbour, fixture));

describe.each(NEIGHBOURS)("beside $name", (neighbour) => {
  describe.each(["before", "after"] as const)("%s it", (place) => {
    it.each(beside(neighbour))("$name", async (fixture) => {
      const code = codeOf(neighbour, place, fixture);
      const path = build(fixture, `ordered ${place} ${neighbour.name}`, (file) => code.get(file) ?? "");
      const behaviour = await host.run(path, true);
      expect(await expectedBeside(neighbour, fixture)).toContainEqual(behaviour);
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
