import { AsupersyncError } from "../../api/errors.ts";

const DIRECTIVE = /["']use structured["']/;

/**
 * A function that carries the directive and is still native was never compiled (L19): it would run, and keep nothing of what
 * it says.
 *
 * @param fn an async function of the host's
 * @throws {AsupersyncError} ASX1003
 */
export function demandCompiled(fn: { readonly name: string }): void {
  if (DIRECTIVE.test(Function.prototype.toString.call(fn)))
    throw new AsupersyncError("ASX1003", `${fn.name || "this function"} says "use structured" but was not compiled`);
}
