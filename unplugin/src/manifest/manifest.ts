import type { Metadata } from "@asupersync/babel-plugin";

/** The name of the file beside the bundle. */
export const MANIFEST_FILE = "asupersync-manifest.json";

/** What the code of a bundle leaves out: who its structured functions are and where their checkpoints lie (L5). */
export interface Manifest {
  version: 1;
  /** By the id that the compiled module carries. */
  modules: Record<string, ManifestModule>;
}

export interface ManifestModule {
  /** The module's path from the root. */
  path: string;
  /** A name and its sites by turns, as an inline table has them. */
  table: string[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Gathers the modules of a build as they are compiled. */
export class ManifestBuilder {
  #modules = new Map<string, ManifestModule>();
  #isPart = false;

  /** Whether another build lays out what is gathered here. */
  get isPart(): boolean {
    return this.#isPart;
  }

  /** From here on, what is gathered belongs to the manifest of another build: a worker's to that of its page. */
  join(whole: ManifestBuilder): void {
    this.#modules = whole.#modules;
    this.#isPart = true;
  }

  /** A module compiled again, in watch mode, replaces its entry; one whose functions stay native has none. */
  add({ id, path, functions }: Metadata): void {
    if (functions.length > 0)
      this.#modules.set(id, { path, table: functions.flatMap(({ name, sites }) => [name, sites]) });
  }

  /** In the order of paths and not of compilation, so that the same sources give the same bytes (L4). */
  toJSON(): Manifest {
    const byPath = [...this.#modules].sort(([a, { path }], [b, other]) => compare(path, other.path) || compare(a, b));
    return { version: 1, modules: Object.fromEntries(byPath) };
  }

  toString(): string {
    return `${JSON.stringify(this, null, 1)}\n`;
  }
}
