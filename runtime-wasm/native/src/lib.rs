//! The kernel on native ground.

#[cfg(feature = "lab")]
pub mod lab;
pub mod runtime;
