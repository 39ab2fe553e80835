//! Budgets: what a region may use up before it asks itself to end (C9).

use crate::fault::Fault;
use crate::handle::{Handle, Index, NIL};
use crate::kernel::Kernel;
use crate::outcome::{CancelKind, Outcome};
use crate::phase::{Phase, RegionPhase};
use crate::slot::{Kind, flag};

/// No scope counts further: it would take years.
const MOST_POLLS: u32 = (1 << 30) - 1;

impl Kernel {
    /// Gives a scope or a task its deadline: at `due`, in milliseconds of the kernel's clock, it asks itself to end (C9).
    ///
    /// # Errors
    /// [`Fault::Stale`]; [`Fault::WrongKind`] for anything else; [`Fault::WrongPhase`] for a second deadline, for what
    /// has ended, and for a task of which a combinator is told already.
    pub fn set_deadline(&mut self, region: Handle, due: f64) -> Result<(), Fault> {
        let slot = self.slots.find(region)?;
        if !matches!(self.slots[slot].kind, Kind::Scope | Kind::Task) {
            return Err(Fault::WrongKind);
        }
        if self.slots[slot].has(flag::TIMED | flag::ENTERED) || self.slots[slot].is_terminal() {
            return Err(Fault::WrongPhase);
        }
        self.timers.set(&mut self.slots, slot, due);
        Ok(())
    }

    /// Gives a scope its quota of polls: when so many turns have been taken in it, the next is the last before it asks
    /// itself to end (C9). A turn is taken when a body goes on; what runs as it is called, or is left, takes none.
    ///
    /// # Errors
    /// [`Fault::Stale`]; [`Fault::WrongKind`] for anything but a scope; [`Fault::WrongPhase`] for a second quota, and for
    /// a scope in which something lives, which would not be charged.
    pub fn set_polls(&mut self, scope: Handle, polls: u32) -> Result<(), Fault> {
        let slot = self.slots.find(scope)?;
        let region = &mut self.slots[slot];
        if region.kind != Kind::Scope {
            return Err(Fault::WrongKind);
        }
        if region.site != 0 || region.youngest != NIL || region.is_terminal() {
            return Err(Fault::WrongPhase);
        }
        region.site = polls.min(MOST_POLLS) + 1;
        region.set(flag::METERED);
        Ok(())
    }

    /// The turn of `task` has come: every scope around it that counts them has one less. Of several whose quota that
    /// exceeds the outermost asks first, and so no other does.
    #[cold]
    #[inline(never)]
    pub(crate) fn charge(&mut self, task: Index) {
        let (mut at, mut spent) = (task, NIL);
        while self.slots[at].has(flag::METERED) {
            let region = &mut self.slots[at];
            if region.kind == Kind::Scope && region.site > 1 {
                region.site -= 1;
            } else if region.kind == Kind::Scope && region.site == 1 && !region.is_requested() {
                spent = at;
            }
            at = region.owner;
        }
        if spent != NIL {
            self.expire(spent);
            self.close_all();
        }
    }

    /// What is left for a region: when the first of the deadlines is due that may ask it to end, infinity for none; and
    /// the least of the polls, [`u32::MAX`] if nobody counts them (C9). Behind a shield those further out mean nothing.
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn budget(&self, region: Handle) -> Result<(f64, u32), Fault> {
        let mut at = self.slots.find(region)?;
        let (mut due, mut polls) = (f64::INFINITY, u32::MAX);
        while at != NIL {
            let slot = &self.slots[at];
            if slot.has(flag::TIMED) {
                let own = self.timers.due_of(&self.slots, at);
                due = if own < due { own } else { due }; // `min` would be a call into a library
            }
            if slot.kind == Kind::Scope && slot.site > 0 {
                polls = polls.min(slot.site - 1);
            }
            at = if slot.is_sheltered() { NIL } else { slot.owner };
        }
        Ok((due, polls))
    }

    /// Whether a region's own budget was what first asked it to end: only then is that its owner's to hear of (C9).
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn expired(&self, region: Handle) -> Result<bool, Fault> {
        Ok(self.slots[self.slots.find(region)?].has(flag::EXPIRED))
    }

    /// A budget is spent: the region that set it asks itself to end, and nobody else does (C9).
    pub(crate) fn expire(&mut self, at: Index) {
        let slot = &mut self.slots[at];
        debug_assert!(matches!(slot.kind, Kind::Scope | Kind::Task) && !slot.is_terminal());
        if slot.region == RegionPhase::Finalizing {
            return; // only its finalizers run, which no request to it reaches (C7)
        }
        let has_returned = slot.phase == Phase::Finalizing;
        let cuts_off = !has_returned || slot.live > slot.background; // what is in the background was to end anyway (O7)
        if cuts_off && !slot.is_requested() {
            slot.set(flag::EXPIRED);
            if has_returned {
                slot.outcome = slot.outcome.max(Outcome::Err); // what it returned is not all that it was to do
            }
        }
        self.request_at(at, CancelKind::Timeout);
    }
}
