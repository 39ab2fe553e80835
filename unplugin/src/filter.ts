import type { TransformHookFilter } from "unplugin";
import type { Options } from "./options.ts";

/** JavaScript and TypeScript files, and the entry of a Vite worker, which carries a query. */
const SOURCE_FILES = /\.[cm]?[jt]sx?(?:\?worker_file\b.*)?$/;
const DEPENDENCIES = /[\\/]node_modules[\\/]/;

/**
 * The bytes that a directive cannot do without (L2), short enough to let the likeliest misspellings through, to be told; or
 * those that import a macro, which is an error without a directive, or the runtime, of which it may need a part. Strings, and
 * the first one of six bytes, since every host finds such at ten times the speed of an expression: that `use strict` is let
 * through as well costs a call for the few files that still say it.
 */
const DIRECTIVE = ["use st", "@asupersync/macros", "@asupersync/browser"];
const ASYNC_FUNCTION = [...DIRECTIVE, "async"];

/**
 * Which modules the transform is called for. A host that supports hook filters holds the others back on its own
 * side, so that an unmarked module costs no call into JavaScript, let alone a parse.
 */
export function transformFilter({ mode = "annotation", include, exclude }: Options): TransformHookFilter {
  return {
    id: { include: include ?? SOURCE_FILES, exclude: exclude ?? (include === undefined ? DEPENDENCIES : []) },
    code: mode === "all" ? ASYNC_FUNCTION : DIRECTIVE,
  };
}
