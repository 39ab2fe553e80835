//! What a kernel has, and what it weighs: one is for pages, the other for people who look into them.

use std::path::PathBuf;

use crate::paths;

/// A build of the kernel.
pub(crate) struct Tier {
    /// As the package names it.
    pub(crate) name: &'static str,
    /// The features of the crate `asupersync-wasm-bindings`.
    pub(crate) features: &'static str,
    /// Whether it is worth the seconds of a build that [`crate::arrange`] takes: pages carry it.
    pub(crate) is_arranged: bool,
}

/// What a page is served in production: neither a trace nor a deterministic mode.
pub(crate) const MIN: Tier = Tier { name: "min", features: "", is_arranged: true };

/// Everything.
pub(crate) const FULL: Tier = Tier { name: "full", features: "trace,deterministic", is_arranged: false };

impl Tier {
    /// Its folder in the npm package.
    pub(crate) fn dist(&self) -> PathBuf {
        paths::dist().join(self.name)
    }
}
