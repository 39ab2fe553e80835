import compile from "webpack";
import type { Host } from "../bundle.ts";
import { configuration, runCompiler } from "./webpack-like.ts";

/** webpack once more, without the plugin: by the loader alone, as Turbopack has it. */
export const loader: Host = {
  name: "loader",
  typescript: false,
  build(entry, outDir, options = {}) {
    const use = [{ loader: "@asupersync/unplugin/loader", options }];
    const rule = { test: /\.js$/, exclude: /node_modules/, enforce: "pre" as const, use };
    const shared = { ...configuration(entry, outDir, undefined), plugins: [], module: { rules: [rule] } };
    return runCompiler((done) => compile({ ...shared, experiments: { outputModule: true } }, done));
  },
};
