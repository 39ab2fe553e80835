//! Finalizers: what is to run after a body and all its children have ended, last in, first out (C7).
//!
//! One is a task that is born dormant: it does not count as live, and nobody's turn comes before the region of its owner
//! has nothing else in it. Then the youngest starts, and when that has closed the next. Like a shield it is sheltered
//! from what is asked of its owner, before it starts and after (C5).

use crate::fault::Fault;
use crate::handle::{Handle, Index, NIL};
use crate::kernel::Kernel;
use crate::outcome::Outcome;
use crate::slot::{Birth, Kind, flag};

impl Kernel {
    /// A finalizer of a task or scope is born. It starts by a [`crate::Verb::Start`] of its own.
    ///
    /// # Errors
    /// [`Fault::Stale`]; [`Fault::WrongKind`] for any other owner; [`Fault::Closed`] if that takes nothing new;
    /// [`Fault::Exhausted`].
    pub fn defer(&mut self, owner: Handle, label: u32) -> Result<Handle, Fault> {
        let above = self.slots.find(owner)?;
        if self.slots[above].kind == Kind::Shield {
            return Err(Fault::WrongKind);
        }
        let born = self.birth(owner, Birth::finalizer(), label)?;
        self.slots.one_fewer(above, born);
        self.slots[above].set(flag::HOLDS);
        debug_assert!(self.slots[born].is_dormant() && !self.slots[born].is_requested());
        Ok(self.slots.newborn(born))
    }

    /// How a region will end as far as its body is concerned, for its finalizers to know (C7): nothing before that is
    /// over.
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn ending(&self, region: Handle) -> Result<Outcome, Fault> {
        Ok(self.own_outcome(self.slots.find(region)?))
    }

    /// `owner` has nothing left in it that lives: the turn of its youngest finalizer has come, if it has one. Whatever
    /// that throws does not undo a cancellation (U2), and so is heard from the first.
    #[cold]
    #[inline(never)]
    pub(crate) fn start_finalizer(&mut self, owner: Index) -> bool {
        debug_assert!(self.slots[owner].live == 0 && !self.slots[owner].is_terminal());
        let youngest = self.slots[owner].youngest;
        let mut child = youngest;
        while child != NIL && !self.slots[child].is_dormant() {
            let before = self.slots[child].previous;
            child = if before == youngest { NIL } else { before };
        }
        if child == NIL {
            self.slots[owner].clear(flag::HOLDS);
            return false;
        }
        let cancelled = self.own_outcome(owner) == Outcome::Cancelled;
        self.slots[owner].finalize();
        self.slots[owner].live += 1;
        if cancelled {
            self.slots[child].set(flag::JOINED);
        }
        self.ready.push(&mut self.slots, child);
        true
    }
}
