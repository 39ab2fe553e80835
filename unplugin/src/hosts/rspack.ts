import { asupersync } from "../plugin.ts";

export type { Options } from "../options.ts";

/** The plugin for Rspack. */
export default asupersync.rspack;
