import type { CompilerOptions } from "../options.ts";
import type { Layer } from "./layer.ts";

/** What a host may know better than the plugin's own defaults: filled in when its configuration has been read. */
export interface HostDefaults {
  root: string;
  sites: NonNullable<CompilerOptions["sites"]>;
  server?: NonNullable<CompilerOptions["server"]>;
  layer?: Layer;
}
