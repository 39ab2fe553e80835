import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { TOOLCHAINS, type Toolchain } from "./toolchains.ts";

/** A configuration file. */
export interface Config {
  /** Its absolute path. */
  readonly path: string;
  readonly toolchain: Toolchain;
}

/** What makes a folder the root of a repository. */
const ROOTS = [".git", "pnpm-workspace.yaml", "lerna.json", "nx.json", "turbo.json"];

interface Manifest {
  readonly workspaces?: readonly string[] | { readonly packages?: readonly string[] };
}

/** A folder's `package.json`; empty where there is none. */
export function readManifest<T extends object>(folder: string): Partial<T> {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Partial<T>;
  } catch {
    return {};
  }
}

const isRoot = (folder: string): boolean =>
  ROOTS.some((name) => existsSync(join(folder, name))) || readManifest<Manifest>(folder).workspaces !== undefined;

/** The folders from `start` up to the root of its repository, or of the disk. */
export function* upwards(start: string): Generator<string> {
  for (let folder = start; ; folder = dirname(folder)) {
    yield folder;
    if (isRoot(folder) || dirname(folder) === folder) return;
  }
}

function configsIn(folder: string): Config[] {
  return TOOLCHAINS.flatMap((toolchain) => {
    const at = join(folder, toolchain.folder ?? ".");
    const names = existsSync(at) ? readdirSync(at).sort() : [];
    return names
      .filter((name) => toolchain.files.test(name))
      .map((name) => ({ path: join(at, name), toolchain }))
      .filter(({ path }) => toolchain.says?.test(readFileSync(path, "utf8")) ?? true);
  });
}

/** The patterns of a repository's packages, as npm, yarn and pnpm have them. */
function workspacesOf(root: string): readonly string[] {
  const { workspaces = [] } = readManifest<Manifest>(root);
  const named = "packages" in workspaces ? (workspaces.packages ?? []) : (workspaces as readonly string[]);
  const file = join(root, "pnpm-workspace.yaml");
  const listed = existsSync(file) ? readFileSync(file, "utf8").matchAll(/^\s*-\s*["']?([^"'\n!#]+?)["']?\s*$/gm) : [];
  return [...named, ...[...listed].map(([, pattern = ""]) => pattern)];
}

/** The configurations of all packages of a repository. */
function configsBelow(root: string): Config[] {
  const folders = workspacesOf(root).flatMap((pattern) => globSync(pattern, { cwd: root }));
  return [...new Set(folders)]
    .sort()
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .flatMap(configsIn);
}

/**
 * The configurations that decide about code in a folder: of each role the nearest, from there to the root of its repository;
 * if there is no build among them, those of all packages of the repository.
 */
export function findConfigs(start: string): Config[] {
  const found: Config[] = [];
  let last = start;
  for (const folder of upwards(start)) {
    const roles = new Set(found.map(({ toolchain }) => toolchain.role));
    found.push(...configsIn(folder).filter(({ toolchain }) => !roles.has(toolchain.role)));
    last = folder;
  }
  return found.some(({ toolchain }) => toolchain.role === "build") ? found : [...found, ...configsBelow(last)];
}
