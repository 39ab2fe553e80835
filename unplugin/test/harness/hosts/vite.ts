import asupersync from "@asupersync/unplugin/vite";
import { build, createLogger } from "vite";
import type { Host } from "../bundle.ts";

export const vite: Host = {
  name: "vite",
  typescript: true,
  async build(entry, outDir, options) {
    const warnings: string[] = [];
    const customLogger = createLogger("silent");
    customLogger.warn = (message) => warnings.push(message);
    await build({
      configFile: false,
      customLogger,
      logLevel: "warn",
      plugins: [asupersync(options)],
      build: {
        outDir,
        minify: false,
        sourcemap: true,
        rolldownOptions: {
          input: entry,
          preserveEntrySignatures: "strict",
          output: { entryFileNames: "main.js" },
        },
      },
    });
    return warnings;
  },
};
