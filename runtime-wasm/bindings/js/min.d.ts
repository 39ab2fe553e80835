/** The module `kernel.min.wasm`, without trace and deterministic mode, decoded anew by each call. */
export declare function bytes(): Uint8Array<ArrayBuffer>;
