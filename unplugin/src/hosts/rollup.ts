import { asupersync } from "../plugin.ts";

export type { Options } from "../options.ts";

/** The plugin for Rollup. */
export default asupersync.rollup;
