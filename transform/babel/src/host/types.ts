import type { t } from "./babel.ts";

/**
 * A copy of a type, for a parameter that appears in the shell as well as in the generator. Not by Babel's own function,
 * which copies the fields that its version knows: those of types differ between 7 and 8.
 */
export const copyType = <T extends t.Node>(type: T): T => structuredClone(type);
