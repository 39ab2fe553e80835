//! How an array of the kernel's grows: in one place, so that the code for it is there once.

use alloc::vec::Vec;

use crate::defect::defect;

/// Appends `item`; if there is no room, for so many more.
#[inline]
pub(crate) fn append<T>(array: &mut Vec<T>, more: usize, item: T) {
    if array.len() == array.capacity() {
        array.reserve_exact(more);
        if array.len() == array.capacity() {
            defect(); // else the compiler has `push` see to it once more
        }
    }
    array.push(item);
}
