import type { InputOptions } from "@babel/core";

type ParserOptions = NonNullable<InputOptions["parserOpts"]>;

/** Decorators of the standard, and those of TypeScript's `experimentalDecorators`, which parameters may have too. */
type Decorators = "decorators" | "decorators-legacy";

/** A module's file: its id without the query. */
export const pathOf = (id: string): string => id.replace(/\?.*$/s, "");

const SOURCE_FILE = /\.([cm]?[jt]s)(x?)$/;

/**
 * The syntax to expect in a module, by its file's extension, else by the end of its id, where Vue says what a part of a
 * component is written in (`App.vue?vue&type=script&lang.ts`). JSX is not expected in `.ts`, where `<T>x` is a type assertion.
 *
 * @param id path, with or without a query
 */
export function syntaxOf(id: string, decorators: Decorators): ParserOptions {
  const [, kind, jsx] = SOURCE_FILE.exec(pathOf(id)) ?? SOURCE_FILE.exec(id) ?? [];
  const isTypeScript = kind?.endsWith("ts") === true;
  return {
    sourceType: kind === "mts" || kind === "mjs" ? "module" : "unambiguous",
    allowReturnOutsideFunction: true,
    plugins: [
      ...(isTypeScript ? (["typescript"] as const) : []),
      ...(!isTypeScript || jsx ? (["jsx"] as const) : []),
      decorators,
      "decoratorAutoAccessors",
      "deferredImportEvaluation",
      "sourcePhaseImports",
    ],
  };
}

/**
 * Which decorators a file has cannot be known but by parsing it. So a file that has an `@` and does not parse with
 * those of the standard is parsed once more with the older ones; if neither works, the first failure is told.
 */
export async function withEitherDecorators<T>(
  source: string,
  parse: (decorators: Decorators) => Promise<T>,
): Promise<T> {
  try {
    return await parse("decorators");
  } catch (error) {
    if (!isSyntaxError(error) || !source.includes("@")) throw error;
    return parse("decorators-legacy").catch(() => Promise.reject(error));
  }
}

function isSyntaxError(error: unknown): boolean {
  return (error as { code?: unknown }).code === "BABEL_PARSE_ERROR";
}
