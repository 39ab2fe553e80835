//! Where things lie in the repository.

use std::path::{Path, PathBuf};

/// The repository's root, fixed when this program was compiled: an xtask never leaves its checkout.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("the xtask lives two folders below the root").to_path_buf()
}

/// Cargo's output folder, wherever the person has put it.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The generated part of the npm package.
pub(crate) fn dist() -> PathBuf {
    root().join("runtime-wasm/bindings/dist")
}
