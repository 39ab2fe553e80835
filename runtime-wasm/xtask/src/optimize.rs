//! wasm-opt, from the npm package `binaryen`.

use crate::paths;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// What rustc's wasm32 target may use, all of it in every engine since 2022; nothing newer may slip in.
const FEATURES: [&str; 4] =
    ["--enable-bulk-memory", "--enable-mutable-globals", "--enable-nontrapping-float-to-int", "--enable-sign-ext"];

/// Makes the module small (`-Oz`) and gives it back.
///
/// # Errors
/// When the npm packages are not installed, or wasm-opt refuses the module.
pub(crate) fn run(wasm: &[u8]) -> Result<Vec<u8>> {
    let input = paths::target().join("kernel/unoptimized.wasm");
    let output = paths::target().join("kernel/optimized.wasm");
    fs::write(&input, wasm)?;
    let status = Command::new(node())
        .arg(paths::root().join("node_modules/binaryen/bin/wasm-opt"))
        .args(["-Oz", "--converge", "--strip-target-features"])
        .args(FEATURES)
        .arg("-o")
        .args([&output, &input])
        .status()
        .context("node does not start")?;
    ensure!(status.success(), "wasm-opt fails: run `npm run setup` if it is not installed");
    Ok(fs::read(output)?)
}

fn node() -> PathBuf {
    let pinned = paths::root().join("node_modules/.bin/node");
    if pinned.exists() { pinned } else { PathBuf::from("node") }
}
