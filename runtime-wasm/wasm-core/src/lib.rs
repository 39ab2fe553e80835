//! What a browser adds to the kernel: tick batching, the command buffer that JavaScript reads, and its layout.
#![no_std]

pub mod abi;
