//! `cargo xtask kernel [--force]` builds the npm package `@asupersync/browser-core` out of the kernel's crates:
//! wasm by cargo, glue by wasm-bindgen, size by wasm-opt, and the constants that TypeScript shares with the kernel.

mod bindgen;
mod compile;
mod freshness;
mod optimize;
mod package;
mod paths;
mod toolchain;

use anyhow::{Result, bail};
use std::time::Instant;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let task = arguments.next();
    let force = match arguments.next().as_deref() {
        None => false,
        Some("--force") => true,
        Some(other) => bail!("unknown option {other}"),
    };
    match task.as_deref() {
        Some("kernel") => kernel(force),
        _ => bail!("usage: cargo xtask kernel [--force]"),
    }
}

/// Builds `runtime-wasm/bindings/dist`, unless nothing that it is made of has changed.
fn kernel(force: bool) -> Result<()> {
    let toolchain = toolchain::find()?;
    let fingerprint = freshness::fingerprint(&toolchain)?;
    if !force && freshness::is_current(&fingerprint) {
        println!("kernel: unchanged");
        return Ok(());
    }
    freshness::forget()?;
    let started = Instant::now();
    let linked = compile::bindings(&toolchain)?;
    let module = bindgen::run(&linked)?;
    let wasm = optimize::run(&module.wasm)?;
    package::write(&module, &wasm)?;
    freshness::remember(&fingerprint)?;
    println!("kernel: {} bytes of wasm by {toolchain}, in {:.1} s", wasm.len(), started.elapsed().as_secs_f32());
    Ok(())
}
