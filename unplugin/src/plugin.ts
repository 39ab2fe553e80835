import { createUnplugin, type UnpluginContextMeta, type UnpluginInstance } from "unplugin";
import { type CompileOptions, compile } from "./compile/compile.ts";
import { importsOfParts } from "./compile/parts.ts";
import { transformFilter } from "./filter.ts";
import type { HostDefaults } from "./hosts/defaults.ts";
import { earlierMap } from "./hosts/earlier-map.ts";
import { environmentDefaults } from "./hosts/layer.ts";
import { viteHooks } from "./hosts/vite-hooks.ts";
import { webpackDefaults } from "./hosts/webpack-like.ts";
import { MANIFEST_FILE, ManifestBuilder } from "./manifest/manifest.ts";
import { checkOptions, type Options } from "./options.ts";

/**
 * The plugin, for every host alike. It runs before the host's own transforms (`enforce: "pre"`): those strip types,
 * lower `async` and add refresh code, and the compiler wants the source as it was written.
 *
 * @throws CompileError `ASX2006`, at once, for an option that does not exist or has a wrong value
 */
export const asupersync: UnpluginInstance<Options | undefined, false> = createUnplugin((options = {}, meta) => {
  const given = checkOptions(options);
  const { include, exclude, ...compilerOptions } = given;
  const defaults = hostDefaults(options, meta);
  const manifest = new ManifestBuilder();
  const settingsFor = (context: object) => ({ ...defaults, ...environmentDefaults(context), ...compilerOptions });

  return {
    name: "asupersync",
    enforce: "pre",
    transform: {
      filter: transformFilter(options),
      async handler(source, id) {
        const onWarning: CompileOptions["onWarning"] = ({ code, span }, message) =>
          this.warn({ message, code, id, loc: span && { ...span.start, file: id } });
        const settings = settingsFor(this);
        const compiled = await compile(source, id, { ...settings, onWarning, ...earlierMap(this) });
        if (compiled && settings.sites === "manifest") manifest.add(compiled.metadata);
        const imports = importsOfParts(source);
        return compiled || imports ? { code: (compiled?.code ?? source) + imports, map: compiled?.map ?? null } : null;
      },
    },
    buildEnd() {
      if (settingsFor(this).sites !== "manifest" || manifest.isPart) return;
      this.emitFile({ type: "asset", fileName: MANIFEST_FILE, source: manifest.toString() });
    },
    vite: viteHooks(defaults, manifest, {
      forDependencies:
        (include ?? exclude) === undefined ? undefined : (root) => asupersync.rolldown({ root, ...given }),
      forWorkers: () => asupersync.vite(options),
    }),
  };
});

/** What is known before the build; Vite tells the rest when it has read its configuration. */
function hostDefaults(options: Options, meta: UnpluginContextMeta): HostDefaults {
  if (meta.framework === "webpack") return webpackDefaults(meta.webpack.compiler, options);
  if (meta.framework === "rspack") return webpackDefaults(meta.rspack.compiler, options);
  return { root: process.cwd(), sites: "inline" };
}
