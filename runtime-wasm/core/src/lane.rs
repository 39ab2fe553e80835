//! Lanes: first come, first served, each slot in one lane at most (T2).

use crate::arena::Arena;
use crate::handle::{Index, NIL};
use crate::slot::flag;

/// A queue threaded through the slots themselves.
pub struct Lane {
    head: Index,
    tail: Index,
}

impl Lane {
    /// A lane in which nobody waits.
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Lane { head: NIL, tail: NIL }
    }

    /// Whether nobody waits here.
    pub const fn is_empty(&self) -> bool {
        self.head == NIL
    }

    /// Lets `slot` stand in line.
    pub fn push(&mut self, slots: &mut Arena, slot: Index) {
        debug_assert!(!slots[slot].has(flag::QUEUED), "in one lane at most");
        debug_assert!(!slots[slot].is_terminal());
        slots[slot].set(flag::QUEUED);
        slots[slot].lane = NIL;
        if self.tail == NIL {
            self.head = slot;
        } else {
            slots[self.tail].lane = slot;
        }
        self.tail = slot;
    }

    /// Takes the first in line.
    pub fn pop(&mut self, slots: &mut Arena) -> Option<Index> {
        let slot = self.head;
        if slot == NIL {
            return None;
        }
        debug_assert!(slots[slot].has(flag::QUEUED));
        self.head = slots[slot].lane;
        if self.head == NIL {
            self.tail = NIL;
        }
        slots[slot].clear(flag::QUEUED);
        slots[slot].lane = NIL;
        Some(slot)
    }
}
