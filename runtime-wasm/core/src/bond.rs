//! Children that mean more to their region than others, or less: what was spawned (O5), and what runs in the
//! background (O7). Either is said of a task that was born already, and may even have ended in its first step.

use crate::fault::Fault;
use crate::handle::{Handle, Index};
use crate::kernel::Kernel;
use crate::outcome::CancelKind;
use crate::slot::{Kind, flag};
use crate::trace::Event;

impl Kernel {
    /// From here on the failure of `task` is its region's, too: it cancels the body, and what else the region owns
    /// (`spawn`, O5). One that has failed already does so now.
    ///
    /// # Errors
    /// [`Fault::Stale`] if it has ended, and not failed; [`Fault::WrongKind`] for anything but a task.
    pub fn make_vital(&mut self, task: Handle) -> Result<(), Fault> {
        let slot = self.slots.find(task)?;
        if self.slots[slot].kind != Kind::Task {
            return Err(Fault::WrongKind);
        }
        self.slots[slot].set(flag::VITAL);
        if self.slots[slot].has(flag::FAILED) {
            self.fail_region_of(slot);
            self.close_all();
        }
        Ok(())
    }

    /// From here on `task` does not hold its region open: it is cancelled when the body and the other children have
    /// ended (`background`, O7).
    ///
    /// # Errors
    /// [`Fault::Stale`] if it has ended; [`Fault::WrongKind`] for anything but a task.
    pub fn make_background(&mut self, task: Handle) -> Result<(), Fault> {
        let slot = self.slots.find(task)?;
        if self.slots[slot].kind != Kind::Task {
            return Err(Fault::WrongKind);
        }
        if self.slots[slot].is_terminal() || self.slots[slot].has(flag::BACKGROUND) {
            return Ok(());
        }
        self.slots[slot].set(flag::BACKGROUND);
        let owner = self.slots[slot].owner;
        self.slots[owner].background += 1;
        debug_assert!(self.slots[owner].background <= self.slots[owner].live);
        self.dismiss_background(owner);
        self.close_all();
        Ok(())
    }

    pub(crate) fn is_vital(&self, at: Index) -> bool {
        self.slots[at].has(flag::VITAL)
    }

    /// What was spawned has failed, and its owner keeps the failure. The region that fails with it is that of a body:
    /// a combinator which took the task over has its own opinion of it, and that changes nothing here.
    pub(crate) fn fail_region_of(&mut self, failed: Index) {
        debug_assert!(self.slots[failed].has(flag::VITAL) && self.slots[failed].has(flag::FAILED));
        let owner = self.slots[failed].owner;
        let mut region = owner;
        while self.slots[region].kind == Kind::Combinator {
            region = self.slots[region].owner;
        }
        debug_assert!(!self.slots[region].is_terminal(), "what owns a failure has not closed");
        if region != owner {
            self.slots.hand_over(failed, region);
            self.note_with(Event::Moved, failed, region, 0, 0);
            self.closing.push(owner);
        }
        if !self.slots[region].is_supervised() {
            self.request_at(region, CancelKind::FailFast);
        }
    }
}
