import { type Options as CompilerPluginOptions, checkOptions as check } from "@asupersync/babel-plugin";
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
  include?: FilterPattern | undefined;
  /** Files not to look at. Default: those under `node_modules`, unless `include` says what to look at. */
  exclude?: FilterPattern | undefined;
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

/** Options that have a value, if they are there. */
type Given<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/**
 * Gives back the options that have a value, if they are well formed: misspelled, they would be silently without effect, all the more as a wrong
 * `mode` may be why no file is ever compiled.
 *
 * @throws CompileError `ASX2006`
 */
export function checkOptions<T extends Options>(options: T): Given<T> {
  check(options, known);
  // The others stand in the place of a host's defaults.
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Given<T>;
}
