import { MACROS_PACKAGE } from "./lower/macro-table.ts";
import type { Options } from "./options.ts";

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
    source.includes("use stru") ||
    source.includes(MACROS_PACKAGE) ||
    (options.mode === "all" && source.includes("async"))
  );
}
