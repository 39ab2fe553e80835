import { AsupersyncError, demand } from "../../api/errors.ts";

const DIRECTIVE = /["']use structured["']/;

/**
 * A function that carries the directive and is still native was never compiled (L19). What is no function is the promise of
 * one that was called, as a rule.
 *
 * @throws {AsupersyncError} ASX1003, ASX1009
 */
export function demandRunnable(fn: { readonly name: string }): void {
  demand(typeof fn === "function", "what is to run", fn, "a function: f, and not f()");
  const isNative = (fn as unknown as Record<symbol, unknown>)[Symbol.toStringTag] === "AsyncFunction";
  if (!isNative || !DIRECTIVE.test(Function.prototype.toString.call(fn))) return;
  throw new AsupersyncError(
    "ASX1003",
    `${fn.name || "this function"} says "use structured" but was not compiled: \`npx asupersync doctor\` finds where the plugin is missing.`,
  );
}
