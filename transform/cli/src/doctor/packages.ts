import { join } from "node:path";
import { readManifest, upwards } from "./places.ts";

/** What a page needs of us, besides a plugin in its build. */
const NEEDED = "@asupersync/browser";

/** The version of a package that code in a folder gets, wherever above it that is installed; undefined if nowhere. */
function installedVersion(name: string, folder: string): string | undefined {
  for (const at of upwards(folder)) {
    const { version } = readManifest<{ version: string }>(join(at, "node_modules", name));
    if (version !== undefined) return version;
  }
  return undefined;
}

/** A package and whether it is there. */
export interface Installed {
  readonly name: string;
  readonly version: string | undefined;
  /** Whether it is of another version than the runtime: they are made to be raised together. */
  readonly isApart?: true;
}

/** The compiler, in one of its forms. */
const COMPILERS = ["@asupersync/unplugin", "@asupersync/babel-plugin"];

/** What not everybody has. */
const MORE = ["@asupersync/macros", "@asupersync/react"];

/** The packages that a configuration's code needs, the runtime and the compiler, and what of ours it has besides. */
export function neededPackages(folder: string): Installed[] {
  const installed = (name: string): Installed => ({ name, version: installedVersion(name, folder) });
  const isThere = ({ version }: Installed): boolean => version !== undefined;
  const runtime = installed(NEEDED);
  const compilers = COMPILERS.map(installed);
  const compiler = compilers.find(isThere) ?? (compilers[0] as Installed);
  const others = [compiler, ...MORE.map(installed).filter(isThere)];
  return [
    runtime,
    ...others.map((other) => (isTogether(runtime, other) ? other : { ...other, isApart: true as const })),
  ];
}

const isTogether = (a: Installed, b: Installed): boolean =>
  a.version === undefined || b.version === undefined || a.version === b.version;
