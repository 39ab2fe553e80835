import { type PluginItem, transformSync } from "@babel/core";
import presetEnv from "@babel/preset-env";
import presetReact from "@babel/preset-react";
import presetTypescript from "@babel/preset-typescript";
import { afterAll, describe, expect, it } from "vitest";
import asupersync from "../src/index.ts";
import { build, expectedOf } from "./harness/build.ts";
import { compile, ROOT, syntaxOf } from "./harness/compile.ts";
import { Host } from "./harness/execute.ts";
import { type Fixture, fixtures, type Source } from "./harness/fixture.ts";

const host = new Host();
afterAll(() => host.stop());

const ours = ({ options }: Fixture): PluginItem[] => [[asupersync, { onWarning: () => undefined, ...options }]];

/** Compiles as an application's configuration does, with presets that strip and down-level. */
function compileWith(plugins: PluginItem[], { file, text }: Source, targets = "chrome 60"): string {
  const result = transformSync(text, {
    filename: `${ROOT}/src/${file}`,
    cwd: ROOT,
    root: ROOT,
    babelrc: false,
    configFile: false,
    browserslistConfigFile: false,
    parserOpts: syntaxOf(file),
    plugins,
    presets: [
      [presetEnv, { targets, modules: false }],
      [presetReact, { runtime: "classic", pragma: "h", pragmaFrag: "Fragment" }],
      presetTypescript,
    ],
  });
  return result?.code ?? "";
}

/** Whether we compile it, and the presets can do something with its source. */
function isCompiled({ sources, options }: Fixture): boolean {
  const quiet = { ...options, onWarning: () => undefined };
  try {
    return sources.every(
      (source) => compile(source.text, `src/${source.file}`, quiet) && compileWith([], source) !== undefined,
    );
  } catch {
    return false;
  }
}

/** What these presets do not keep, whoever comes before them. */
const BEYOND_THE_PRESETS: Readonly<Record<string, string>> = {
  "class-fields": "an arrow in a field loses its name",
  "odd-places": "computed keys are evaluated before the heritage",
  "order-of-classes": "the same",
  "enums-and-namespaces": "a namespace exports only constants",
  "types-function-and-namespace": "a namespace exports only constants",
  "for-await-with-cleanups": "`await using` in a native async generator leaves an `await` in a plain one",
};

const runnable = fixtures.filter((fixture) => !Object.hasOwn(BEYOND_THE_PRESETS, fixture.name) && isCompiled(fixture));

const known = new Map<Fixture, ReturnType<typeof expectedOf>>();

/** What a fixture does natively, found out once: a module keeps what it did. */
function expected(fixture: Fixture): ReturnType<typeof expectedOf> {
  const behaviour = known.get(fixture) ?? expectedOf(fixture, host);
  known.set(fixture, behaviour);
  return behaviour;
}

// Chrome 60 has generators, but neither fields nor private names, `??`, `?.`, object spread and async iteration.
describe("before preset-env for Chrome 60, preset-react and preset-typescript", () => {
  it.each(runnable)("$name", async (fixture) => {
    const native = await expected(fixture);
    const code = new Map(fixture.sources.map((source) => [source.file, compileWith(ours(fixture), source)]));
    expect(
      await host.run(
        build(fixture, "down-levelled", (file) => code.get(file) ?? ""),
        true,
      ),
    ).toEqual(native);
  });
});

// There the bodies are state machines of Babel's, and no generators of the host's.
describe("before preset-env for Chrome 38, which has no generators", () => {
  const FORMS =
    /^(async-generator-(finally|requests)|combinators|declaration|finally-awaits|for-await-closing|recursion)$/;

  it.each(runnable.filter(({ name }) => FORMS.test(name)))("$name", async (fixture) => {
    const native = await expected(fixture);
    const code = new Map(
      fixture.sources.map((source) => [source.file, compileWith(ours(fixture), source, "chrome 38")]),
    );
    const path = build(fixture, "without generators", (file) => code.get(file) ?? "");
    expect(await host.run(path, true)).toEqual(native);
  });
});
