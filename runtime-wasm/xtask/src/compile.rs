//! The bindings crate, compiled for wasm.

use crate::{paths, tier::Tier, toolchain::Toolchain};
use anyhow::{Context, Result, ensure};
use std::path::PathBuf;

/// Compiles a tier of `asupersync-wasm-bindings` in the profile `wasm` and gives the path of the linked module.
///
/// # Errors
/// When cargo cannot be started, or fails; it has printed the reason then.
pub(crate) fn bindings(toolchain: &Toolchain, tier: &Tier) -> Result<PathBuf> {
    let mut cargo = toolchain.cargo("build");
    cargo.args(["--quiet", "--profile", "wasm", "--package", "asupersync-wasm-bindings"]).current_dir(paths::root());
    cargo.args(["--no-default-features", "--features", tier.features]);
    let status = cargo.status().context("cargo does not start")?;
    ensure!(status.success(), "the bindings do not compile for wasm");
    Ok(paths::target().join("wasm32-unknown-unknown/wasm/asupersync_wasm_bindings.wasm"))
}
