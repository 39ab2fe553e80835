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

    /// Ends that wait; whether with a result is the caller's to say.
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub(crate) fn stop_waiting(&mut self, waiter: Index) {
        let slot = &mut self[waiter];
        debug_assert!(slot.wait == Wait::Slot);
        let (target, earlier, later) = (slot.target, slot.earlier_waiter, slot.later_waiter);
        slot.wait = Wait::Nothing;
        slot.target = NIL;
        slot.earlier_waiter = NIL;
        slot.later_waiter = NIL;
        if self[target].waiters == waiter {
            self[target].waiters = later;
        } else {
            self[earlier].later_waiter = later;
        }
        let after = if later == NIL { self[target].waiters } else { later }; // the first one's earlier is the last one
        if after != NIL {
            self[after].earlier_waiter = earlier;
        }
    }
}
