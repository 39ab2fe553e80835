//! The one kernel of an instance. One instance for each runtime isolates runtimes from each other.

use core::cell::UnsafeCell;

use asupersync_wasm_core::Kernel;

struct Instance(UnsafeCell<Kernel>);

// SAFETY: a wasm instance without shared memory runs on one thread.
unsafe impl Sync for Instance {}

static INSTANCE: Instance = Instance(UnsafeCell::new(Kernel::new()));

/// The kernel. A kernel call runs nothing of the caller's, so that no two of these are in use at once.
#[inline]
pub(crate) fn kernel() -> &'static mut Kernel {
    // SAFETY: one thread, and no export calls out while it holds the kernel.
    unsafe { &mut *INSTANCE.0.get() }
}
