import asupersync from "@asupersync/unplugin/rollup";
import { rollup as createBundle } from "rollup";
import type { Host } from "../bundle.ts";

export const rollup: Host = {
  name: "rollup",
  typescript: false,
  async build(entry, dir, options) {
    const warnings: string[] = [];
    const made = await createBundle({
      input: { main: entry },
      // Rollup by itself finds no packages.
      external: /^@asupersync\//,
      plugins: [asupersync(options)],
      onLog: (level, { message }) => level === "warn" && warnings.push(message),
    });
    await made.write({ dir, format: "es", sourcemap: true });
    await made.close();
    return warnings;
  },
};
