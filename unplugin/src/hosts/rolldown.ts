import { asupersync } from "../plugin.ts";

export type { Options } from "../options.ts";

/** The plugin for Rolldown. */
export default asupersync.rolldown;
