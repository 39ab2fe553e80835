//! The glue between the module and JavaScript, by wasm-bindgen as a library: no tool to install, no version to drift.

use crate::paths;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// What wasm-bindgen exports for programs that unwind. The kernel traps instead.
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
        output.wasm_mut().exports.remove(name)?;
    }
    output.emit(&folder)?;
    let text =
        |name: &str| fs::read_to_string(folder.join(name)).with_context(|| format!("no {name} from wasm-bindgen"));
    Ok(Module {
        wasm: fs::read(folder.join("kernel_bg.wasm"))?,
        glue: for_many_instances(&text("kernel_bg.js")?)?,
        glue_types: text("kernel.d.ts")?,
        export_types: text("kernel_bg.wasm.d.ts")?,
    })
}

/// The glue keeps views of the memory that it saw last. It serves one instance after the other here, so
/// that they go when the instance changes.
fn for_many_instances(glue: &str) -> Result<String> {
    const SETTER: &str = "    wasm = val;\n";
    ensure!(glue.contains(SETTER), "wasm-bindgen writes its setter another way");
    let mut forget = String::from(SETTER);
    for view in ["cachedDataViewMemory0", "cachedUint8ArrayMemory0"] {
        if glue.contains(view) {
            forget.push_str(&format!("    {view} = null;\n"));
        }
    }
    Ok(glue.replace(SETTER, &forget))
}
