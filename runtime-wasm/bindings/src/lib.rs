//! The surface of the kernel in a wasm module, and nothing else: raw exports of integers for the hot
//! calls, wasm-bindgen for the cold ones.
#![cfg_attr(target_arch = "wasm32", no_std)]

mod hot;
mod instance;
#[cfg(feature = "trace")]
pub mod trace;
#[cfg(target_arch = "wasm32")]
mod wasm32;
