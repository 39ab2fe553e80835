//! Who takes longer than it should: told once, and nothing is done about it (C6, O4).
//!
//! Each of the two delays is the same for all, so that who joins a line last is told last: a queue is enough. When
//! somebody joins, the kernel may not know how late it is; the delay begins when time passes next.

use crate::command::Verb;
use crate::handle::{Handle, Index};
use crate::kernel::Kernel;
use crate::phase::Phase;
use crate::queue::Queue;
use crate::slot::{Wait, flag};
use crate::trace::Event;

/// Milliseconds that cleanup may take after a request, before it is told (C6).
pub const CLEANUP_BUDGET: f64 = 5000.0;
/// Milliseconds that a body which has ended may wait for what it owns, before it is told (O4).
pub const GRACE: f64 = 3000.0;

/// Those who have begun something that should not take longer than a delay, in the order in which they did.
#[derive(Clone)]
pub(crate) struct Line {
    delay: f64,
    /// Who has joined since time has passed last: slot and serial.
    fresh: Queue,
    /// Slot, serial, and when it is to be told, in two halves.
    waiting: Queue,
}

impl Line {
    pub(crate) const fn new(delay: f64) -> Self {
        Line { delay, fresh: Queue::new(), waiting: Queue::new() }
    }

    /// When somebody is to be told, or time is to pass at least.
    fn first_due(&self, now: f64) -> f64 {
        if !self.fresh.is_empty() {
            now
        } else if self.waiting.is_empty() {
            f64::INFINITY
        } else {
            f64::from_bits(u64::from(self.waiting.ahead(3)) << 32 | u64::from(self.waiting.ahead(2)))
        }
    }

    fn stamp(&mut self, now: f64) {
        let due = (now + self.delay).to_bits();
        while !self.fresh.is_empty() {
            for word in [self.fresh.pop(), self.fresh.pop(), due as u32, (due >> 32) as u32] {
                self.waiting.push(word);
            }
        }
    }

    fn first(&self) -> Option<Handle> {
        let line = if self.waiting.is_empty() { &self.fresh } else { &self.waiting };
        if line.is_empty() { None } else { Some(Handle { slot: line.ahead(0), serial: line.ahead(1) }) }
    }

    fn drop_first(&mut self) {
        let (line, width) = if self.waiting.is_empty() { (&mut self.fresh, 2) } else { (&mut self.waiting, 4) };
        for _ in 0..width {
            line.pop();
        }
    }
}

impl Kernel {
    /// Gives cleanup another budget than [`CLEANUP_BUDGET`], in milliseconds. It holds for what begins from now on, and
    /// so must not be called while something lingers.
    pub const fn set_cleanup_budget(&mut self, ms: f64) {
        self.cleanup.delay = ms;
    }

    /// `at` does not end at once although it was asked to: it cleans up, or is masked, or is a foreign operation (C6).
    #[cold]
    #[inline(never)]
    pub(crate) fn linger(&mut self, at: Index) {
        let slot = &mut self.slots[at];
        debug_assert!(slot.is_requested() && !slot.is_terminal());
        if !slot.has(flag::LINGERS) {
            slot.set(flag::LINGERS);
            let serial = slot.serial;
            self.cleanup.fresh.push(at);
            self.cleanup.fresh.push(serial);
        }
    }

    /// The body of `at` has ended, and not all that it owns (O4).
    #[cold]
    #[inline(never)]
    pub(crate) fn outlast(&mut self, at: Index) {
        let slot = &mut self.slots[at];
        debug_assert!(slot.phase == Phase::Finalizing && !slot.is_terminal());
        slot.set(flag::LINGERS);
        let serial = slot.serial;
        self.grace.fresh.push(at);
        self.grace.fresh.push(serial);
    }

    /// When somebody who lingers is to be told; infinity if nobody does.
    pub(crate) fn first_lingering(&self) -> f64 {
        let (cleanup, grace) = (self.cleanup.first_due(self.now), self.grace.first_due(self.now));
        if cleanup < grace { cleanup } else { grace }
    }

    /// Time has passed: tells of those who have taken too long by now.
    pub(crate) fn tell_lingering(&mut self) {
        let now = self.now;
        self.cleanup.stamp(now);
        self.grace.stamp(now);
        while self.cleanup.first_due(now) <= now {
            self.tell_first(false);
        }
        while self.grace.first_due(now) <= now {
            self.tell_first(true);
        }
    }

    /// The first in line has taken too long, unless it has ended with it in the meantime.
    fn tell_first(&mut self, outlasts: bool) {
        let line = if outlasts { &mut self.grace } else { &mut self.cleanup };
        let first = line.first().unwrap_or_default();
        line.drop_first();
        let Ok(at) = self.slots.find(first) else { return };
        let slot = &self.slots[at];
        let still = if outlasts { slot.live > slot.background } else { slot.phase != Phase::Finalizing };
        if still && !slot.is_terminal() {
            let other = if slot.wait == Wait::Slot { self.serial_of(slot.target) } else { 0 };
            let (event, site, wait) = (if outlasts { Event::Waits } else { Event::Stuck }, slot.site, slot.wait);
            self.note(event, at, other, site, wait as u32);
            self.give_notice(Verb::Lingers, at);
        }
        self.forget_lingering();
    }

    /// Lets go of the first in line who have ended, so that nobody waits for the time at which they would be told.
    #[cold]
    #[inline(never)]
    pub(crate) fn forget_lingering(&mut self) {
        while let Some(first) = self.cleanup.first()
            && self.has_ended(first)
        {
            self.cleanup.drop_first();
        }
        while let Some(first) = self.grace.first()
            && self.has_ended(first)
        {
            self.grace.drop_first();
        }
    }

    fn has_ended(&self, tenant: Handle) -> bool {
        !self.slots.find(tenant).is_ok_and(|at| !self.slots[at].is_terminal())
    }
}
