//! The feature profiles of the crate `asupersync`: which compile, natively and for wasm, and what the others are told.

use crate::{paths, toolchain};
use std::process::Command;

/// What the compiler says of a profile; nothing if it compiles.
fn natively(features: &str) -> Option<String> {
    let mut cargo = Command::new("cargo");
    cargo.arg("check");
    check(cargo, features)
}

/// The same, for a browser.
fn for_wasm(features: &str) -> Option<String> {
    check(toolchain::find().expect("this machine builds the kernel for wasm").cargo("check"), features)
}

fn check(mut cargo: Command, features: &str) -> Option<String> {
    cargo.args(["--quiet", "--package", "asupersync", "--no-default-features", "--features", features]);
    cargo.arg("--target-dir").arg(paths::target().join("profiles")).current_dir(paths::root());
    let output = cargo.output().expect("cargo starts");
    let said = String::from_utf8(output.stderr).expect("cargo writes text");
    (!output.status.success()).then_some(said)
}

#[track_caller]
fn allows(verdict: Option<String>) {
    assert_eq!(verdict, None, "this profile compiles");
}

#[track_caller]
fn refuses(verdict: Option<String>, why: &str) {
    let said = verdict.expect("this profile is refused");
    assert!(said.contains(&format!("error: {why}")), "{said}");
}

#[test]
fn natively_every_profile_but_a_browsers_compiles() {
    for profile in ["", "native-runtime", "wasm-runtime", "deterministic-mode", "browser-trace"] {
        allows(natively(profile));
    }
    allows(natively("native-runtime,wasm-runtime,deterministic-mode,browser-trace"));
}

#[test]
fn for_wasm_every_profile_of_a_browser_compiles() {
    for profile in ["", ",browser-io", ",deterministic-mode", ",browser-trace"] {
        allows(for_wasm(&format!("wasm-runtime{profile}")));
    }
    allows(for_wasm("wasm-runtime,browser-io,deterministic-mode,browser-trace"));
}

#[test]
fn the_native_runtime_is_refused_in_wasm() {
    refuses(for_wasm("wasm-runtime,native-runtime"), "feature `native-runtime` is for native targets");
}

#[test]
fn a_build_for_wasm_without_its_runtime_is_refused() {
    for profile in ["", "deterministic-mode", "browser-trace"] {
        refuses(for_wasm(profile), "a build for wasm needs feature `wasm-runtime`");
    }
}

#[test]
fn a_browsers_operations_are_refused_natively() {
    refuses(natively("wasm-runtime,browser-io"), "feature `browser-io` is for wasm");
}

#[test]
fn a_browsers_operations_without_its_runtime_are_refused() {
    refuses(for_wasm("browser-io"), "feature `browser-io` needs `wasm-runtime`");
    refuses(natively("browser-io"), "feature `browser-io` needs `wasm-runtime`");
}
