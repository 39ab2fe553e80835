import asupersync from "@asupersync/unplugin/rolldown";
import { build } from "rolldown";
import type { Host } from "../bundle.ts";

export const rolldown: Host = {
  name: "rolldown",
  typescript: true,
  async build(entry, dir, options) {
    const warnings: string[] = [];
    await build({
      input: { main: entry },
      plugins: [asupersync(options)],
      onLog: (level, { message }) => level === "warn" && warnings.push(message),
      output: { dir, format: "esm", sourcemap: true },
    });
    return warnings;
  },
};
