import { transformSync as transformWith7 } from "babel-core-7";
import { transformSync as strip } from "esbuild";
import { describe, expect, it } from "vitest";
import asupersync from "../src/index.ts";
import { compile, ROOT, syntaxOf } from "./harness/compile.ts";
import { fixtures } from "./harness/fixture.ts";

/** The same code however a version of Babel prints it. */
const normalized = (code: string): string =>
  strip(code, {
    loader: "tsx",
    minifyWhitespace: true,
    target: "esnext",
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, verbatimModuleSyntax: true } },
  }).code;

/** Legacy casts and sloppy names are not for the parser that normalizes. */
const parsesAsTsx = (code: string): boolean => {
  try {
    return normalized(code) !== "";
  } catch {
    return false;
  }
};

const comparable = fixtures.flatMap(({ name, sources, options }) =>
  sources.flatMap(({ file, text }) => {
    try {
      const { code } = compile(text, `src/${file}`, options);
      return parsesAsTsx(code) ? [{ name, file, text, options, code }] : [];
    } catch {
      return [];
    }
  }),
);

describe("Babel 7 compiles to the same as Babel 8", () => {
  it.each(comparable)("$name/$file", ({ file, text, options, code }) => {
    const result = transformWith7(text, {
      filename: `${ROOT}/src/${file}`,
      cwd: ROOT,
      root: ROOT,
      babelrc: false,
      configFile: false,
      browserslistConfigFile: false,
      parserOpts: {
        ...syntaxOf(file),
        plugins: [...(syntaxOf(file).plugins ?? []), "explicitResourceManagement"],
      } as object,
      plugins: [[asupersync, { onWarning: () => undefined, ...options }]],
    });
    expect(normalized(result?.code ?? "")).toBe(normalized(code));
  });
});
