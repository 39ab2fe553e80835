import { asupersync } from "../plugin.ts";

export type { Options } from "../options.ts";

/** The plugin for webpack. */
export default asupersync.webpack;
