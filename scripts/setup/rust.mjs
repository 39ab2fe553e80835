// A Rust toolchain that compiles natively and for wasm: rustup's if there is one, else Debian's.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { apt } from "./apt.mjs";
import { ask, ROOT, run, SetupError, which } from "./shell.mjs";

const TARGET = "wasm32-unknown-unknown";
/** Debian has no standard library for wasm, but its sources; the xtask builds them (`toolchain.rs` looks for the same). */
const DEBIAN_SOURCES = "/usr/lib/rustlib/src/rust/library/core";
const DEBIAN_LINKER = "/usr/bin/wasm-ld-22";
const DEBIAN_RUST = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/**
 * Installs what is missing.
 * @returns {string} the compiler's name and version
 */
export function rust() {
  native();
  wasm();
  return ask("rustc", "--version").split(" ").slice(0, 2).join(" ");
}

function native() {
  if (recent()) return;
  if (
    which("rustup") &&
    run("rustup", "toolchain", "install", "stable", "--profile", "minimal", "--component", "rustfmt,clippy")
  ) {
    // A rustup without any toolchain has no default; one that is too old was updated just now.
    if (recent() || (run("rustup", "default", "stable") && recent())) return;
  }
  if (!which("rustup") && apt(...DEBIAN_RUST, "rustfmt-web", "rust-web-clippy") && recent()) return;
  throw new SetupError(
    `Rust ${oldest().join(".")} or newer is needed. Install it from https://rustup.rs, then run this again.`,
  );
}

function wasm() {
  if (hasTarget() || hasDebianSources()) return;
  if (which("rustup") && run("rustup", "target", "add", TARGET) && hasTarget()) return;
  // Debian's compiler goes to /usr/bin, where it stands beside one of rustup's without replacing it.
  if (apt(...DEBIAN_RUST) && hasDebianSources()) return;
  throw new SetupError(
    `Rust has no standard library for ${TARGET}. Run \`rustup target add ${TARGET}\` (https://rustup.rs), then this again.`,
  );
}

/** Whether `cargo` and `rustc` are in the path and new enough. */
function recent() {
  const version = ask("rustc", "--version")?.match(/^rustc (\d+)\.(\d+)/);
  if (!version || !ask("cargo", "--version")) return false;
  const [major, minor] = oldest();
  return Number(version[1]) > major || (Number(version[1]) === major && Number(version[2]) >= minor);
}

function oldest() {
  return readFileSync(join(ROOT, "Cargo.toml"), "utf8")
    .match(/^rust-version = "(.+)"$/m)[1]
    .split(".")
    .map(Number);
}

function hasTarget() {
  const folder = ask("rustc", "--print", "target-libdir", "--target", TARGET);
  return folder !== undefined && existsSync(folder);
}

function hasDebianSources() {
  return existsSync(DEBIAN_SOURCES) && existsSync("/usr/bin/cargo") && existsSync(DEBIAN_LINKER);
}
