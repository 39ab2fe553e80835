import type { VitePlugin } from "unplugin";
import { componentFilter, isComponent } from "../filter.ts";
import type { Options } from "../options.ts";
import { asupersync } from "../plugin.ts";

export type { Options } from "../options.ts";

/** The plugin for Vite: one that runs before all others, and one for what those make of components. */
export default function asupersyncForVite(options: Options = {}): VitePlugin[] {
  const plugin = asupersync.vite(options);
  return [plugin, forComponents(plugin, options)];
}

/**
 * Compiles the scripts of components, of Vue's and Svelte's, when their own plugin has made JavaScript of them. What Vue imports as
 * a module of its own, a script in TypeScript in a build, is a source like others.
 */
function forComponents({ transform }: VitePlugin, options: Options): VitePlugin {
  if (typeof transform !== "object") throw new TypeError("the plugin has no transform with a filter");
  const { handler } = transform;
  return {
    name: "asupersync:components",
    enforce: "post",
    transform: {
      filter: componentFilter(options),
      handler(...args) {
        return isComponent(args[1]) ? handler.apply(this, args) : null;
      },
    },
  };
}
