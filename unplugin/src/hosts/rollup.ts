import { asupersync } from "../plugin.ts";

export { type Options, OptionsError } from "../options.ts";

/** The plugin for Rollup. */
export default asupersync.rollup;
