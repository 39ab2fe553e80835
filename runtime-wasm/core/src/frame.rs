//! What a driver keeps to itself: a call that its caller waits for, and that owns nothing, is a *frame* of its caller's
//! task until something makes a difference (U7). Then it becomes a task, with a place in the tree.

use crate::fault::Fault;
use crate::handle::{Handle, Index, NIL};
use crate::kernel::Kernel;
use crate::phase::Phase;
use crate::slot::{Birth, Slot, Wait, flag};
use crate::trace::Event;

impl Slot {
    /// Whether it may stand for two calls: its body has begun, owns nothing, waits for nothing that the kernel would have
    /// to hear of, and does not clean up.
    fn may_be_two(&self) -> bool {
        let is_plain = match self.phase {
            Phase::Running | Phase::Draining => self.wait == Wait::Nothing,
            Phase::Suspended | Phase::CancelRequested => matches!(self.wait, Wait::Foreign | Wait::Value | Wait::Throw),
            _ => false,
        };
        is_plain && self.has_body() && self.youngest == NIL
    }
}

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
    /// and `task` waits for it, at `site`. All is as if it had been a task from the beginning. Whoever is being left may
    /// be two until its body has heard of it.
    ///
    /// # Errors
    /// [`Fault::Stale`]; [`Fault::WrongPhase`] for what has no body, and if that has not begun, owns something, waits for
    /// a task or to be asked, cleans up, or has ended; [`Fault::Exhausted`].
    pub fn hand_down(&mut self, task: Handle, site: u32) -> Result<Handle, Fault> {
        let slot = self.slots.find(task)?;
        let outer = &self.slots[slot];
        if !outer.may_be_two() {
            return Err(Fault::WrongPhase);
        }
        let (phase, wait, stood, flags) = (outer.phase, outer.wait, outer.site, outer.flags);
        let inner = self.birth(task, Birth { flags: flags & flag::SHIELDED, ..Birth::task(phase) }, 0)?;
        let outer = &mut self.slots[slot];
        // One that is being left has not been told: the inner one is left before it (C3).
        outer.phase = if outer.is_requested() { Phase::CancelRequested } else { Phase::Suspended };
        outer.wait = Wait::Nothing;
        outer.site = site;
        outer.clear(flag::SHIELDED);
        self.slots.await_outcome(slot, inner);
        let heir = &mut self.slots[inner];
        (heir.wait, heir.site) = (wait, stood);
        if flags & flag::QUEUED != 0 {
            for lane in [&mut self.returns, &mut self.ready, &mut self.cancel, &mut self.held, &mut self.aging] {
                lane.replace(&mut self.slots, slot, inner);
            }
        }
        self.note_two(slot, inner);
        Ok(self.slots.newborn(inner))
    }

    /// Tells what has happened to the two since the inner one was called: it parked, for something foreign as far as is
    /// known here, and was left, if it was; and the outer one parked, which has been told if the inner one is parked.
    fn note_two(&mut self, outer: Index, inner: Index) {
        if !self.trace.is_on() {
            return;
        }
        let Slot { phase, site, .. } = self.slots[inner];
        if phase != Phase::Running {
            self.note(Event::Park, inner, 0, site, Wait::Foreign as u32);
        }
        if phase == Phase::Draining {
            self.note(Event::Leave, inner, 0, 0, 0);
        }
        if self.slots[inner].is_on_the_stack() {
            self.note_with(Event::Park, outer, inner, self.slots[outer].site, Wait::Slot as u32);
        }
    }
}
