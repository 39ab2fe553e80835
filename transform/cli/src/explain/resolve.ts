import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** What may stand behind a name that an import writes: TypeScript writes the name of what it is compiled to. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  ".js": [".js", ".ts", ".tsx", ".jsx"],
  ".jsx": [".jsx", ".tsx"],
  ".mjs": [".mjs", ".mts"],
  ".cjs": [".cjs", ".cts"],
};

const UNWRITTEN = [".ts", ".tsx", ".js", ".jsx", ".mts", ".mjs", ".cts", ".cjs"];

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function* candidates(path: string): Generator<string> {
  const [, stem = path, extension = ""] = /^(.*?)(\.[cm]?[jt]sx?)?$/s.exec(path) ?? [];
  yield path;
  for (const each of WRITTEN[extension] ?? []) yield `${stem}${each}`;
  for (const each of UNWRITTEN) yield `${path}${each}`;
  for (const each of UNWRITTEN) yield `${path}/index${each}`;
}

/**
 * The file that a module is, as bundlers find it; undefined for a package, whose code is not the project's, and for what
 * is not there.
 *
 * @param from the absolute path of the file that imports it
 */
export function resolveModule(module: string, from: string): string | undefined {
  if (!module.startsWith(".")) return undefined;
  const path = resolve(dirname(from), module.replace(/[?#].*$/, ""));
  return [...candidates(path)].find(isFile);
}
