//! Lanes: first come, first served, each slot in one lane at most (T2).

use crate::arena::Arena;
use crate::handle::{Index, NIL};
use crate::slot::flag;

/// A queue threaded through the slots themselves.
#[derive(Clone)]
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
    #[inline]
    pub const fn is_empty(&self) -> bool {
        self.head == NIL
    }

    /// Who is the first in line, if anybody.
    pub(crate) const fn first(&self) -> Index {
        self.head
    }

    /// Lets `slot` stand in line.
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub fn push(&mut self, slots: &mut Arena, slot: Index) {
        let last = &mut slots[slot];
        debug_assert!(!last.has(flag::QUEUED), "in one lane at most");
        debug_assert!(!last.is_terminal());
        last.set(flag::QUEUED);
        last.lane = NIL;
        if self.tail == NIL {
            self.head = slot;
        } else {
            slots[self.tail].lane = slot;
        }
        self.tail = slot;
    }

    /// All stand in line anew, in their order, `heir` for `slot` if that is among them.
    #[inline(never)]
    pub fn replace(&mut self, slots: &mut Arena, slot: Index, heir: Index) {
        let (last, mut at) = (self.tail, NIL);
        while at != last {
            at = self.pop(slots);
            self.push(slots, if at == slot { heir } else { at });
        }
    }

    /// How many stand in line, counted up to `bound`.
    pub fn count_to(&self, slots: &Arena, bound: u32) -> u32 {
        let (mut count, mut at) = (0, self.head);
        while at != NIL && count < bound {
            count += 1;
            at = slots[at].lane;
        }
        count
    }

    /// Takes who stands in line after `others`, of whom there must be so many and one more.
    pub fn pop_after(&mut self, slots: &mut Arena, others: u32) -> Index {
        let (mut before, mut slot) = (NIL, self.head);
        for _ in 0..others {
            debug_assert!(slot != NIL, "so many stand in line");
            (before, slot) = (slot, slots[slot].lane);
        }
        if before == NIL || slot == NIL {
            return self.pop(slots);
        }
        let chosen = &mut slots[slot];
        debug_assert!(chosen.has(flag::QUEUED));
        chosen.clear(flag::QUEUED);
        let after = core::mem::replace(&mut chosen.lane, NIL);
        slots[before].lane = after;
        if after == NIL {
            self.tail = before;
        }
        slot
    }

    /// Takes the first in line, if anybody.
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub fn pop(&mut self, slots: &mut Arena) -> Index {
        let slot = self.head;
        if slot == NIL {
            return NIL;
        }
        let first = &mut slots[slot];
        debug_assert!(first.has(flag::QUEUED));
        self.head = core::mem::replace(&mut first.lane, NIL);
        first.clear(flag::QUEUED);
        if self.head == NIL {
            self.tail = NIL;
        }
        slot
    }
}
