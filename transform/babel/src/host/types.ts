import type { t } from "./babel.ts";

/** A copy of whatever a node is made of; what hangs on it twice, as a comment does, is one thing in the copy too. */
function copy<T>(value: T, copies: Map<object, unknown>): T {
  if (typeof value !== "object" || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined) return known as T;
  const result: unknown = Array.isArray(value) ? [] : {};
  copies.set(value, result);
  for (const key of Object.keys(value)) {
    // Nobody changes a place.
    const field = (value as Record<string, unknown>)[key];
    (result as Record<string, unknown>)[key] = key === "loc" ? field : copy(field, copies);
  }
  return result as T;
}

/**
 * A copy of a type, for a parameter that appears in the shell as well as in the body. Not by Babel's own function,
 * which copies the fields that its version knows: those of types differ between 7 and 8.
 */
export const copyType = <T extends t.Node>(type: T): T => copy(type, new Map());
