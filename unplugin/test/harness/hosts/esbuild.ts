import asupersync from "@asupersync/unplugin/esbuild";
import { build } from "esbuild";
import type { Host } from "../bundle.ts";

export const esbuild: Host = {
  name: "esbuild",
  typescript: true,
  async build(entry, outDir, options) {
    const { warnings } = await build({
      entryPoints: { main: entry },
      outdir: outDir,
      bundle: true,
      format: "esm",
      sourcemap: true,
      logLevel: "silent",
      plugins: [asupersync(options)],
    });
    return warnings.map(({ text }) => text);
  },
};
