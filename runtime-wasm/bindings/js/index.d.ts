/**
 * The kernel as a wasm module, in two tiers: `full` has everything, `min` neither the trace nor the deterministic mode.
 * Nothing here is instantiated on import: take `bytes()` from `@asupersync/browser-core/bytes` or
 * `@asupersync/browser-core/min`, which a bundle holds inline, or the file `@asupersync/browser-core/kernel.wasm` or
 * `kernel.min.wasm`, then
 *
 * ```ts
 * const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes())); // it imports nothing
 * const kernel = instance.exports as KernelExports;  // hot calls, integers only: take them once, keep them in constants
 * glue.__wbg_set_wasm(kernel);                       // before each cold call through `glue`, since one glue serves all instances
 * ```
 */
import type * as exports from "../dist/exports.js";

/** The integers that kernel and driver share. */
export * from "../dist/abi.js";
/** What wasm-bindgen generated: the cold calls, which only the full tier has. */
export * as glue from "../dist/kernel_bg.js";
/** The raw exports of an instance of the full tier; those of the other are a part of them. */
export type KernelExports = typeof exports;
