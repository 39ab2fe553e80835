import type { Manifest, ManifestModule } from "@asupersync/unplugin";

/** A function as a production build calls it, `uizZ8XdX#15`: its module's id, and its number there. */
const KEY = "([\\w-]{8})#(\\d+)";

/** A site in `error.asyncStack`, in brackets; and in the JSON of a trace, whose columns count from 0. */
const IN_STACK = new RegExp(`\\(${KEY}:(\\d+)\\)`, "g");
const IN_TRACE = new RegExp(`"module":(\\s*)"${KEY}",(\\s*)"line":(\\s*)(\\d+),(\\s*)"column":(\\s*)0\\b`, "g");
const NAME = new RegExp(KEY, "g");

interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

const moduleOf = ({ modules }: Manifest, id: string): ManifestModule | undefined =>
  Object.hasOwn(modules, id) ? modules[id] : undefined;

/** Site `site` of a function; undefined for what the manifest does not have. */
function placeOf(manifest: Manifest, id: string, number: string, site: string): Place | undefined {
  const module = moduleOf(manifest, id);
  const [line, column] = module?.table[2 * Number(number) + 1]?.split(" ")[Number(site)]?.split(":") ?? [];
  return module && column ? { path: module.path, line: Number(line), column: Number(column) } : undefined;
}

/**
 * A text, such as a log, a stack or a trace, with names and places where a production build writes numbers (L5). What the
 * manifest does not have stays as it is.
 */
export function decode(text: string, manifest: Manifest): string {
  return text
    .replace(IN_STACK, (found, id, number, site) => {
      const place = placeOf(manifest, id, number, site);
      return place ? `(${place.path}:${place.line}:${place.column + 1})` : found;
    })
    .replace(IN_TRACE, (found, a, id, number, b, c, site, d, e) => {
      const place = placeOf(manifest, id, number, site);
      if (!place) return found;
      return `"module":${a}${JSON.stringify(place.path)},${b}"line":${c}${place.line},${d}"column":${e}${place.column}`;
    })
    .replace(NAME, (found, id, number) => moduleOf(manifest, id)?.table[2 * Number(number)] ?? found);
}
