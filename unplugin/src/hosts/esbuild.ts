import { asupersync } from "../plugin.ts";

export type { Options } from "../options.ts";

/** The plugin for esbuild. */
export default asupersync.esbuild;
