//! The surface of the kernel in a wasm module, and nothing else: raw exports of integers for the hot
//! calls, wasm-bindgen for the cold ones.
#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

use alloc::vec::Vec;
use wasm_bindgen::prelude::wasm_bindgen;

mod hot;
mod instance;
#[cfg(target_arch = "wasm32")]
mod wasm32;

/// The trace as little-endian records of fixed width, oldest first.
#[wasm_bindgen]
pub fn trace_bytes() -> Vec<u8> {
    instance::kernel().trace().to_bytes()
}
