import type { Options as CompilerPluginOptions } from "@asupersync/babel-plugin";
import type { FilterPattern } from "unplugin";

/** The options that go to the compiler as they are; it says what they mean, and which values they can have. */
export type CompilerOptions = Pick<CompilerPluginOptions, "mode" | "capture" | "outside" | "root" | "sites" | "server">;

/**
 * What a bundler's configuration may say to the plugin. Where it is silent, `root` is the host's own, and `sites` is
 * `"manifest"` in a Vite build, which gets an `asupersync-manifest.json` beside the bundle, and `"inline"` elsewhere;
 * `server` is `"native"` in Next, and `"structured"` elsewhere.
 */
export interface Options extends CompilerOptions {
  /** Globs or regular expressions of the files to look at. Default: every JavaScript and TypeScript file. */
  include?: FilterPattern;
  /** Files not to look at. Default: those under `node_modules`, unless `include` says what to look at. */
  exclude?: FilterPattern;
}

/** The configuration names an option that does not exist, or gives one a value that it cannot have. */
export class OptionsError extends TypeError {
  override readonly name = "OptionsError";
  readonly option: string;

  constructor(option: string, problem: string) {
    super(`asupersync: the option \`${option}\` ${problem}`);
    this.option = option;
  }
}

const known: readonly (keyof Options)[] = [
  "mode",
  "capture",
  "outside",
  "root",
  "sites",
  "server",
  "include",
  "exclude",
];

/**
 * Gives the options back if they are well formed. The compiler's own it checks itself (`ASX2006`), at the first file.
 *
 * @throws {OptionsError} for a name that is unknown: misspelled, it would be silently without effect
 */
export function checkOptions<T extends Options>(options: T): T {
  for (const name of Object.keys(options)) {
    if (!(known as readonly string[]).includes(name)) {
      throw new OptionsError(name, `does not exist; known are ${known.join(", ")}`);
    }
  }
  for (const name of ["include", "exclude"] as const) {
    const value = options[name];
    if (value !== undefined && !isPattern(value)) {
      throw new OptionsError(name, "is to be a glob, a regular expression, or an array of them");
    }
  }
  return options;
}

function isPattern(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isPattern) : typeof value === "string" || value instanceof RegExp;
}
