//! Cancellation: the mark goes top down in one step, the leaving bottom up (C1, C3).

use crate::command::{Command, Verb};
use crate::fault::Fault;
use crate::handle::{Handle, Index, NIL};
use crate::kernel::Kernel;
use crate::outcome::{CancelKind, Outcome};
use crate::phase::{Phase, RegionPhase};
use crate::slot::{Kind, Wait, flag};
use crate::trace::Event;

impl Kernel {
    /// Asks a region and everything below it to end (C1). Runs nothing; a second request may only
    /// strengthen the first.
    ///
    /// # Errors
    /// [`Fault::Stale`]; [`Fault::WrongKind`] for no kind at all.
    pub fn request(&mut self, region: Handle, kind: CancelKind) -> Result<(), Fault> {
        let slot = self.slots.find(region)?;
        if kind == CancelKind::None {
            return Err(Fault::WrongKind);
        }
        if !self.slots[slot].is_terminal() {
            self.request_at(slot, kind);
            self.close_all();
        }
        Ok(())
    }

    /// Marks `top` with `kind`, and with [`CancelKind::Parent`] what is below it. What may close
    /// because of it is left to [`Kernel::close_all`].
    pub(crate) fn request_at(&mut self, top: Index, kind: CancelKind) {
        debug_assert!(!self.slots[top].is_terminal());
        let mut at = top;
        while at != NIL {
            let reason = if at == top { kind } else { CancelKind::Parent };
            let enter = (at == top || !self.slots[at].is_sheltered()) && self.reach(at, top, reason);
            at = self.slots.walk_on(top, at, enter);
        }
    }

    /// Asks every child of `owner` to end.
    pub(crate) fn request_below(&mut self, owner: Index, kind: CancelKind) {
        let mut child = self.slots.eldest(owner);
        while child != NIL {
            let after = self.slots.younger(child);
            if !self.slots[child].is_terminal() && !self.slots[child].is_dormant() {
                self.request_at(child, kind);
            }
            child = after;
        }
    }

    /// A request reaches one slot. Says whether it is news to what lies below.
    fn reach(&mut self, at: Index, top: Index, kind: CancelKind) -> bool {
        let slot = &mut self.slots[at];
        if slot.is_terminal() || slot.kind == Kind::Input || slot.cancel >= kind {
            return false;
        }
        let first = !slot.is_requested();
        slot.cancel = kind;
        if slot.region == RegionPhase::Closing {
            slot.enter_region(RegionPhase::Draining);
        }
        let signal = slot.has(flag::SIGNAL);
        self.note_with(Event::Request, at, top, 0, kind as u32);
        if !first {
            return false; // all below knows already: whatever is born under a request is born with it
        }
        if signal {
            self.give_notice(Verb::Signal, at);
        }
        self.disturb(at);
        true
    }

    /// What the first request means to what `at` is doing.
    fn disturb(&mut self, at: Index) {
        let slot = &mut self.slots[at];
        let parked = slot.phase == Phase::Suspended;
        match slot.kind {
            Kind::Task | Kind::Finalizer if parked && !slot.has(flag::SHIELDED) && !slot.wait.has_result() => {
                slot.enter(Phase::CancelRequested);
                self.leave_if_quiet(at);
            }
            Kind::Operation if parked => {
                slot.enter(Phase::CancelRequested);
                self.note(Event::Abort, at, 0, 0, 0);
                self.give_notice(Verb::Abort, at);
                self.linger(at);
            }
            Kind::Task | Kind::Finalizer if parked && slot.has(flag::SHIELDED) => self.linger(at),
            Kind::Timer if parked => self.stop_timer(at),
            Kind::Combinator if parked => self.give_up(at, false),
            Kind::Scope => self.closing.push(at),
            _ => {}
        }
    }

    fn stop_timer(&mut self, at: Index) {
        if self.slots[at].has(flag::TIMED) {
            self.timers.clear(&mut self.slots, at);
        }
        self.finish(at, Outcome::Cancelled);
        self.closing.push(at);
    }

    /// Lets a body stand in the cancel lane once all it owns is terminal (C3).
    pub(crate) fn leave_if_quiet(&mut self, at: Index) {
        let slot = &self.slots[at];
        let asked = slot.phase == Phase::CancelRequested || slot.wait == Wait::Leave;
        if slot.has_body() && asked && slot.live == 0 && !slot.wait.has_result() && !slot.has(flag::QUEUED) {
            let may_have_its_result = self.patient && slot.wait == Wait::Foreign;
            let lane = if may_have_its_result { &mut self.held } else { &mut self.cancel };
            lane.push(&mut self.slots, at);
        }
    }

    /// The body is left (C3). From here on it is cleanup, and ends `cancelled` unless it returns.
    pub(crate) fn leave(&mut self, at: Index) -> Command {
        debug_assert!(self.slots[at].is_requested() && self.slots[at].live == 0);
        if self.slots[at].wait == Wait::Slot {
            self.slots.stop_waiting(at);
        } else if self.slots[at].wait == Wait::Foreign {
            self.detach_wait();
        }
        let slot = &mut self.slots[at];
        slot.wait = Wait::Nothing;
        if slot.phase != Phase::Draining {
            slot.enter(Phase::Draining);
        }
        self.note(Event::Leave, at, 0, 0, 0);
        Command::new(Verb::Leave, at)
    }
}
