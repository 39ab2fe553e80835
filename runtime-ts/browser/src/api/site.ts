import type { Site } from "./outcome.ts";

/** A site for a person to read: `module:line:column`, both from 1 as editors have it. */
export const textOf = ({ module, line, column }: Site): string => `${module}:${line}:${column + 1}`;

/** The end of a sentence: ` at module:line:column`, or nothing if nobody knows the site. */
export const atSite = (site: Site | undefined): string => (site ? ` at ${textOf(site)}` : "");
