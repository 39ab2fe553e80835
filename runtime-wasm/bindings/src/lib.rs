//! The surface of the kernel in a wasm module, and nothing else: raw exports of integers for the hot
//! calls, wasm-bindgen for the cold ones.
#![cfg_attr(target_arch = "wasm32", no_std)]

use asupersync_wasm_core::Record;
use wasm_bindgen::prelude::wasm_bindgen;

mod hot;
mod instance;
#[cfg(target_arch = "wasm32")]
mod wasm32;

/// Where a half of the trace lies in the linear memory: the older records, or with `younger` those after them.
/// Valid until the next call of this instance.
#[wasm_bindgen]
pub fn trace_start(younger: bool) -> *const u8 {
    half(younger).as_ptr().cast()
}

/// How many bytes that half has: little-endian records of fixed width.
#[wasm_bindgen]
pub fn trace_bytes(younger: bool) -> usize {
    core::mem::size_of_val(half(younger))
}

fn half(younger: bool) -> &'static [Record] {
    let (first, second) = instance::kernel().trace().halves();
    if younger { second } else { first }
}
