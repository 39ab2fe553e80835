import { realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire, isBuiltin } from "node:module";
import { resolveModule } from "../explain/resolve.ts";
import { readUsage, type Usage } from "./usage.ts";

/** Of a configuration that is put together from many files, these are enough. */
const MOST = 100;

const IMPORTS = /\b(?:from|import|require)\s*\(?\s*["']([^"']+)["']/g;
const SCRIPT = /\.[cm]?[jt]s$/;

/** The file of the project that an import leads to: beside the importing one, or in a package of the same repository. */
function fileOf(module: string, from: string): string | undefined {
  if (module.startsWith(".") || isBuiltin(module)) return resolveModule(module, from);
  try {
    const path = realpathSync(createRequire(from).resolve(module));
    return /[\\/]node_modules[\\/]/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** A usage, and in which file it stands. */
export interface Found {
  readonly usage: Usage;
  readonly file: string;
}

/**
 * How a configuration uses the plugin: in its own file, or in those of the project that it imports, the nearest first.
 *
 * @throws what reading or parsing the configuration itself throws
 */
export async function findUsage(config: string): Promise<Found> {
  const source = await readFile(config, "utf8");
  const own = { usage: readUsage(source, config), file: config };
  const queue = importsOf(source, config);
  for (let at = 0; own.usage.kind !== "used" && at < Math.min(queue.length, MOST); at++) {
    const file = queue[at] as string;
    const text = await readFile(file, "utf8");
    const usage = usageIn(text, file);
    if (usage?.kind === "used") return { usage: { kind: "used" }, file };
    queue.push(...importsOf(text, file).filter((path) => path !== config && !queue.includes(path)));
  }
  return own;
}

const importsOf = (source: string, from: string): string[] =>
  [...source.matchAll(IMPORTS)]
    .flatMap(([, module = ""]) => fileOf(module, from) ?? [])
    .filter((path) => SCRIPT.test(path));

/** A file that cannot be parsed is no news here. */
function usageIn(source: string, path: string): Usage | undefined {
  try {
    return source.includes("@asupersync/") ? readUsage(source, path) : undefined;
  } catch {
    return undefined;
  }
}
