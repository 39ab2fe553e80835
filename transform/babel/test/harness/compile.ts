import { extname } from "node:path";
import { CompileError, render } from "@asupersync/diagnostics";
import { type InputOptions, transformSync } from "@babel/core";
import asupersync, { type Metadata, type Options } from "../../src/index.ts";

/** The root that module ids of compiled test sources are relative to. */
export const ROOT = "/project";

export interface Compiled {
  readonly code: string;
  readonly map: {
    readonly sources: string[];
    readonly mappings: string;
    readonly names: string[];
    readonly version: number;
  };
  readonly metadata: Metadata | undefined;
  /** What was said about the file, rendered. */
  readonly warnings: readonly string[];
}

type ParserOptions = NonNullable<InputOptions["parserOpts"]>;
type Plugins = NonNullable<ParserOptions["plugins"]>;

/** The syntax of a file, by its extension. */
export function syntaxOf(file: string): ParserOptions {
  const extension = extname(file);
  const plugins: Plugins = [
    extension.includes("ts") ? "typescript" : "jsx",
    ...(extension === ".tsx" ? (["jsx"] as const) : []),
    "decorators-legacy",
  ];
  return { sourceType: extension === ".cjs" ? "script" : "module", plugins };
}

/** Compiles a source as a project's file, without any configuration around it. */
export function compile(source: string, file = "src/input.ts", options: Options = {}, more: object = {}): Compiled {
  const warnings: string[] = [];
  const onWarning: Options["onWarning"] = (_, rendered) => void warnings.push(rendered);
  const result = transformSync(source, {
    filename: `${ROOT}/${file}`,
    cwd: ROOT,
    root: ROOT,
    babelrc: false,
    configFile: false,
    browserslistConfigFile: false,
    sourceMaps: true,
    parserOpts: syntaxOf(file),
    plugins: [[asupersync, { onWarning, ...options }]],
    ...more,
  });
  if (!result) throw new TypeError(`${file} was ignored`);
  return {
    code: result.code ?? "",
    map: result.map as unknown as Compiled["map"],
    metadata: result.metadata.asupersync as Metadata | undefined,
    warnings,
  };
}

/** What stops the compilation of a source; fails where nothing does. */
export function refusal(source: string, file?: string, options?: Options): CompileError {
  try {
    compile(source, file, options);
  } catch (error) {
    if (error instanceof CompileError) return error;
    throw error;
  }
  throw new TypeError("nothing was refused");
}

/** Every diagnostic of an error, as people read them. */
export const renderAll = (error: CompileError, source: string): string =>
  error.diagnostics.map((diagnostic) => render(diagnostic, source)).join("\n\n");
