import { compile, type InputSourceMap } from "../compile/compile.ts";
import { importsOfParts } from "../compile/parts.ts";
import { isNextServer, layerOf } from "../hosts/layer.ts";
import { checkOptions, type Options } from "../options.ts";
import type { LoaderContext } from "./context.ts";

/** Options of the loader: plain data, since Turbopack hands them over as JSON. Which files it sees, the rule says. */
export type LoaderOptions = Pick<Options, "mode" | "capture" | "outside" | "root" | "server">;

/**
 * A webpack loader, for hosts that take loaders but no plugins: Turbopack above all. Sites are inlined, as a loader
 * has no bundle to lay a manifest beside.
 *
 * In Next's webpack it knows a server's modules, and leaves their functions native (L18). In Turbopack, which does not say
 * whose a module is, give it the client's only (condition `"browser"`): uncompiled, a directive is an inert string.
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
    server: isNextServer(context._compiler?.name) ? "native" : "structured",
    layer: layerOf({
      compiler: context._compiler?.name,
      target: context.target,
      layer: context._module?.layer,
    }),
    ...options,
    sites: "inline",
    onWarning: (_, message) => context.emitWarning(new Error(message)),
    inputSourceMap,
  });
  const { code, map } = compiled ?? { code: source, map: inputSourceMap };
  return { code: code + importsOfParts(source), map };
}
