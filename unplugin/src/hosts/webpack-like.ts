import { type Options, OptionsError } from "../options.ts";
import type { HostDefaults } from "./defaults.ts";

/** What webpack and Rspack compilers have in common. */
interface Compiler {
  context: string;
  options: { cache?: unknown };
}

/**
 * @throws {OptionsError} for a manifest with a cache on disk: a module that comes from there is not compiled, so that
 * the manifest would silently lack it
 */
export function webpackDefaults({ context, options: { cache } }: Compiler, { sites }: Options): HostDefaults {
  const { type } = (cache || {}) as { type?: string };
  if (sites === "manifest" && (type === "filesystem" || type === "persistent")) {
    throw new OptionsError("sites", `cannot be "manifest" with a ${type} cache; use "inline"`);
  }
  return { root: context, sites: "inline" };
}
