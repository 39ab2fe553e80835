//! The cold calls: where the trace lies.

use asupersync_wasm_core::Record;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::instance::kernel;

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
    let (first, second) = kernel().trace().halves();
    if younger { second } else { first }
}
