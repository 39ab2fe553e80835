//! Whether the package is older than what it is made of, by content: a checkout or a merge touches every time stamp.

use crate::{paths, toolchain::Toolchain};
use anyhow::Result;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// Everything that the package is made of, this program included.
const INPUTS: [&str; 10] = [
    "Cargo.lock",
    "Cargo.toml",
    "node_modules/binaryen/package.json",
    "runtime-wasm/bindings/Cargo.toml",
    "runtime-wasm/bindings/src",
    "runtime-wasm/bindings/unpack.wat",
    "runtime-wasm/core",
    "runtime-wasm/wasm-core",
    "runtime-wasm/xtask/Cargo.toml",
    "runtime-wasm/xtask/src",
];

/// A digest of all inputs and of the toolchain.
///
/// # Errors
/// When an input cannot be read.
pub(crate) fn fingerprint(toolchain: &Toolchain) -> Result<String> {
    let root = paths::root();
    let mut files = Vec::new();
    for input in INPUTS {
        collect(&root.join(input), &mut files)?;
    }
    files.sort();
    let mut digest = DefaultHasher::new();
    toolchain.to_string().hash(&mut digest);
    for file in files {
        file.strip_prefix(&root)?.hash(&mut digest);
        fs::read(&file)?.hash(&mut digest);
    }
    Ok(format!("{:016x}", digest.finish()))
}

/// Whether `dist` was made from inputs of this digest.
pub(crate) fn is_current(fingerprint: &str) -> bool {
    fs::read_to_string(stamp()).is_ok_and(|found| found == fingerprint)
}

/// Drops the stamp, so that a build that fails half-way is not taken for a good one.
///
/// # Errors
/// When the stamp is there and cannot be removed.
pub(crate) fn forget() -> Result<()> {
    if stamp().exists() {
        fs::remove_file(stamp())?;
    }
    Ok(())
}

/// Notes that `dist` stands for inputs of this digest.
///
/// # Errors
/// When the stamp cannot be written.
pub(crate) fn remember(fingerprint: &str) -> Result<()> {
    Ok(fs::write(stamp(), fingerprint)?)
}

/// The stamp lies in `dist` itself: who deletes the output deletes the claim that it is current.
fn stamp() -> PathBuf {
    paths::dist().join(".fingerprint")
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if !path.is_dir() {
        files.push(path.to_path_buf());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        collect(&entry?.path(), files)?;
    }
    Ok(())
}
