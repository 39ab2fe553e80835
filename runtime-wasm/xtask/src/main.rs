//! `cargo xtask kernel [--force]` builds the npm package `@asupersync/browser-core` out of the kernel's crates:
//! wasm by cargo, glue by wasm-bindgen, size by wasm-opt, and the constants that TypeScript shares with the kernel.

mod arrange;
mod bindgen;
mod compile;
mod deflate;
mod freshness;
mod optimize;
mod package;
mod paths;
#[cfg(test)]
mod profiles;
mod stack;
mod text;
mod tier;
mod toolchain;

use anyhow::{Result, bail};
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["kernel"] => kernel(false),
        ["kernel", "--force"] => kernel(true),
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
    let min = build(&toolchain, &tier::MIN)?;
    let full = build(&toolchain, &tier::FULL)?;
    package::write(&full, &min, &optimize::assemble_unpacker()?)?;
    freshness::remember(&fingerprint)?;
    println!(
        "kernel: {} bytes of wasm, with everything {}, by {toolchain}, in {:.1} s",
        min.wasm.len(),
        full.wasm.len(),
        started.elapsed().as_secs_f32()
    );
    Ok(())
}

/// A tier's module with its glue, as small as it gets.
fn build(toolchain: &toolchain::Toolchain, tier: &tier::Tier) -> Result<bindgen::Module> {
    let linked = compile::bindings(toolchain, tier)?;
    let module = bindgen::run(&linked)?;
    let small = optimize::run(tier, &module.wasm)?;
    stack::check(&small)?;
    let wasm = if tier.is_arranged { arrange::run(&small)? } else { small };
    Ok(bindgen::Module { wasm, ..module })
}
