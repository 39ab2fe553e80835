import { AsupersyncError } from "../../api/errors.ts";

const DIRECTIVE = /["']use structured["']/;

/**
 * A function that carries the directive and is still native was never compiled (L19).
 *
 * @throws {AsupersyncError} ASX1003
 */
export function demandCompiled(fn: { readonly name: string }): void {
  const isNative = (fn as unknown as Record<symbol, unknown>)[Symbol.toStringTag] === "AsyncFunction";
  if (!isNative || !DIRECTIVE.test(Function.prototype.toString.call(fn))) return;
  throw new AsupersyncError(
    "ASX1003",
    `${fn.name || "this function"} says "use structured" but was not compiled: \`npx asupersync doctor\` finds where the plugin is missing.`,
  );
}
