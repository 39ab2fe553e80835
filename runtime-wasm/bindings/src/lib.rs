//! The wasm-bindgen surface of the kernel, and nothing else.
#![cfg_attr(target_arch = "wasm32", no_std)]

use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(target_arch = "wasm32")]
mod wasm32;

/// Version of the boundary between kernel and driver.
#[wasm_bindgen]
pub fn abi() -> i32 {
    asupersync_wasm_core::abi::ABI
}
