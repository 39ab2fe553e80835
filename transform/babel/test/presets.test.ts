import { transformSync } from "@babel/core";
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

/** Compiles as an application's configuration does, with presets that strip and down-level. */
function compileWith({ options }: Fixture, { file, text }: Source): string {
  const result = transformSync(text, {
    filename: `${ROOT}/src/${file}`,
    cwd: ROOT,
    root: ROOT,
    babelrc: false,
    configFile: false,
    browserslistConfigFile: false,
    parserOpts: syntaxOf(file),
    plugins: [[asupersync, { onWarning: () => undefined, ...options }]],
    presets: [
      [presetEnv, { targets: "chrome 60", modules: false }],
      [presetReact, { runtime: "classic", pragma: "h", pragmaFrag: "Fragment" }],
      presetTypescript,
    ],
  });
  return result?.code ?? "";
}

function isCompiled({ sources, options }: Fixture): boolean {
  try {
    return sources.every(({ file, text }) => compile(text, `src/${file}`, options));
  } catch {
    return false;
  }
}

/** What these presets cannot do, or do not keep, whoever comes before them. */
const BEYOND_THE_PRESETS: Readonly<Record<string, string>> = {
  "class-fields": "an arrow in a field loses its name",
  decorators: "another plugin's",
  "odd-places": "computed keys are evaluated before the heritage",
  "order-of-classes": "the same",
  "enums-and-namespaces": "a namespace exports only constants",
  "types-everywhere": "`<T>x` is taken for JSX",
  "types-assertions-around-waits": "the same",
  "types-decorators-of-every-kind": "another plugin's",
  "types-function-and-namespace": "a namespace exports only constants",
  "jsx-with-waits": "React has no spread children",
  "for-await-with-cleanups": "`await using` in a native async generator leaves an `await` in a plain one",
};

const runnable = fixtures.filter((fixture) => !Object.hasOwn(BEYOND_THE_PRESETS, fixture.name) && isCompiled(fixture));

// Chrome 60 has generators, but neither fields nor private names, `??`, `?.`, object spread and async iteration.
describe("before preset-env for Chrome 60, preset-react and preset-typescript", () => {
  it.each(runnable)("$name", async (fixture) => {
    const native = await expectedOf(fixture, host);
    const code = new Map(fixture.sources.map((source) => [source.file, compileWith(fixture, source)]));
    expect(
      await host.run(
        build(fixture, "down-levelled", (file) => code.get(file) ?? ""),
        true,
      ),
    ).toEqual(native);
  });
});
