//! Failures that nobody has heard of yet, and how they are heard (O6).

use crate::fault::Fault;
use crate::handle::{Handle, Index, NIL};
use crate::kernel::Kernel;
use crate::outcome::{CancelKind, Outcome};
use crate::slot::{Kind, flag};
use crate::trace::Event;

impl Kernel {
    /// Whether its owner is to answer for how `at` has ended: it failed, and nobody has heard of it, or it was spawned.
    /// A scope has told of what failed in it; but that its own budget cut something off is still to be heard of (U1).
    #[cold]
    pub(crate) fn counts(&mut self, at: Index, owner: Index, heard: bool) -> bool {
        let slot = &self.slots[at];
        debug_assert!(slot.is_terminal() && slot.outcome > Outcome::Ok);
        if slot.outcome >= Outcome::Err && slot.kind != Kind::Scope {
            return !heard || slot.has(flag::VITAL);
        }
        if heard || slot.outcome != Outcome::Cancelled {
            return false;
        }
        let counts = slot.kind == Kind::Scope && slot.has(flag::CUT) && slot.cancel == CancelKind::Timeout;
        if !counts && self.slots[owner].kind == Kind::Scope && self.slots[owner].has(flag::EXPIRED) {
            self.slots[owner].set(flag::CUT);
        }
        counts
    }

    /// What failed unheard stays with its owner until somebody hears of it (O6); what was spawned does in any case, and
    /// its region fails (O5).
    pub(crate) fn keep_failure(&mut self, at: Index, owner: Index, heard: bool) {
        self.failures += 1;
        let slot = &mut self.slots[at];
        slot.extra = self.failures;
        slot.set(flag::FAILED);
        let (serial, vital) = (slot.serial, slot.has(flag::VITAL));
        debug_assert!(vital || !heard, "what was heard is kept for nobody");
        // Of a spawn the body's own outcome will tell.
        if !vital || self.slots[owner].kind == Kind::Scope {
            self.unheard.push(at);
            self.unheard.push(serial);
        }
        self.slots.one_fewer(owner, at);
        self.one_ended(owner);
        if vital {
            self.fail_region_of(at);
        }
    }

    /// Somebody has received the outcome, or will: a promise was made (O6). For a failure that was
    /// kept, this ends its keeping.
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn join(&mut self, task: Handle) -> Result<(), Fault> {
        let slot = self.slots.find(task)?;
        self.note(Event::Joined, slot, 0, 0, 0);
        self.join_at(slot);
        Ok(())
    }

    pub(crate) fn join_at(&mut self, slot: Index) {
        self.slots[slot].set(flag::JOINED);
        let failed = &self.slots[slot];
        // Of a region that has closed it is the outcome already, though the driver has yet to be told (U1).
        let is_kept = failed.has(flag::FAILED) && !self.slots[failed.owner].is_terminal();
        if is_kept && !failed.has(flag::VITAL) {
            self.let_go(slot);
        }
    }

    /// The scope above has taken the failure of `task` upon itself (O6); unless it is supervised, it
    /// will end `err`. Says whether there was such a failure.
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn absorb(&mut self, task: Handle) -> Result<bool, Fault> {
        let slot = self.slots.find(task)?;
        let owner = self.slots[slot].owner;
        if !self.slots[slot].has(flag::FAILED) || self.slots[owner].kind != Kind::Scope {
            return Ok(false);
        }
        if !self.slots[owner].is_supervised() {
            self.slots[owner].outcome = self.slots[owner].outcome.max(self.slots[slot].outcome).max(Outcome::Err);
        }
        self.let_go(slot);
        Ok(true)
    }

    /// Takes the earliest failure that is left under a closed region; zero when there is none.
    ///
    /// # Errors
    /// [`Fault::Stale`]; [`Fault::WrongPhase`] if it has not closed.
    pub fn take_failure(&mut self, region: Handle) -> Result<Index, Fault> {
        let owner = self.slots.find(region)?;
        if !self.slots[owner].is_terminal() {
            return Err(Fault::WrongPhase);
        }
        let (mut earliest, mut child) = (NIL, self.slots.eldest(owner));
        while child != NIL {
            if earliest == NIL || self.slots[child].extra < self.slots[earliest].extra {
                earliest = child;
            }
            child = self.slots.younger(child);
        }
        if earliest != NIL {
            self.let_go(earliest);
        }
        Ok(earliest)
    }

    fn let_go(&mut self, failed: Index) {
        let owner = self.slots[failed].owner;
        self.slots[failed].clear(flag::FAILED);
        self.slots.unlink(failed);
        self.release(failed);
        if self.slots[owner].is_terminal() {
            self.release(owner);
        } else {
            self.closing.push(owner);
            self.close_all();
        }
    }
}
