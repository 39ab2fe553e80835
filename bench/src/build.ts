import { fileURLToPath } from "node:url";
import { build, type PluginOption } from "vite";

/** The folder of this package. */
export const root = fileURLToPath(new URL("../", import.meta.url));

export interface BundleOptions {
  /** Path of the module, from the package's folder. */
  readonly entry: string;
  /** Name of the file that is written, without `.js`. */
  readonly name: string;
  /** Where to, from the package's folder. */
  readonly outDir: string;
  /** Default: true. Names are kept where a person is to read a profile. */
  readonly minify?: boolean;
}

/**
 * One module with all that it imports, in production mode: what a page would be served.
 * The same file runs in Node.
 *
 * @returns the path of the file
 */
export async function bundle({ entry, name, outDir, minify = true }: BundleOptions): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: "error",
    mode: "production",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [await structured(entry)],
    build: {
      target: "esnext",
      outDir,
      emptyOutDir: false,
      minify,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { [name]: `${root}${entry}` },
        preserveEntrySignatures: "strict",
        output: { format: "es", entryFileNames: "[name].js", codeSplitting: false },
      },
    },
  });
  return `${root}${outDir}/${name}.js`;
}

/** Our compiler, for our own entries alone: the others are built as if it did not exist. */
async function structured(entry: string): Promise<PluginOption> {
  if (!entry.endsWith("/ours.ts")) return [];
  const { default: asupersync } = await import("@asupersync/unplugin/vite");
  return asupersync();
}
