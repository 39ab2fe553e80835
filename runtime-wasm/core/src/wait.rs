//! Who waits for whom: each slot heads a list of those that wait for its outcome.

use crate::arena::Arena;
use crate::handle::{Index, NIL};
use crate::slot::Wait;

impl Arena {
    /// Lets `waiter` wait for the outcome of `target`.
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub(crate) fn await_outcome(&mut self, waiter: Index, target: Index) {
        debug_assert!(self[waiter].wait == Wait::Nothing && !self[target].is_terminal());
        let first = self[target].waiters;
        let mut earlier = waiter; // the first one's is the last one
        if first == NIL {
            self[target].waiters = waiter;
        } else {
            earlier = core::mem::replace(&mut self[first].earlier_waiter, waiter);
            self[earlier].later_waiter = waiter;
        }
        let slot = &mut self[waiter];
        slot.wait = Wait::Slot;
        slot.target = target;
        slot.earlier_waiter = earlier;
        slot.later_waiter = NIL;
    }

    /// Takes the first of those that wait for `target` out of the list.
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub(crate) fn next_waiter(&mut self, target: Index) -> Index {
        let waiter = self[target].waiters;
        debug_assert!(waiter != NIL);
        let slot = &mut self[waiter];
        let (later, last) = (slot.later_waiter, slot.earlier_waiter);
        slot.wait = Wait::Nothing;
        slot.target = NIL;
        slot.earlier_waiter = NIL;
        slot.later_waiter = NIL;
        self[target].waiters = later;
        if later != NIL {
            self[later].earlier_waiter = last;
        }
        waiter
    }

    /// Ends that wait without a result.
    pub(crate) fn stop_waiting(&mut self, waiter: Index) {
        debug_assert!(self[waiter].wait == Wait::Slot);
        let slot = &self[waiter];
        let (target, earlier, later) = (slot.target, slot.earlier_waiter, slot.later_waiter);
        let first = self[target].waiters;
        if first == waiter {
            self.next_waiter(target);
            return;
        }
        self[earlier].later_waiter = later;
        self[if later == NIL { first } else { later }].earlier_waiter = earlier;
        let slot = &mut self[waiter];
        slot.wait = Wait::Nothing;
        slot.target = NIL;
        slot.earlier_waiter = NIL;
        slot.later_waiter = NIL;
    }
}
