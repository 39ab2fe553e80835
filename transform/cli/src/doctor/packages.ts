import { join } from "node:path";
import { readManifest, upwards } from "./places.ts";

/** What a page needs of us, besides a plugin in its build. */
const NEEDED = "@asupersync/browser";

/** The version of a package that code in a folder gets, wherever above it that is installed; undefined if nowhere. */
export function installedVersion(name: string, folder: string): string | undefined {
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
}

/** The packages that a configuration's code needs: the runtime, and the compiler in one of its forms. */
export function neededPackages(folder: string): Installed[] {
  const compiler = ["@asupersync/unplugin", "@asupersync/babel-plugin"];
  const versions = [NEEDED, ...compiler].map((name) => ({ name, version: installedVersion(name, folder) }));
  const [runtime, unplugin, babel] = versions as [Installed, Installed, Installed];
  return [runtime, unplugin.version === undefined && babel.version !== undefined ? babel : unplugin];
}
