/**
 * The kernel as a wasm module. Nothing here is instantiated on import: take `bytes()` from
 * `@asupersync/browser-core/bytes`, which a bundle holds inline, or the file `@asupersync/browser-core/kernel.wasm`, then
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
/** What wasm-bindgen generated: the cold calls. */
export * as glue from "../dist/kernel_bg.js";
/** The raw exports of an instance. */
export type KernelExports = typeof exports;
