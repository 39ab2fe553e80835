import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { UnpluginOptions } from "unplugin";
import type { Rolldown } from "vite";
import { PARTS } from "../compile/parts.ts";
import type { HostDefaults } from "./defaults.ts";

/** All that the compiler adds imports of, so that it is bundled together and shares one runtime. */
const RUNTIME = ["", "/compiled", ...PARTS.map((part) => `/${part}`)].map((entry) => `@asupersync/browser${entry}`);

/**
 * What Vite alone needs.
 *
 * @param forDependencies makes the plugin, with this root, for the bundler that a dev server puts dependencies together
 * with; undefined if none of them is to be compiled
 */
export function viteHooks(
  defaults: HostDefaults,
  forDependencies: ((root: string) => Rolldown.RolldownPluginOption) | undefined,
): NonNullable<UnpluginOptions["vite"]> {
  return {
    // The import that the compiler adds stands in no source that Vite's scanner reads: the runtime would be pre-bundled
    // only when the first compiled module is served, and the page reloaded for it.
    config: ({ root = "." }) => ({
      optimizeDeps: {
        ...(isInstalled(root) && { include: RUNTIME }),
        ...(forDependencies && { rolldownOptions: { plugins: [forDependencies(resolve(root))] } }),
      },
    }),
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
