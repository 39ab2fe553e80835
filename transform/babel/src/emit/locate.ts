import { originalPositionFor, type SourceMapInput, TraceMap } from "@jridgewell/trace-mapping";
import type { Place } from "../plan/sites.ts";

/** Where what stands at a place of the input was written. */
export type Locate = (place: Place) => Place;

/** The input is what was written. */
export const itself: Locate = (place) => place;

/**
 * Through the map of what made the input, if something did (L13). A map of several sources is left alone: a site names a
 * place in the module, not in one of those.
 */
export function locateThrough(inputMap: object | undefined): Locate {
  if (!inputMap) return itself;
  const map = new TraceMap(inputMap as SourceMapInput);
  if (map.sources.length !== 1) return itself;
  return (place) => {
    const { line, column } = place.line > 0 ? originalPositionFor(map, place) : { line: null, column: null };
    return line === null ? place : { line, column };
  };
}
