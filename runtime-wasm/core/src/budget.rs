//! Budgets: what a region may use up before it asks itself to end (C9).

use crate::fault::Fault;
use crate::handle::{Handle, Index};
use crate::kernel::Kernel;
use crate::outcome::{CancelKind, Outcome};
use crate::phase::{Phase, RegionPhase};
use crate::slot::{Kind, flag};

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
