import type { CompileOptions, InputSourceMap } from "../compile/compile.ts";

/** What Rollup and its like have, and what unplugin tells of a loader of webpack's and Rspack's. */
interface Context {
  getCombinedSourcemap?(): InputSourceMap;
  getNativeBuildContext?(): { readonly inputSourceMap?: InputSourceMap | string | null } | undefined;
}

/**
 * The map of what plugins and loaders did to a module before us: checkpoints are told of by it (L13). These hosts put the maps
 * together themselves, so that ours must not go through it, nor through one that a comment of the source names.
 */
export function earlierMap(context: object): Pick<CompileOptions, "inputMap" | "inputSourceMap"> {
  const host = context as Context;
  if (host.getCombinedSourcemap) return { inputMap: host.getCombinedSourcemap(), inputSourceMap: false };
  const given = host.getNativeBuildContext?.()?.inputSourceMap;
  if (!given) return {};
  return { inputMap: typeof given === "string" ? (JSON.parse(given) as object) : given, inputSourceMap: false };
}
