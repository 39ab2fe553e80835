import type { Site } from "./outcome.ts";

/** A site for a person to read: `module:line:column`. */
export const textOf = ({ module, line, column }: Site): string => `${module}:${line}:${column}`;

/** The end of a sentence: ` at module:line:column`, or nothing if nobody knows the site. */
export const atSite = (site: Site | undefined): string => (site ? ` at ${textOf(site)}` : "");
