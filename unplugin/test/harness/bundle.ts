import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Options } from "@asupersync/unplugin";
import { onTestFinished } from "vitest";

const HERE = fileURLToPath(new URL("..", import.meta.url));

/** One bundler with our plugin in it. To add a host, add a file that exports one of these. */
export interface Host {
  name: string;
  /** Whether it takes TypeScript by itself. */
  typescript: boolean;
  /**
   * Bundles `entry` into `outDir/main.js`, with a source map beside it.
   *
   * @returns the warnings that it showed
   * @throws what the host throws when a build fails
   */
  build(entry: string, outDir: string, options?: Options): Promise<string[]>;
}

/** What a host made of a fixture. */
export interface Bundle {
  warnings: string[];
  /** The text of each file written, by name. */
  files: Record<string, string>;
  /** Runs the bundle's `main`. */
  run(): Promise<unknown>;
}

export async function bundle(host: Host, fixture: string, options?: Options): Promise<Bundle> {
  const outDir = await temporaryFolder();
  const warnings = await host.build(join(HERE, "fixtures", fixture), outDir, options);
  const files: Record<string, string> = {};
  for (const name of await readdir(outDir)) files[name] = await readFile(join(outDir, name), "utf8");
  return { warnings, files, run: () => runMain(join(outDir, "main.js")) };
}

/** In a process of its own, so that the bundle runs as it was written and not as the test runner would load it. */
async function runMain(file: string): Promise<unknown> {
  const program = `import { main } from ${JSON.stringify(pathToFileURL(file))}; console.log(JSON.stringify(await main()));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
  return JSON.parse(stdout);
}

/** Inside the package, so that what a host leaves external is found from there. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(HERE, "dist-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
