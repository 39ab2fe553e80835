import { asupersync } from "../plugin.ts";

export { type Options, OptionsError } from "../options.ts";

/** The plugin for esbuild. */
export default asupersync.esbuild;
