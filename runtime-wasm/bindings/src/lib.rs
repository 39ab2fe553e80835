//! The surface of the kernel in a wasm module, and nothing else: raw exports of integers for the hot
//! calls, wasm-bindgen for the cold ones.
#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

use alloc::vec::Vec;
use asupersync_core::trace::Record;
use wasm_bindgen::prelude::wasm_bindgen;

mod hot;
mod instance;
#[cfg(target_arch = "wasm32")]
mod wasm32;

/// The trace as little-endian records of fixed width, oldest first.
#[wasm_bindgen]
pub fn trace_bytes() -> Vec<u8> {
    let (older, younger) = instance::kernel().trace().halves();
    let mut bytes = Vec::with_capacity(core::mem::size_of_val(older) + core::mem::size_of_val(younger));
    bytes.extend_from_slice(as_bytes(older));
    bytes.extend_from_slice(as_bytes(younger));
    bytes
}

fn as_bytes(records: &[Record]) -> &[u8] {
    // SAFETY: a record is plain words without gaps, and wasm is little-endian.
    unsafe { core::slice::from_raw_parts(records.as_ptr().cast(), core::mem::size_of_val(records)) }
}
