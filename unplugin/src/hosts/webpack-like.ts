import { refuseOption } from "@asupersync/babel-plugin";
import type { Options } from "../options.ts";
import type { HostDefaults } from "./defaults.ts";
import { isNextServer, layerOf } from "./layer.ts";

/** What webpack and Rspack compilers have in common. */
interface Compiler {
  name?: string | undefined;
  context: string;
  options: { cache?: unknown; target?: unknown };
}

/**
 * @throws CompileError `ASX2006` for a manifest with a cache on disk: a module that comes from there is not compiled, so that
 * the manifest would silently lack it
 */
export function webpackDefaults(compiler: Compiler, { sites }: Options): HostDefaults {
  const { context, name, options } = compiler;
  const { cache, target } = options;
  const { type } = (cache || {}) as { type?: string };
  if (sites === "manifest" && (type === "filesystem" || type === "persistent")) {
    refuseOption("sites", sites, `expected "inline" with a ${type} cache`);
  }
  const server = isNextServer(name) ? "native" : "structured";
  return { root: context, sites: "inline", server, layer: layerOf({ compiler: name, target: String(target) }) };
}
