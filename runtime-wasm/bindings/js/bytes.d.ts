/** The module `kernel.wasm`, decoded anew by each call: keep the `WebAssembly.Module` that you make of it. */
export declare function bytes(): Uint8Array<ArrayBuffer>;
