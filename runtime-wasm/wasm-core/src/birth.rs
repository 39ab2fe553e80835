//! How what is born begins, by number. Scopes come this way and not by [`crate::tenant`]: a page compiles the kernel's
//! functions as it calls them, and its first start needs no more of the kernel's births than this short one.

use asupersync_core::{Handle, Kernel};

use crate::bridge::Code;

/// [`Kernel::spawn`]: a task that takes its first step at once.
pub const RUNNING: u32 = 0;
/// [`Kernel::spawn`]: a task that takes it when its turn comes.
pub const DEFERRED: u32 = 1;
/// [`Kernel::open_scope`]: one that fails with its children.
pub const SCOPE: u32 = 2;
/// [`Kernel::open_scope`]: a supervised one.
pub const SUPERVISED: u32 = 3;

/// Gives birth to what has this number.
#[inline]
pub fn spawn(kernel: &mut Kernel, owner: Handle, label: u32, birth: u32) -> i32 {
    debug_assert!(birth <= SUPERVISED, "nothing begins like {birth}");
    if birth < SCOPE {
        kernel.spawn(owner, label, birth == DEFERRED).code()
    } else {
        kernel.open_scope(owner, label, birth == SUPERVISED).code()
    }
}
