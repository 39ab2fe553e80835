//! asupersync by profile.
//!
//! | feature | natively | in wasm |
//! | --- | --- | --- |
//! | `native-runtime` | allowed | refused |
//! | `wasm-runtime` | allowed | required |
//! | `browser-io` | refused | allowed |
//! | `deterministic-mode` | allowed | allowed |
//! | `browser-trace` | allowed | allowed |
//!
//! What is refused does not compile, and says why.
#![no_std]

#[cfg(all(feature = "native-runtime", target_arch = "wasm32"))]
compile_error!("feature `native-runtime` is for native targets: a wasm module has no threads and no clock of its own");

#[cfg(all(not(feature = "wasm-runtime"), target_arch = "wasm32"))]
compile_error!("a build for wasm needs feature `wasm-runtime`");

#[cfg(all(feature = "browser-io", not(feature = "wasm-runtime")))]
compile_error!(
    "feature `browser-io` needs `wasm-runtime`, through which a browser reports what came of its operations"
);

#[cfg(all(feature = "browser-io", not(target_arch = "wasm32")))]
compile_error!("feature `browser-io` is for wasm: natively there is no browser whose operations it could follow");

pub use asupersync_core as kernel;
pub use asupersync_core::{CancelKind, Command, Fault, Handle, Kernel, Kind, Outcome, Rule, Verb, Wake};

#[cfg(feature = "native-runtime")]
pub use asupersync_native as native;

#[cfg(feature = "wasm-runtime")]
pub use asupersync_wasm_core as wasm;
