//! The kernel on native ground.

pub mod lab;
