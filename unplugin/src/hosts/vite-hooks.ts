import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { UnpluginOptions } from "unplugin";
import type { HostDefaults } from "./defaults.ts";

/** All of it, so that it is bundled together and shares one runtime. */
const RUNTIME = ["@asupersync/browser", "@asupersync/browser/compiled", "@asupersync/browser/trace"];

/** What Vite alone needs. */
export function viteHooks(defaults: HostDefaults): NonNullable<UnpluginOptions["vite"]> {
  return {
    // The import that the compiler adds stands in no source that Vite's scanner reads: the runtime would be pre-bundled
    // only when the first compiled module is served, and the page reloaded for it.
    config: ({ root = "." }) => (isInstalled(root) ? { optimizeDeps: { include: RUNTIME } } : undefined),
    configResolved({ root, command, build }) {
      defaults.root = root;
      // A library's places go where its code goes: the manifest of whoever bundles it does not know them.
      defaults.sites = command === "build" && !build.lib ? "manifest" : "inline";
    },
  };
}

/** Whether the runtime is a dependency like any other. One that is linked is source to Vite, and is not pre-bundled. */
function isInstalled(root: string): boolean {
  try {
    const found = createRequire(join(resolve(root), "index.js")).resolve("@asupersync/browser");
    return /[\\/]node_modules[\\/]/.test(found);
  } catch {
    return false;
  }
}
