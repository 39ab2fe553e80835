import type { TransformHookFilter } from "unplugin";
import type { Options } from "./options.ts";

/** JavaScript and TypeScript files, also with a query: workers, parts of a route, parts of a component. */
const SOURCE_FILES = /\.[cm]?[jt]sx?(?:\?.*)?$/;
/** What is imported as a text or an address, by the queries that Vite has for it and others follow. */
const NOT_AS_CODE = /[?&](?:raw|url|inline|worker|sharedworker)(?:[=&]|$)/;
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
  const left = exclude ?? (include === undefined ? DEPENDENCIES : []);
  return {
    id: { include: include ?? SOURCE_FILES, exclude: [NOT_AS_CODE, left].flat() },
    code: mode === "all" ? ASYNC_FUNCTION : DIRECTIVE,
  };
}
