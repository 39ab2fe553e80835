//! What `no_std` asks of a wasm module: an allocator, and an answer to panics.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::Cell;
use core::panic::PanicInfo;
use core::ptr;

const PAGE: usize = 1 << 16;

/// The end of what is in use of the linear memory, zero before the first allocation.
///
/// The kernel keeps a few arrays which only grow, and the largest by far, the slots, grows most often:
/// so the last block is extended where it stands, without a copy, and the rest needs no bookkeeping.
/// What is given up in the middle stays unused; by doubling, that is at most as much again as an array.
struct Stack(Cell<usize>);

// SAFETY: a wasm instance without shared memory runs on one thread.
unsafe impl Sync for Stack {}

#[global_allocator]
static STACK: Stack = Stack(Cell::new(0));

unsafe extern "C" {
    static __heap_base: u8;
}

impl Stack {
    fn top(&self) -> usize {
        if self.0.get() == 0 { (&raw const __heap_base) as usize } else { self.0.get() }
    }

    /// Uses the memory up to `end`, if the host gives as much.
    fn extend(&self, end: usize) -> bool {
        let pages = core::arch::wasm32::memory_size::<0>();
        let missing = end.div_ceil(PAGE).saturating_sub(pages);
        if missing > 0 && core::arch::wasm32::memory_grow::<0>(missing) == usize::MAX {
            return false;
        }
        self.0.set(end);
        true
    }
}

// SAFETY: blocks lie one above the other below `top`, each within memory that the host has granted.
unsafe impl GlobalAlloc for Stack {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let start = self.top().next_multiple_of(layout.align());
        if self.extend(start + layout.size()) { start as *mut u8 } else { ptr::null_mut() }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if block as usize + layout.size() == self.top() {
            self.0.set(block as usize);
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if block as usize + layout.size() == self.top() {
            return if self.extend(block as usize + size) { block } else { ptr::null_mut() };
        }
        // SAFETY: the caller's layout is valid, and a new size keeps its alignment.
        let moved = unsafe { self.alloc(Layout::from_size_align_unchecked(size, layout.align())) };
        if !moved.is_null() {
            // SAFETY: two blocks never overlap.
            unsafe { ptr::copy_nonoverlapping(block, moved, layout.size().min(size)) };
        }
        moved
    }
}

/// A trap, so that no formatting code and no strings reach the module: the kernel's faults are numbers.
#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
