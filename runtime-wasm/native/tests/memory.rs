//! What a million suspended tasks weigh.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use asupersync_core::Kernel;
use asupersync_core::slot::{Slot, Wait};

/// The system's allocator, with a count of what is held.
struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: every call is the system's own.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        HELD.fetch_add(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        HELD.fetch_add(size, Ordering::Relaxed);
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.realloc(block, layout, size) }
    }
}

const MILLION: usize = 1_000_000;

#[test]
fn a_million_suspended_tasks_take_a_slot_of_64_bytes_each_and_a_page_of_room_to_grow() {
    let before = HELD.load(Ordering::Relaxed);
    let mut kernel = Kernel::new();
    let scope = kernel.open_root(0).unwrap();
    for _ in 0..MILLION {
        let task = kernel.spawn(scope, 0, false).unwrap();
        kernel.park(task, Wait::Foreign, false, 1).unwrap();
    }
    let held = HELD.load(Ordering::Relaxed) - before;
    println!("{:.2} bytes for each of {MILLION} suspended tasks", held as f64 / MILLION as f64);
    assert_eq!(size_of::<Slot>(), 64);
    assert!(held <= (MILLION + 2) * 64 + (1 << 16), "{held} bytes");
    assert_eq!(kernel.occupied() as usize, MILLION + 1);
}
