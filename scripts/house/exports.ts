import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "vite";
import { ROOT } from "../lib/command.ts";

/**
 * The names that a module exports, types included, as its declarations have them.
 *
 * @param path of the declarations, relative to the root; what `export *` names is followed
 */
export function exportsOf(path: string): string[] {
  const { module } = parseSync(path, readFileSync(join(ROOT, path), "utf8"));
  const entries = module.staticExports.flatMap(({ entries }) => entries);
  return entries.flatMap(({ exportName, moduleRequest }) => {
    if (exportName.name) return [exportName.name];
    return moduleRequest ? exportsOf(join(dirname(path), moduleRequest.value).replace(/\.js$/, ".d.ts")) : [];
  });
}

/** The entries of a package, with their declarations: `["./lab", "runtime-ts/browser/dist/lab.d.ts"]`. */
export function entriesOf(folder: string): [name: string, declarations: string][] {
  const { exports } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8")) as {
    exports: Record<string, { types?: string }>;
  };
  return Object.entries(exports).flatMap(([name, { types }]) => (types ? [[name, join(folder, types)]] : []));
}
