import { asupersync } from "../plugin.ts";

export type { Options } from "../options.ts";

/** The plugin for Vite. */
export default asupersync.vite;
