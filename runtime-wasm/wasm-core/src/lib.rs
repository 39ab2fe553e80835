//! What a browser adds to the kernel: calls of integers, and the constants that both sides share.
#![no_std]

pub mod abi;
pub mod birth;
pub mod bridge;
pub mod tenant;

pub use asupersync_core::Kernel;
pub use asupersync_core::trace::Record;
