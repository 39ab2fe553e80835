//! Who waits for whom: each slot heads a list of those that wait for its outcome.

use crate::arena::Arena;
use crate::handle::{Index, NIL};
use crate::slot::Wait;

impl Arena {
    /// Lets `waiter` wait for the outcome of `target`.
    pub(crate) fn await_outcome(&mut self, waiter: Index, target: Index) {
        debug_assert!(self[waiter].wait == Wait::Nothing && !self[target].is_terminal());
        let first = self[target].waiters;
        self[waiter].wait = Wait::Slot;
        self[waiter].target = target;
        if first == NIL {
            self[target].waiters = waiter;
            self[waiter].earlier_waiter = waiter; // of the first, this is the last
        } else {
            let last = self[first].earlier_waiter;
            self[last].later_waiter = waiter;
            self[waiter].earlier_waiter = last;
            self[first].earlier_waiter = waiter;
        }
        self[waiter].later_waiter = NIL;
    }

    /// Ends that wait without a result.
    pub(crate) fn stop_waiting(&mut self, waiter: Index) {
        debug_assert!(self[waiter].wait == Wait::Slot);
        let target = self[waiter].target;
        let (earlier, later) = (self[waiter].earlier_waiter, self[waiter].later_waiter);
        let first = self[target].waiters;
        if first == waiter {
            self[target].waiters = later;
            if later != NIL {
                self[later].earlier_waiter = earlier;
            }
        } else {
            self[earlier].later_waiter = later;
            let heir = if later == NIL { first } else { later };
            self[heir].earlier_waiter = earlier;
        }
        self[waiter].wait = Wait::Nothing;
        self[waiter].target = NIL;
        self[waiter].earlier_waiter = NIL;
        self[waiter].later_waiter = NIL;
    }
}
