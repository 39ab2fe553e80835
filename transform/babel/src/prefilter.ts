import { MACROS_PACKAGE } from "./lower/macro-table.ts";
import type { Options } from "./options.ts";

/** The bytes searched for, in two parts: V8 looks for up to six as fast as memory goes, and for more at a tenth of that. */
const HEAD = "use st";
const TAIL = "ru";

/** Whether a text holds `use stru`: what begins like it is rare, and mostly `use strict`. */
function speaksOfStructure(source: string): boolean {
  for (let at = source.indexOf(HEAD); at >= 0; at = source.indexOf(HEAD, at + HEAD.length))
    if (source.startsWith(TAIL, at + HEAD.length)) return true;
  return false;
}

/**
 * Whether a file may hold anything to compile, by its bytes alone (L2): what it holds back need not be parsed. It may
 * let a file through in vain; it never holds one back, since a directive is compared as written and `async` cannot be
 * written with escapes. The shorter `use stru` lets the likeliest misspellings through as well, so that they are
 * told; and so is a file that imports macros, to tell of those that no marked function calls.
 * @param source the text of the file.
 * @param options the plugin's own; only `mode` counts, which adapters may ask before they know the file's name.
 */
export function mayBeMarked(source: string, options: Pick<Options, "mode"> = {}): boolean {
  return (
    speaksOfStructure(source) || source.includes(MACROS_PACKAGE) || (options.mode === "all" && source.includes("async"))
  );
}
