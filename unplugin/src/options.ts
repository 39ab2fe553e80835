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
  include?: FilterPattern;
  /** Files not to look at. Default: those under `node_modules`, unless `include` says what to look at. */
  exclude?: FilterPattern;
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
 * Gives the options back if they are well formed: misspelled, they would be silently without effect, all the more as a wrong
 * `mode` may be why no file is ever compiled.
 *
 * @throws CompileError `ASX2006`
 */
export function checkOptions<T extends Options>(options: T): T {
  check(options, known);
  return options;
}
