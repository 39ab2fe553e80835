//! What falls due, and when: a binary heap by time, then by birth, so that of equal deadlines the outermost comes first
//! (C9). A heap rather than a wheel: exact order, no tick length to choose, and no code for cascades.
//!
//! A timer knows its place, so that taking it out of the middle costs no search. An alarm has no place of its own: it is
//! for somebody who may have ended when it goes off (C6, O4).

use alloc::vec::Vec;

use crate::arena::Arena;
use crate::defect::defect;
use crate::grow::append;
use crate::handle::{Handle, Index, NIL, born_since};
use crate::slot::flag;

/// Of an entry that is an alarm.
pub(crate) const ALARM: u32 = 1 << 31;
/// Of an alarm: what `slot` owns takes long, and not its cleanup.
pub(crate) const OUTLASTS: u32 = 1 << 30;

/// One thing that falls due.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) due: f64,
    pub(crate) slot: Index,
    /// The tenant's serial, and the bits above it.
    pub(crate) mark: u32,
}

impl Entry {
    /// Whom it is for.
    pub(crate) const fn tenant(&self) -> Handle {
        Handle { slot: self.slot, serial: self.mark & !(ALARM | OUTLASTS) }
    }
}

/// Appends an entry.
#[inline(never)]
pub(crate) fn enter(entries: &mut Vec<Entry>, due: f64, slot: Index, mark: u32) {
    append(entries, entries.len().max(8), Entry { due, slot, mark });
}

/// What is due, and when.
#[derive(Clone)]
pub struct Timers {
    heap: Vec<Entry>,
}

impl Timers {
    /// No timers.
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Timers { heap: Vec::new() }
    }

    /// When the first one is due, in milliseconds; infinity if there is none.
    pub fn first_due(&self) -> f64 {
        self.heap.first().map_or(f64::INFINITY, |entry| entry.due)
    }

    /// The first one, if there is any.
    pub(crate) fn first(&self) -> Option<&Entry> {
        self.heap.first()
    }

    /// When `slot` is due, which has a place here.
    pub fn due_of(&self, slots: &Arena, slot: Index) -> f64 {
        debug_assert!(slots[slot].has(flag::TIMED));
        self.at(slots[slot].extra as usize).due
    }

    /// Lets `slot` be due at `due`. Equal times fire in order of birth (C9).
    pub fn set(&mut self, slots: &mut Arena, slot: Index, due: f64) {
        let timed = &mut slots[slot];
        debug_assert!(!timed.has(flag::TIMED));
        timed.set(flag::TIMED);
        let mark = timed.serial;
        self.add(slots, due, slot, mark);
    }

    /// Takes `slot` out.
    pub fn clear(&mut self, slots: &mut Arena, slot: Index) {
        let timed = &mut slots[slot];
        debug_assert!(timed.has(flag::TIMED) && self.heap[timed.extra as usize].slot == slot);
        timed.clear(flag::TIMED);
        let place = timed.extra as usize;
        self.remove(slots, place);
    }

    /// Takes out the first one, if it is due at `now`; nobody else.
    pub fn take_due(&mut self, slots: &mut Arena, now: f64) -> Index {
        match self.heap.first() {
            Some(&Entry { due, slot, .. }) if due <= now => {
                self.clear(slots, slot);
                slot
            }
            _ => NIL,
        }
    }

    pub(crate) fn add(&mut self, slots: &mut Arena, due: f64, slot: Index, mark: u32) {
        debug_assert!(!due.is_nan());
        enter(&mut self.heap, due, slot, mark);
        self.sift(slots, self.heap.len() - 1);
    }

    pub(crate) fn remove(&mut self, slots: &mut Arena, place: usize) {
        if let Some(last) = self.heap.pop()
            && let Some(left) = self.heap.get_mut(place)
        {
            *left = last;
            self.sift(slots, place);
        }
    }

    /// Moves what stands at `place` up or down to where it belongs; who moves for it is told of the new place.
    fn sift(&mut self, slots: &mut Arena, mut place: usize) {
        loop {
            let next = self.rival(place);
            self.heap.swap(place, next);
            self.tell_place(slots, place);
            if next == place {
                return;
            }
            place = next;
        }
    }

    /// Where what stands at `place` belongs rather: above, or else below; there, if nowhere else.
    fn rival(&self, place: usize) -> usize {
        let above = place.saturating_sub(1) / 2;
        if self.earlier(above, place) != above {
            return above;
        }
        let first = self.earlier(place, 2 * place + 1);
        self.earlier(first, 2 * place + 2)
    }

    /// The place of whichever falls due first; `place` if nothing stands at `other`.
    #[inline(never)]
    fn earlier(&self, place: usize, other: usize) -> usize {
        let Some(b) = self.heap.get(other) else { return place };
        let a = self.at(place);
        let born_first = !born_since(b.tenant().serial, a.tenant().serial);
        if b.due < a.due || (b.due == a.due && born_first) { other } else { place }
    }

    pub(crate) fn at(&self, place: usize) -> &Entry {
        match self.heap.get(place) {
            Some(entry) => entry,
            None => defect(),
        }
    }

    fn tell_place(&self, slots: &mut Arena, place: usize) {
        let entry = self.at(place);
        if entry.mark & ALARM == 0 {
            slots[entry.slot].extra = place as u32;
        }
    }
}
