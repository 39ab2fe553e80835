import { globSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const SOURCES = "**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}";

/** What is in a folder, and is not of the project's own writing. */
const IGNORED = ["**/node_modules/**", "**/dist/**", "**/.*/**", "**/*.d.{ts,mts,cts}"];

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Files as they are named; in the place of a folder, the sources in it, by name. */
export function sourcesOf(paths: readonly string[], cwd: string): string[] {
  return paths.flatMap((path) => {
    const folder = resolve(cwd, path);
    if (!isFolder(folder)) return [path];
    return globSync(SOURCES, { cwd: folder, exclude: IGNORED })
      .sort()
      .map((file) => join(path, file).replaceAll("\\", "/"));
  });
}
