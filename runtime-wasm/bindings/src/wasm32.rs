//! What `no_std` asks of a wasm module: an allocator, and an answer to panics.

use core::panic::PanicInfo;
use lol_alloc::{AssumeSingleThreaded, FreeListAllocator};

// SAFETY: a wasm instance without shared memory runs on one thread.
#[global_allocator]
static ALLOCATOR: AssumeSingleThreaded<FreeListAllocator> =
    unsafe { AssumeSingleThreaded::new(FreeListAllocator::new()) };

/// A trap, so that no formatting code and no strings reach the module: the kernel's faults are numbers.
#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
