import type { Site } from "../api/outcome.ts";
import { siteIn } from "../driver/report/sites.ts";
import type { TraceEvent } from "../trace/types.ts";

/** The names and places that a production build leaves out: `asupersync-manifest.json`, which lies beside the bundle. */
export interface Manifest {
  /** By the ids in the code: a module's path, and of each of its functions the name and the sites by turns. */
  readonly modules: Readonly<Record<string, { readonly path: string; readonly table: readonly string[] }>>;
}

/** What the code calls a function: the id of its module, and its number there. */
const KEY = /([\w-]{8})#(\d+)/g;

/** An event of a production build as a build with the places inline has it. */
export function named({ label, site, ...event }: TraceEvent, { modules }: Manifest): TraceEvent {
  const name = label.replace(KEY, (key, id, number) => modules[id]?.table[2 * number] ?? key);
  return { ...event, label: name, ...(site && { site: placed(site, modules) }) };
}

function placed(site: Site, modules: Manifest["modules"]): Site {
  const [id = "", number] = site.module.split("#");
  const module = modules[id];
  if (!module) return site;
  const sites = module.table[2 * Number(number) + 1] ?? "";
  return siteIn({ name: "", module: module.path, sites, label: 0 }, site.line) ?? site;
}
