//! Timers: a binary heap by due time, then by birth. Each slot knows its place, so that taking one out
//! of the middle costs no search. A heap rather than a wheel: exact order, no tick length to choose,
//! and no code for cascades.

use alloc::vec::Vec;

use crate::arena::Arena;
use crate::defect::defect;
use crate::handle::Index;
use crate::slot::flag;

#[derive(Clone, Copy)]
struct Entry {
    due: f64,
    order: u32,
    slot: Index,
}

impl Entry {
    fn is_before(&self, other: &Entry) -> bool {
        self.due < other.due || (self.due == other.due && self.order < other.order)
    }
}

/// What is due, and when.
#[derive(Clone)]
pub struct Timers {
    heap: Vec<Entry>,
    order: u32,
}

impl Timers {
    /// No timers.
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Timers { heap: Vec::new(), order: 0 }
    }

    /// When the first one is due, in milliseconds; infinity if there is none.
    pub fn first_due(&self) -> f64 {
        self.heap.first().map_or(f64::INFINITY, |entry| entry.due)
    }

    /// When `slot` is due, which has a place here.
    pub fn due_of(&self, slots: &Arena, slot: Index) -> f64 {
        debug_assert!(slots[slot].has(flag::TIMED));
        self.at(slots[slot].extra as usize).due
    }

    /// Lets `slot` be due at `due`. Equal times fire in the order in which they were set (C9).
    pub fn set(&mut self, slots: &mut Arena, slot: Index, due: f64) {
        debug_assert!(!slots[slot].has(flag::TIMED) && !due.is_nan());
        slots[slot].set(flag::TIMED);
        self.order = self.order.wrapping_add(1);
        let place = self.heap.len();
        self.heap.push(Entry { due, order: self.order, slot });
        slots[slot].extra = place as u32;
        self.rise(slots, place);
    }

    /// Takes `slot` out.
    pub fn clear(&mut self, slots: &mut Arena, slot: Index) {
        let place = slots[slot].extra as usize;
        debug_assert!(slots[slot].has(flag::TIMED) && self.heap[place].slot == slot);
        slots[slot].clear(flag::TIMED);
        if let Some(last) = self.heap.pop()
            && place < self.heap.len()
        {
            self.put(slots, place, last);
            self.rise(slots, place);
            self.sink(slots, place);
        }
    }

    /// Takes out the first one if it is due at `now`.
    pub fn take_due(&mut self, slots: &mut Arena, now: f64) -> Option<Index> {
        let first = self.heap.first().copied()?;
        if first.due > now {
            return None;
        }
        self.clear(slots, first.slot);
        Some(first.slot)
    }

    fn rise(&mut self, slots: &mut Arena, mut place: usize) {
        while place > 0 {
            let above = (place - 1) / 2;
            if !self.at(place).is_before(&self.at(above)) {
                break;
            }
            self.exchange(slots, place, above);
            place = above;
        }
    }

    fn sink(&mut self, slots: &mut Arena, mut place: usize) {
        loop {
            let left = 2 * place + 1;
            if left >= self.heap.len() {
                break;
            }
            let right = left + 1;
            let right_first = right < self.heap.len() && self.at(right).is_before(&self.at(left));
            let least = if right_first { right } else { left };
            if !self.at(least).is_before(&self.at(place)) {
                break;
            }
            self.exchange(slots, place, least);
            place = least;
        }
    }

    fn exchange(&mut self, slots: &mut Arena, a: usize, b: usize) {
        let (one, other) = (self.at(a), self.at(b));
        self.put(slots, a, other);
        self.put(slots, b, one);
    }

    fn at(&self, place: usize) -> Entry {
        match self.heap.get(place) {
            Some(entry) => *entry,
            None => defect(),
        }
    }

    /// Puts an entry in its place, and tells its slot.
    fn put(&mut self, slots: &mut Arena, place: usize, entry: Entry) {
        match self.heap.get_mut(place) {
            Some(old) => *old = entry,
            None => defect(),
        }
        slots[entry.slot].extra = place as u32;
    }
}
