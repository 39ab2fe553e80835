import type { Site } from "../api/outcome.ts";
import { atSite } from "../api/site.ts";
import type { TraceEvent } from "../trace/types.ts";

/** Where a replay left what was recorded, and why (D3). */
export interface Divergence {
  /** The number of the event. */
  readonly seq: number;
  /** Where in the source: of the event that was recorded, or else of the one that came. */
  readonly site?: Site;
  readonly expected?: TraceEvent;
  readonly actual?: TraceEvent;
  readonly why: string;
}

/** What must agree, and what it means if it does not. */
const REASONS: readonly (readonly [keyof TraceEvent, string])[] = [
  ["kind", "something else happened"],
  ["id", "it happened to another task: the order has changed"],
  ["label", "another function ran"],
  ["born", "something else was born"],
  ["parent", "another region owns it"],
  ["other", "it has to do with another task"],
  ["detail", "it came to something else"],
  ["site", "it happened at another place: the source has changed"],
  ["at", "it happened at another time"],
];

const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How two events differ; nothing if they do not. */
export function compare(expected: TraceEvent, actual: TraceEvent): Divergence | undefined {
  for (const [field, why] of REASONS) {
    if (!sameText(expected[field], actual[field])) return divergence(why, expected, actual);
  }
  return undefined;
}

export function divergence(reason: string, expected: TraceEvent, actual?: TraceEvent): Divergence {
  const site = expected.site ?? actual?.site;
  const found = actual ? `, but ${line(actual)}` : "";
  const why = `event ${expected.seq}: ${reason}: expected ${line(expected)}${found}`;
  return { seq: expected.seq, ...(site && { site }), expected, ...(actual && { actual }), why };
}

/** An event in a line. */
export function line({ kind, label, id, other, detail, site }: TraceEvent): string {
  const words = [kind, label, id, other, detail].filter((word) => word !== undefined && word !== "");
  return words.join(" ") + atSite(site);
}
