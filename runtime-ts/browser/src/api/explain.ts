import type { CancelInfo } from "./outcome.ts";
import { atSite } from "./site.ts";

/**
 * Says why something was asked to end, for a person: a line for each request, this one first and the first of all last
 * (C2).
 */
export function explainCancel(info: CancelInfo): string {
  const lines: string[] = [];
  for (let at: CancelInfo | undefined = info; at; at = at.cause) lines.push(lineOf(at));
  return lines.join("\n  because of ");
}

function lineOf({ kind, message, region, task, site, at }: CancelInfo): string {
  const place = atSite(site);
  const by = task || place ? `, by ${task ?? "its owner"}${place}` : "";
  return `${kind}: ${message} (asked of ${region}${by}, ${at.toFixed(1)} ms)`;
}
