import { relative } from "node:path";
import { createUnplugin, type UnpluginInstance } from "unplugin";
import { compile } from "./compile/compile.ts";
import { transformFilter } from "./filter.ts";
import type { HostDefaults } from "./hosts/defaults.ts";
import { viteHooks } from "./hosts/vite-hooks.ts";
import { MANIFEST_FILE, ManifestBuilder } from "./manifest/manifest.ts";
import { checkOptions, type Options } from "./options.ts";

/**
 * The plugin, for every host alike. It runs before the host's own transforms (`enforce: "pre"`): those strip types,
 * lower `async` and add refresh code, and the compiler wants the source as it was written.
 *
 * @throws {OptionsError} at once, for an option that does not exist or has a wrong value
 */
export const asupersync: UnpluginInstance<Options | undefined, false> = createUnplugin((options = {}, meta) => {
  const { include, exclude, ...compilerOptions } = checkOptions(options);
  const defaults: HostDefaults = { root: process.cwd(), sites: "inline" };
  if (meta.framework === "webpack") defaults.root = meta.webpack.compiler.context;
  if (meta.framework === "rspack") defaults.root = meta.rspack.compiler.context;
  const manifest = new ManifestBuilder();

  return {
    name: "asupersync",
    enforce: "pre",
    transform: {
      filter: transformFilter(options),
      async handler(source, id) {
        const onWarning = ({ code }: { code: string }, message: string) => this.warn({ message, code, id });
        const compileOptions = { ...defaults, ...compilerOptions, onWarning };
        const compiled = await compile(source, id, compileOptions);
        if (compiled) manifest.add(relative(compileOptions.root, id).replaceAll("\\", "/"), compiled.metadata);
        return compiled && { code: compiled.code, map: compiled.map };
      },
    },
    buildEnd() {
      const { sites } = { ...defaults, ...compilerOptions };
      if (sites === "manifest") this.emitFile({ type: "asset", fileName: MANIFEST_FILE, source: manifest.toString() });
    },
    vite: viteHooks(defaults),
  };
});
