//! Which Rust compiles for wasm on this machine. `scripts/setup.mjs` installs one; this only looks.

use crate::stack;
use anyhow::{Context, Result, bail};
use std::fmt;
use std::path::Path;
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";
/// The boundary carries integers, so that a table of references would lie there unused. The kernel's state lies first in the
/// memory, where addresses are short, and above it a stack of a few hundred bytes ([`crate::stack`]): of Rust's usual
/// megabyte nearly all would be dead weight in each runtime.
///
/// A branch costs little in wasm, and a local two bytes each time that it is named. So nothing is computed early to save
/// a branch, nor brought together from two branches, nor loaded in one so that both have it loaded.
const FLAGS: &str = "-Ctarget-feature=-reference-types,-multivalue -Clink-arg=--no-stack-first -Clink-arg=--global-base=16 \
                     -Cllvm-args=-two-entry-phi-node-folding-threshold=0 \
                     -Cllvm-args=-simplifycfg-sink-common=false \
                     -Cllvm-args=-enable-load-pre=false";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_LINKER: &str = "/usr/bin/wasm-ld-22";
const DEBIAN_SOURCES: &str = "/usr/lib/rustlib/src/rust/library/core";

/// A compiler that can make wasm, and how.
pub(crate) enum Toolchain {
    /// `cargo` as found in the path, with a standard library for wasm: what `rustup target add` gives.
    Target { version: String },
    /// Debian's `rustc-web`, which has no standard library for wasm but brings its sources.
    BuildStd { version: String },
}

/// Looks for the toolchain's target first, for Debian's sources second.
///
/// # Errors
/// When neither is there; the message says how to get one.
pub(crate) fn find() -> Result<Toolchain> {
    if has_target()? {
        return Ok(Toolchain::Target { version: version("rustc")? });
    }
    if [DEBIAN_CARGO, DEBIAN_RUSTC, DEBIAN_LINKER, DEBIAN_SOURCES].iter().all(|path| Path::new(path).exists()) {
        return Ok(Toolchain::BuildStd { version: version(DEBIAN_RUSTC)? });
    }
    bail!("no Rust for {TARGET}: run `npm run setup`, or `rustup target add {TARGET}`")
}

impl Toolchain {
    /// `cargo build`, or another such command, for the wasm target, still without a package.
    pub(crate) fn cargo(&self, subcommand: &str) -> Command {
        let mut command = match self {
            Self::Target { .. } => {
                let mut command = Command::new("cargo");
                // A ready-made standard library calls a handler on panic, and would hand it the places in the source.
                command
                    .arg(subcommand)
                    .env("RUSTFLAGS", format!("{} -Zlocation-detail=none", flags()))
                    .env("RUSTC_BOOTSTRAP", "1");
                command
            }
            Self::BuildStd { .. } => {
                let mut command = Command::new(DEBIAN_CARGO);
                // Building the standard library is what allows a panic to be a bare trap, without a handler to call.
                command
                    .args([subcommand, "-Zbuild-std=core,alloc"])
                    .env("RUSTFLAGS", format!("{} -Zunstable-options -Cpanic=immediate-abort", flags()))
                    .env("RUSTC", DEBIAN_RUSTC)
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER);
                command
            }
        };
        command.args(["--target", TARGET]);
        command
    }
}

fn flags() -> String {
    format!("{FLAGS} -Clink-arg=-zstack-size={}", stack::SIZE)
}

impl fmt::Display for Toolchain {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Target { version } => write!(out, "{version}"),
            Self::BuildStd { version } => write!(out, "{version} with build-std"),
        }
    }
}

fn has_target() -> Result<bool> {
    let output = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .output()
        .context("rustc is not in the path")?;
    let folder = String::from_utf8(output.stdout)?;
    Ok(output.status.success() && Path::new(folder.trim()).exists())
}

fn version(rustc: &str) -> Result<String> {
    let output = Command::new(rustc).arg("--version").output().with_context(|| format!("{rustc} does not run"))?;
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}
