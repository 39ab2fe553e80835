//! Who takes longer than it should: told once, and nothing is done about it (C6, O4).
//!
//! When somebody begins to linger, the kernel may not know how late it is. So it is no more than noted who does, and the
//! delay begins as soon as time passes: most have ended by then, and never had a place in the heap.

use crate::command::Verb;
use crate::handle::{Handle, Index, NIL};
use crate::kernel::Kernel;
use crate::phase::Phase;
use crate::slot::{Wait, flag};
use crate::timer::{ALARM, Entry, OUTLASTS, enter};
use crate::trace::Event;

/// Milliseconds that cleanup may take after a request, before it is told (C6).
pub const CLEANUP_BUDGET: f64 = 5000.0;
/// Milliseconds that a body which has ended may wait for what it owns, before it is told (O4).
pub const GRACE: f64 = 3000.0;
/// Before any time: nothing is due.
pub(crate) const NEVER: f64 = f64::NEG_INFINITY;

impl Kernel {
    /// Gives cleanup another budget than [`CLEANUP_BUDGET`], in milliseconds. It holds for what begins from now on.
    pub const fn set_cleanup_budget(&mut self, ms: f64) {
        self.cleanup_budget = ms;
    }

    /// `at` does not end at once although it was asked to: it cleans up, or is masked, or is a foreign operation (C6).
    #[cold]
    #[inline(never)]
    pub(crate) fn linger(&mut self, at: Index) {
        let slot = &self.slots[at];
        debug_assert!(slot.is_requested() && !slot.is_terminal());
        if !slot.has(flag::LINGERS) {
            self.set_alarm(at, self.cleanup_budget, 0);
        }
    }

    /// The body of `at` has ended, and not all that it owns (O4).
    pub(crate) fn outlast(&mut self, at: Index) {
        debug_assert!(self.slots[at].phase == Phase::Finalizing && !self.slots[at].is_terminal());
        self.set_alarm(at, GRACE, OUTLASTS);
    }

    /// Its time is below zero: so long after time passes next.
    #[cold]
    #[inline(never)]
    fn set_alarm(&mut self, at: Index, delay: f64, what: u32) {
        self.slots[at].set(flag::LINGERS);
        let mark = self.slots[at].serial | ALARM | what;
        enter(&mut self.newcomers, -delay, at, mark);
    }

    /// Tells of those who have taken too long by `now`. The first alarms go also if they are for those who have ended,
    /// so that nobody waits for their time.
    #[cold]
    #[inline(never)]
    pub(crate) fn heed_alarms(&mut self, now: f64) {
        while let Some(&alarm) = self.first_alarm() {
            let lives = self.lives(alarm.tenant());
            if lives && (now == NEVER || alarm.due > now) {
                return;
            }
            if self.newcomers.pop().is_none() {
                self.alarms.remove(&mut self.slots, 0);
            }
            if lives && alarm.due < 0.0 {
                self.alarms.add(&mut self.slots, now - alarm.due, alarm.slot, alarm.mark);
            } else if lives {
                self.tell_of(alarm.slot, alarm.mark & OUTLASTS != 0);
            }
        }
    }

    /// What goes off next, though it may be for somebody who has ended.
    #[inline]
    fn first_alarm(&self) -> Option<&Entry> {
        self.newcomers.last().or(self.alarms.first())
    }

    /// Whether somebody waits for time to pass, so that the delay begins.
    pub(crate) fn has_newcomers(&self) -> bool {
        self.newcomers.iter().any(|newcomer| self.lives(newcomer.tenant()))
    }

    #[inline(never)]
    pub(crate) fn lives(&self, tenant: Handle) -> bool {
        self.slots.find(tenant).is_ok_and(|at| !self.slots[at].is_terminal())
    }

    /// `at` has taken too long, unless it goes on with something else in the meantime.
    fn tell_of(&mut self, at: Index, outlasts: bool) {
        let slot = &self.slots[at];
        let still = if outlasts { slot.live > slot.background } else { slot.phase != Phase::Finalizing };
        if still {
            let other = if slot.wait == Wait::Slot { slot.target } else { NIL };
            let (event, site, wait) = (if outlasts { Event::Waits } else { Event::Stuck }, slot.site, slot.wait);
            self.note_with(event, at, other, site, wait as u32);
            self.give_notice(Verb::Lingers, at);
        }
    }
}
