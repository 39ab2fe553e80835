import asupersync from "@asupersync/unplugin/webpack";
import compile from "webpack";
import type { Host } from "../bundle.ts";
import { configuration, runCompiler } from "./webpack-like.ts";

export const webpack: Host = {
  name: "webpack",
  typescript: false,
  build(entry, outDir, options) {
    const shared = configuration(entry, outDir, asupersync(options));
    return runCompiler((done) => compile({ ...shared, experiments: { outputModule: true } }, done));
  },
};
