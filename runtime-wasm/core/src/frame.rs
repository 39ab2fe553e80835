//! What a driver keeps to itself: a call that its caller waits for, and that owns nothing, is a *frame* of its caller's
//! task until something makes a difference (U7). Then it becomes a task, with a place in the tree.

use crate::fault::Fault;
use crate::handle::{Handle, NIL};
use crate::kernel::Kernel;
use crate::phase::Phase;
use crate::slot::{Birth, Wait, flag};

impl Kernel {
    /// Whether a call by `task` may be a frame of it: nobody has asked it to end, it owns nothing, and nobody counts its turns
    /// (C9). What it owned would have to end before the frame is left, which does not own that.
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn is_alone(&self, task: Handle) -> Result<bool, Fault> {
        let slot = &self.slots[self.slots.find(task)?];
        Ok(!slot.is_requested() && slot.youngest == NIL && !slot.has(flag::METERED))
    }

    /// Of two calls for which `task` stood as one, the inner one becomes a task of its own: it goes on where `task` stood,
    /// and `task` waits for it, at `site`. All is as if it had been a task from the beginning.
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::Closed`], [`Fault::Exhausted`]; [`Fault::WrongPhase`] if `task` waits for a task.
    pub fn hand_down(&mut self, task: Handle, site: u32) -> Result<Handle, Fault> {
        let slot = self.slots.find(task)?;
        if matches!(self.slots[slot].wait, Wait::Slot | Wait::Request | Wait::Leave) {
            return Err(Fault::WrongPhase);
        }
        let inner = self.birth(task, Birth::task(Phase::Running), 0)?;
        let outer = &mut self.slots[slot];
        debug_assert!(outer.has_body() && outer.live == 1, "who owns something else is no frame's caller");
        let (phase, wait, stood, flags) = (outer.phase, outer.wait, outer.site, outer.flags);
        // One that is being left has not been told: the inner one is left before it (C3).
        outer.phase = if outer.is_requested() { Phase::CancelRequested } else { Phase::Suspended };
        outer.wait = Wait::Nothing;
        outer.site = site;
        outer.clear(flag::SHIELDED);
        self.slots.await_outcome(slot, inner);
        let heir = &mut self.slots[inner];
        (heir.phase, heir.wait, heir.site) = (phase, wait, stood);
        heir.set(flags & flag::SHIELDED);
        if flags & flag::QUEUED != 0 {
            for lane in [&mut self.ready, &mut self.cancel, &mut self.held, &mut self.aging] {
                lane.replace(&mut self.slots, slot, inner);
            }
        }
        Ok(self.slots.newborn(inner))
    }
}
