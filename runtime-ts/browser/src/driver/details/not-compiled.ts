import { AsupersyncError } from "../../api/errors.ts";

const DIRECTIVE = /["']use structured["']/;

/** A function that carries the directive and is still native was never compiled (L19). */
export function notCompiled(fn: { readonly name: string }): AsupersyncError | undefined {
  const isNative = (fn as unknown as Record<symbol, unknown>)[Symbol.toStringTag] === "AsyncFunction";
  if (!isNative || !DIRECTIVE.test(Function.prototype.toString.call(fn))) return undefined;
  return new AsupersyncError(
    "ASX1003",
    `${fn.name || "this function"} says "use structured" but was not compiled: \`npx asupersync doctor\` finds where the plugin is missing.`,
  );
}
