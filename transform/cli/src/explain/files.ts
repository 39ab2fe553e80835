import { readFile } from "node:fs/promises";
import { explain } from "@asupersync/unplugin";
import type { Mode } from "../mode.ts";
import { resolveModule } from "./resolve.ts";

type Explanation = Awaited<ReturnType<typeof explain>>;
type Target = Explanation["exports"]["names"][string];

/** A native async function, and the file that it lies in. */
export interface Native {
  /** The absolute path. */
  readonly path: string;
  readonly target: Target & { kind: "native" };
}

/** Files and what becomes of their functions, each read once. */
export class Files {
  readonly #options: { readonly root: string; readonly mode: Mode };
  readonly #explained = new Map<string, Promise<Explanation>>();

  constructor(root: string, mode: Mode) {
    this.#options = { root, mode };
  }

  /** @throws what reading and parsing throw */
  explain(path: string): Promise<Explanation> {
    let explained = this.#explained.get(path);
    if (!explained) {
      explained = readFile(path, "utf8").then((source) => explain(source, path, this.#options));
      this.#explained.set(path, explained);
    }
    return explained;
  }

  /**
   * Follows a name through imports and exports to the native async function that it is.
   *
   * @returns undefined for what is compiled, is not async, or cannot be followed
   */
  async native(target: Target, path: string, seen: ReadonlySet<string> = new Set()): Promise<Native | undefined> {
    if (target.kind === "native") return { path, target };
    if (target.kind === "structured") return undefined;
    const file = resolveModule(target.module, path);
    const key = `${file}#${target.name}`;
    if (file === undefined || seen.has(key)) return undefined;
    const { exports } = await this.explain(file).catch(() => ({
      exports: { names: {}, all: [] } as Explanation["exports"],
    }));
    const within = new Set([...seen, key]);
    const exported = Object.hasOwn(exports.names, target.name) ? exports.names[target.name] : undefined;
    if (exported) return this.native(exported, file, within);
    for (const module of exports.all) {
      const found = await this.native({ ...target, module }, file, within);
      if (found) return found;
    }
    return undefined;
  }
}
