import type { UnpluginOptions } from "unplugin";
import type { HostDefaults } from "./defaults.ts";

/** The runtime's packages: many small modules, no CommonJS. */
const RUNTIME = ["@asupersync/browser", "@asupersync/browser-core"];

/**
 * What Vite alone needs. The import that the compiler adds stands in no source that Vite's scanner reads, so the
 * runtime would be pre-bundled only when the first compiled module is served, and the page reloaded for it; besides,
 * a pre-bundled copy beside a plain one would be two runtimes. Hence it is excluded from pre-bundling.
 */
export function viteHooks(defaults: HostDefaults): NonNullable<UnpluginOptions["vite"]> {
  return {
    config: () => ({ optimizeDeps: { exclude: RUNTIME } }),
    configResolved({ root, command, build }) {
      defaults.root = root;
      // A library's places go where its code goes: the manifest of whoever bundles it does not know them.
      defaults.sites = command === "build" && !build.lib ? "manifest" : "inline";
    },
  };
}
