import asupersync from "@asupersync/unplugin/rspack";
import { rspack as compile } from "@rspack/core";
import type { Host } from "../bundle.ts";
import { configuration, runCompiler } from "./webpack-like.ts";

export const rspack: Host = {
  name: "rspack",
  typescript: false,
  build: (entry, outDir, options) =>
    runCompiler((done) => compile(configuration(entry, outDir, asupersync(options)), done)),
};
