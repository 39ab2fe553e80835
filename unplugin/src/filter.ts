import type { FilterPattern, TransformHookFilter } from "unplugin";
import type { Options } from "./options.ts";

/** JavaScript and TypeScript files, also with a query: workers, parts of a route, parts of a component. */
const SOURCE_FILES = /\.[cm]?[jt]sx?(?:\?.*)?$/;
/** What is imported as a text or an address, by the queries that Vite has for it and others follow. */
const NOT_AS_CODE = /[?&](?:raw|url|inline|worker|sharedworker)(?:[=&]|$)/;
/** Components in languages of their own: what a plugin makes JavaScript of is no source before that. */
const COMPONENTS = /\.(?:vue|svelte)$/;
const DEPENDENCIES = /[\\/]node_modules[\\/]/;

/**
 * The bytes that a directive cannot do without (L2), short enough to let the likeliest misspellings through, to be told; or
 * those that import from us: a macro, which is an error without a directive, or the runtime, of which it may need a part. Strings,
 * and the first one of six bytes, since every host finds such at ten times the speed of an expression: that `use strict` is let
 * through as well costs a call for the few files that still say it.
 */
const DIRECTIVE = ["use st", "@asupersync/"];
const ASYNC_FUNCTION = [...DIRECTIVE, "async"];

/**
 * Which modules the transform is called for. A host that supports hook filters holds the others back on its own
 * side, so that an unmarked module costs no call into JavaScript, let alone a parse.
 */
export function transformFilter(options: Options): TransformHookFilter {
  const { include = SOURCE_FILES } = options;
  return {
    id: { include, exclude: [NOT_AS_CODE, COMPONENTS, leftOut(options)].flat() },
    code: bytesOf(options),
  };
}

/** Which components it is called for once they are JavaScript: those that it would be called for if they were sources. */
export function componentFilter(options: Options) {
  const id = { include: options.include ?? COMPONENTS, exclude: leftOut(options) };
  return { id, code: bytesOf(options) } satisfies TransformHookFilter;
}

/** Whether a module is one: `include` may name other files as well. */
export const isComponent = (id: string): boolean => COMPONENTS.test(id);

const leftOut = ({ include, exclude }: Options): FilterPattern =>
  exclude ?? (include === undefined ? DEPENDENCIES : []);

const bytesOf = ({ mode }: Options): string[] => (mode === "all" ? ASYNC_FUNCTION : DIRECTIVE);
