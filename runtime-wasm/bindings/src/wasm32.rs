//! What `no_std` asks of a wasm module: an allocator, and an answer to panics.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::Cell;
use core::panic::PanicInfo;
use core::ptr;

const PAGE: usize = 1 << 16;

/// What is in use ends before this. No array is larger than two gigabytes; and if one could grow beyond, by a page, what
/// would stop it would be a plain trap, which the build leaves out.
const MOST: usize = (1 << 31) - 2 * PAGE;

/// Where blocks begin: no type of the kernel's asks for more.
const ALIGNMENT: usize = 8;

/// The end of what is in use of the linear memory.
///
/// The kernel keeps a few arrays which only grow, and the largest by far, the slots, grows most often:
/// so the last block is extended where it stands, without a copy, and the rest needs no bookkeeping.
/// What is given up in the middle stays unused; by doubling, that is at most as much again as an array.
struct Stack(Cell<*const u8>);

// SAFETY: a wasm instance without shared memory runs on one thread.
unsafe impl Sync for Stack {}

#[global_allocator]
static STACK: Stack = Stack(Cell::new(&raw const __heap_base));

unsafe extern "C" {
    /// What lies there belongs to nobody: the linker puts it after all else, on a multiple of 16.
    static __heap_base: u8;
}

impl Stack {
    /// Whether nothing lies behind this block.
    fn ends_with(&self, block: *mut u8, size: usize) -> bool {
        block as usize + size == self.0.get() as usize
    }

    /// Uses `size` bytes from `start` on; stops if the host does not give as much.
    fn extend(&self, start: usize, size: usize) {
        let end = start.wrapping_add(size); // less than two gigabytes each
        let pages = core::arch::wasm32::memory_size::<0>();
        let last = end / PAGE;
        if end > MOST || (last >= pages && core::arch::wasm32::memory_grow::<0>(last + 1 - pages) == usize::MAX) {
            stop();
        }
        self.0.set(end as *const u8);
    }
}

/// Stops the instance by a store that no memory has room for. A host may well run out of memory, and a plain trap would
/// not do: the build leaves out what leads to one, as a defect that the laws exclude. For the same reason this seems to return.
#[cold]
#[inline(never)]
fn stop() {
    let beyond = (usize::MAX - 3) as *mut u64;
    // SAFETY: it traps, whatever the size of the memory: eight bytes do not fit behind this address.
    unsafe { ptr::write_volatile(beyond, 0) };
}

// SAFETY: blocks lie one above the other below `top`, each within memory that the host has granted.
unsafe impl GlobalAlloc for Stack {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        debug_assert!(layout.align() <= ALIGNMENT);
        let start = (self.0.get() as usize).next_multiple_of(ALIGNMENT);
        self.extend(start, layout.size());
        start as *mut u8
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if self.ends_with(block, layout.size()) {
            self.0.set(block);
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if self.ends_with(block, layout.size()) {
            self.extend(block as usize, size);
            return block;
        }
        // SAFETY: the caller's layout is valid, and a new size keeps its alignment.
        let moved = unsafe { self.alloc(Layout::from_size_align_unchecked(size, layout.align())) };
        // SAFETY: two blocks never overlap.
        unsafe { ptr::copy_nonoverlapping(block, moved, layout.size().min(size)) };
        moved
    }
}

/// A trap, so that no formatting code and no strings reach the module: the kernel's faults are numbers.
#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
