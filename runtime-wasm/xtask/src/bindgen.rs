//! The glue between the module and JavaScript, by wasm-bindgen as a library: no tool to install, no version to drift.

use crate::paths;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// What wasm-bindgen exports for programs that unwind, if there is any cold call. The kernel traps instead.
const UNUSED: [&str; 2] = ["__abort_handler", "__instance_terminated"];

/// What wasm-bindgen makes of a linked module.
pub(crate) struct Module {
    /// The module, with wasm-bindgen's own sections read and removed.
    pub(crate) wasm: Vec<u8>,
    /// Source of the glue. It imports nothing, and takes the instance's exports through `__wbg_set_wasm`.
    pub(crate) glue: String,
    /// Types of the glue's functions.
    pub(crate) glue_types: String,
    /// Types of the raw exports.
    pub(crate) export_types: String,
}

/// Runs wasm-bindgen for a bundler, which leaves the instance to us: one module serves many runtimes.
///
/// # Errors
/// When the module and this library are not of the same wasm-bindgen, or the output cannot be written.
pub(crate) fn run(linked: &Path) -> Result<Module> {
    let folder = paths::target().join("kernel");
    let mut output = Bindgen::new()
        .input_path(linked)
        .out_name("kernel")
        .bundler(true)?
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .context("wasm-bindgen refuses the module")?;
    for name in UNUSED {
        let exports = &mut output.wasm_mut().exports;
        if exports.iter().any(|export| export.name == name) {
            exports.remove(name)?;
        }
    }
    output.emit(&folder)?;
    let text =
        |name: &str| fs::read_to_string(folder.join(name)).with_context(|| format!("no {name} from wasm-bindgen"));
    Ok(Module {
        wasm: fs::read(folder.join("kernel_bg.wasm"))?,
        glue: text("kernel_bg.js")?,
        glue_types: text("kernel.d.ts")?,
        export_types: text("kernel_bg.wasm.d.ts")?,
    })
}
