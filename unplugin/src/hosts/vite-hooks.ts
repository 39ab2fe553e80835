import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { RolldownPlugin, UnpluginOptions, VitePlugin } from "unplugin";
import { PARTS } from "../compile/parts.ts";
import type { ManifestBuilder } from "../manifest/manifest.ts";
import type { HostDefaults } from "./defaults.ts";

/** All that the compiler adds imports of, so that it is bundled together and shares one runtime. */
const RUNTIME = ["", "/compiled", ...PARTS.map((part) => `/${part}`)].map((entry) => `@asupersync/browser${entry}`);

/** The plugin for the bundlers that Vite runs besides its own. */
interface InnerPlugins {
  /** For what puts dependencies together for a dev server; undefined if none of them is to be compiled. */
  readonly forDependencies: ((root: string) => RolldownPlugin) | undefined;
  /** For what bundles workers. */
  readonly forWorkers: () => VitePlugin;
}

/** What Vite alone needs. */
export function viteHooks(
  defaults: HostDefaults,
  manifest: ManifestBuilder,
  { forDependencies, forWorkers }: InnerPlugins,
): NonNullable<UnpluginOptions["vite"]> {
  return {
    // The import that the compiler adds stands in no source that Vite's scanner reads: the runtime would be pre-bundled
    // only when the first compiled module is served, and the page reloaded for it.
    config: ({ root = "." }) => ({
      optimizeDeps: {
        ...(isInstalled(root) && { include: RUNTIME }),
        ...(forDependencies && { rolldownOptions: { plugins: [forDependencies(resolve(root))] } }),
      },
      // A dev server compiles a worker as it does everything; a build would not, and only production would tell.
      worker: { plugins: () => [forWorkers(), joined(manifest)] },
    }),
    api: { manifest } satisfies Api,
    configResolved({ root, command, build }) {
      defaults.root = root;
      // A library's places go where its code goes: the manifest of whoever bundles it does not know them.
      defaults.sites = command === "build" && !build.lib ? "manifest" : "inline";
    },
  };
}

/** By what the plugin of a page finds itself among those of a worker, whoever named it there. */
interface Api {
  readonly manifest: ManifestBuilder;
}

/** A page and its workers are bundled apart, and have one manifest: what goes with the plugins of a worker tells them of the page's. */
function joined(page: ManifestBuilder): VitePlugin {
  return {
    name: "asupersync:manifest",
    configResolved({ plugins }) {
      for (const { name, api } of plugins) if (name === "asupersync") (api as Api | undefined)?.manifest.join(page);
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
