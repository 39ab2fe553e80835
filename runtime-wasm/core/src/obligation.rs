//! Obligations: promises to do exactly one of two things, commit or abort, before their holder ends (B1).
//!
//! One is a leaf of the task that reserved it, or of the foreign operation that holds it. It holds nobody's region
//! open: a body does not wait for what it has not settled, it has leaked it (B2). It is spent when it is settled, so
//! that a second settlement is refused as any stale handle is (O11).

use crate::command::Verb;
use crate::fault::Fault;
use crate::handle::{Handle, Index, NIL};
use crate::kernel::Kernel;
use crate::outcome::Outcome;
use crate::slot::{Kind, Slot, flag};
use crate::trace::Event;

impl Kernel {
    /// A task or a foreign operation reserves an obligation (B1, B3).
    ///
    /// # Errors
    /// [`Fault::Stale`]; [`Fault::WrongKind`] for any other holder; [`Fault::Closed`] if its body has ended;
    /// [`Fault::Exhausted`].
    pub fn reserve(&mut self, holder: Handle, label: u32) -> Result<Handle, Fault> {
        let above = self.slots.find(holder)?;
        self.slots[above].may_hold()?;
        let born = self.slots.take(Kind::Obligation);
        if born == NIL {
            return Err(Fault::Exhausted);
        }
        // Who takes over what was born with it leaves it where it is: it moves by `transfer` alone.
        self.slots[born].set(flag::DETACHED);
        self.entrust(born, above);
        self.note(Event::Reserved, born, holder.serial, label, 0);
        Ok(self.slots.newborn(born))
    }

    /// Settles an obligation: it is committed, or else aborted (B1).
    ///
    /// # Errors
    /// [`Fault::Stale`] for one that was settled before, [`Fault::WrongKind`]; [`Fault::WrongPhase`] if its holder has
    /// ended, which has settled it, though the driver has yet to be told.
    pub fn discharge(&mut self, obligation: Handle, commits: bool) -> Result<(), Fault> {
        let slot = self.slots.find(obligation)?;
        self.slots[slot].is_pending_obligation()?;
        self.slots.unlink(slot);
        self.note(if commits { Event::Committed } else { Event::Aborted }, slot, 0, 0, 0);
        self.slots.give_back(slot);
        Ok(())
    }

    /// Another holder answers for an obligation from here on (B1).
    ///
    /// # Errors
    /// Those of [`Kernel::discharge`], and for the holder those of [`Kernel::reserve`].
    pub fn transfer(&mut self, obligation: Handle, holder: Handle) -> Result<(), Fault> {
        let slot = self.slots.find(obligation)?;
        self.slots[slot].is_pending_obligation()?;
        let above = self.slots.find(holder)?;
        self.slots[above].may_hold()?;
        self.slots.unlink(slot);
        self.entrust(slot, above);
        self.note(Event::Moved, slot, holder.serial, 0, 0);
        Ok(())
    }

    /// The body of `holder` ends with `outcome`: what it still holds is settled for it, and the driver is told. What a
    /// task returns with is leaked, and a broken contract (B2); what an operation holds goes as that does (B3).
    /// Gives the outcome that comes of it; from here on the holder holds finalizers, if anything.
    #[cold]
    #[inline(never)]
    pub(crate) fn settle_held(&mut self, holder: Index, outcome: Outcome) -> Outcome {
        debug_assert!(outcome != Outcome::Pending && self.slots[holder].outcome == Outcome::Pending);
        let leaks = self.slots[holder].kind != Kind::Operation;
        let (event, verb, comes) = match outcome {
            Outcome::Ok if leaks => (Event::Leaked, Verb::ClosedPanicked, Outcome::Panicked),
            Outcome::Ok => (Event::Committed, Verb::ClosedOk, Outcome::Ok),
            _ => (Event::Aborted, Verb::ClosedCancelled, outcome),
        };
        let (mut ends, mut child) = (outcome, self.slots.eldest(holder));
        self.slots[holder].clear(flag::HOLDS);
        while child != NIL {
            let after = self.slots.younger(child);
            if self.slots[child].kind == Kind::Obligation {
                self.note(event, child, 0, 0, 0);
                self.slots.unlink(child);
                self.give_notice(verb, child);
                ends = comes;
            } else if self.slots[child].is_dormant() {
                self.slots[holder].set(flag::HOLDS);
                self.closing.push(holder); // it may have nothing else to wait for
            }
            child = after;
        }
        ends
    }

    fn entrust(&mut self, obligation: Index, holder: Index) {
        self.slots.hang(holder, obligation);
        self.slots[holder].set(flag::HOLDS);
    }
}

impl Slot {
    /// Whether it may hold an obligation: what has a body that has not ended.
    fn may_hold(&self) -> Result<(), Fault> {
        if !self.has_body() && self.kind != Kind::Operation {
            return Err(Fault::WrongKind);
        }
        if self.outcome == Outcome::Pending { Ok(()) } else { Err(Fault::Closed) }
    }

    fn is_pending_obligation(&self) -> Result<(), Fault> {
        if self.kind != Kind::Obligation {
            return Err(Fault::WrongKind);
        }
        if self.owner == NIL { Err(Fault::WrongPhase) } else { Ok(()) }
    }
}
