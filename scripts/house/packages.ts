import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../lib/command.ts";

/** What the walls need to know of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A workspace of this repository that is published. */
export interface Package {
  readonly name: string;
  /** Relative to the root. */
  readonly folder: string;
  /** What its users get with it; `devDependencies` are not among these. */
  readonly dependencies: readonly string[];
  /** The files that it ships, or is compiled from; its tests are not among these. Relative to the root. */
  readonly sources: readonly string[];
}

/** All published packages, in the order of the root's `workspaces`. */
export function publishedPackages(): Package[] {
  const root = readJson<{ workspaces: string[] }>("package.json");
  return root.workspaces
    .flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: ROOT }).sort())
    .map((path) => ({ folder: dirname(path), manifest: readJson<Manifest>(path) }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest }) => ({
      name: manifest.name,
      folder,
      dependencies: [manifest.dependencies, manifest.peerDependencies, manifest.optionalDependencies].flatMap((group) =>
        Object.keys(group ?? {}),
      ),
      sources: globSync(`${folder}/{src,js}/**/*.{ts,tsx,js,mjs}`, {
        cwd: ROOT,
        exclude: (path) => path.endsWith(".test.ts"),
      }),
    }));
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8")) as T;
}
