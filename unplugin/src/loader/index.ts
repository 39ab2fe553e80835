import { compile, type InputSourceMap } from "../compile/compile.ts";
import { checkOptions, type Options } from "../options.ts";
import type { LoaderContext } from "./context.ts";

/** Options of the loader: plain data, since Turbopack hands them over as JSON. Which files it sees, the rule says. */
export type LoaderOptions = Pick<Options, "mode" | "capture" | "outside" | "root">;

/**
 * A webpack loader, for hosts that take loaders but no plugins: Turbopack above all. Sites are inlined, as a loader
 * has no bundle to lay a manifest beside.
 *
 * Give it the client's modules only (in Turbopack the condition `"browser"`, in webpack a rule without `isServer`):
 * on a server an uncompiled function runs natively, its directive being an inert string (L18).
 *
 * @param source the module as it was written: the rule must run before those that strip types or lower `async`
 * @param inputSourceMap the map of a loader that ran earlier, if one did
 */
export default function asupersyncLoader(this: LoaderContext, source: string, inputSourceMap?: InputSourceMap): void {
  const done = this.async();
  load(this, source, inputSourceMap).then(
    ({ code, map }) => done(null, code, map),
    (error: Error) => done(error),
  );
}

async function load(context: LoaderContext, source: string, inputSourceMap: InputSourceMap | undefined) {
  const options = checkOptions((context.getOptions() ?? {}) as LoaderOptions);
  const compiled = await compile(source, context.resourcePath, {
    root: context.rootContext,
    ...options,
    sites: "inline",
    onWarning: (_, message) => context.emitWarning(new Error(message)),
    inputSourceMap,
  });
  return compiled ?? { code: source, map: inputSourceMap };
}
