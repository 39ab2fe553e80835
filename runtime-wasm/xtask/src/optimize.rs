//! wasm-opt and wasm-as, from the npm package `binaryen`.

use crate::{paths, tier::Tier};
use anyhow::{Context, Result, ensure};
use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// What rustc's wasm32 target may use, all of it in every engine since 2022; nothing newer may slip in.
const FEATURES: [&str; 4] =
    ["--enable-bulk-memory", "--enable-mutable-globals", "--enable-nontrapping-float-to-int", "--enable-sign-ext"];

/// What makes the module small. A trap would be a defect of the kernel's own, against which the laws run natively with
/// every check; in a page the checks that lead to one are left out (a tenth of the module, and of a call's time), which
/// takes a flat form of the code to see. That comes out smaller where the code was small before, and with some ends that
/// are alike and can be folded. Where a trap is meant, it is an access that no memory has.
const PASSES: [&str; 8] = [
    "--traps-never-happen",
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--converge",
    "--code-folding",
    "--strip-target-features",
];

/// Makes the module small and gives it back.
///
/// # Errors
/// When the npm packages are not installed, or wasm-opt refuses the module.
pub(crate) fn run(tier: &Tier, wasm: &[u8]) -> Result<Vec<u8>> {
    let input = paths::target().join(format!("kernel/{}.unoptimized.wasm", tier.name));
    let output = paths::target().join(format!("kernel/{}.wasm", tier.name));
    fs::write(&input, wasm)?;
    let options = PASSES.iter().chain(&FEATURES);
    binaryen("wasm-opt", options.map(OsStr::new).chain(["-o".as_ref(), output.as_ref(), input.as_ref()]))?;
    Ok(fs::read(output)?)
}

/// The module that `unpack.wat` describes.
///
/// # Errors
/// When the npm packages are not installed, or wasm-as refuses the text.
pub(crate) fn assemble_unpacker() -> Result<Vec<u8>> {
    let input = paths::root().join("runtime-wasm/bindings/unpack.wat");
    let output = paths::target().join("kernel/unpack.wasm");
    binaryen("wasm-as", ["-o".as_ref(), output.as_os_str(), input.as_ref()])?;
    Ok(fs::read(output)?)
}

fn binaryen<'a>(tool: &str, arguments: impl IntoIterator<Item = &'a OsStr>) -> Result<()> {
    let status = Command::new(node())
        .arg(paths::root().join("node_modules/binaryen/bin").join(tool))
        .args(arguments)
        .status()
        .context("node does not start")?;
    ensure!(status.success(), "{tool} fails: run `npm run setup` if it is not installed");
    Ok(())
}

fn node() -> PathBuf {
    let pinned = paths::root().join("node_modules/.bin/node");
    if pinned.exists() { pinned } else { PathBuf::from("node") }
}
