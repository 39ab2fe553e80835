//! When a region closes, with which outcome, and who hears of it (O4, U1).

use crate::command::Verb;
use crate::fault::Fault;
use crate::handle::{Handle, Index, NIL};
use crate::kernel::Kernel;
use crate::linger::NEVER;
use crate::outcome::{CancelKind, Outcome};
use crate::phase::{Phase, RegionPhase};
use crate::slot::{Kind, Wait, flag};
use crate::trace::Event;

impl Kernel {
    /// A task takes over what was born to its owner after `mark`, as a combinator does: what one call
    /// from outside started is one task's.
    ///
    /// # Errors
    /// [`Fault::Stale`]; [`Fault::WrongKind`] for anything but a task that was born last; [`Fault::WrongPhase`] if it
    /// owns something already, or its body has ended.
    pub fn take_over(&mut self, task: Handle, mark: u32) -> Result<(), Fault> {
        let slot = self.slots.find(task)?;
        if self.slots[slot].kind != Kind::Task || self.slots[self.slots[slot].owner].youngest != slot {
            return Err(Fault::WrongKind);
        }
        if self.slots[slot].youngest != NIL || self.slots[slot].region != RegionPhase::Open {
            return Err(Fault::WrongPhase);
        }
        self.gather(slot, mark);
        if self.slots[slot].is_requested() {
            self.request_below(slot, CancelKind::Parent); // what it takes over may not have been asked (C1)
            self.close_all();
        }
        Ok(())
    }

    /// The task was born to a scope on nobody's behalf (`void f()`, O7): who takes over what was born with it
    /// leaves it where it is.
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn detach(&mut self, task: Handle) -> Result<(), Fault> {
        let slot = self.slots.find(task)?;
        self.slots[slot].set(flag::DETACHED);
        Ok(())
    }

    /// The youngest child that is neither forgotten nor detached; nobody if there is none.
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn youngest(&self, region: Handle) -> Result<Index, Fault> {
        let last = self.slots[self.slots.find(region)?].youngest;
        let mut child = last;
        while child != NIL && self.slots[child].has(flag::DETACHED) {
            let before = self.slots[child].previous;
            child = if before == last { NIL } else { before };
        }
        Ok(child)
    }

    /// Keeps a scope open while the driver sets it up, or while something that runs in it hands it work, even if it
    /// closes already (O7); or lets go of it again.
    ///
    /// # Errors
    /// [`Fault::Stale`]; [`Fault::WrongKind`] for anything but a scope.
    pub fn pin(&mut self, scope: Handle, pinned: bool) -> Result<(), Fault> {
        let slot = self.slots.find(scope)?;
        if self.slots[slot].kind != Kind::Scope {
            return Err(Fault::WrongKind);
        }
        if pinned {
            self.slots[slot].set(flag::PINNED);
        } else {
            self.slots[slot].clear(flag::PINNED);
            self.closing.push(slot);
            self.close_all();
        }
        Ok(())
    }

    /// A scope or shield takes nothing new and closes when its children have ended; so do the scopes in a
    /// scope, which nobody would close otherwise. Returns whether children are left to wait for; else a
    /// scope has a notice on the way, and a shield is gone.
    ///
    /// # Errors
    /// [`Fault::Stale`]; [`Fault::WrongKind`] for anything else.
    pub fn close(&mut self, region: Handle) -> Result<bool, Fault> {
        let slot = self.slots.find(region)?;
        if !matches!(self.slots[slot].kind, Kind::Scope | Kind::Shield) {
            return Err(Fault::WrongKind);
        }
        self.seal(slot);
        let mut at = slot;
        while at != NIL && self.slots[slot].kind == Kind::Scope {
            let within = self.slots[at].kind == Kind::Scope;
            if within {
                self.seal(at);
            }
            at = self.slots.walk_on(slot, at, within);
        }
        self.close_all();
        Ok(self.slots.find(region).is_ok_and(|slot| !self.slots[slot].is_terminal()))
    }

    fn seal(&mut self, at: Index) {
        if self.slots[at].region == RegionPhase::Open {
            self.slots[at].enter_region(RegionPhase::Closing);
            self.dismiss_background(at);
            self.closing.push(at);
        }
    }

    /// Closes what may be closed. Closing one may let its owner close, or a combinator decide.
    #[inline]
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub(crate) fn close_all(&mut self) {
        if !self.closing.is_empty() {
            self.close_each();
        }
    }

    #[inline(never)]
    fn close_each(&mut self) {
        while !self.closing.is_empty() {
            let slot = self.closing.pop();
            if self.slots[slot].serial != 0 && self.may_close(slot) && !self.has_more_to_run(slot) {
                self.shut(slot);
            }
        }
    }

    /// A finalizer has its turn before the region closes, if one is left.
    #[inline]
    fn has_more_to_run(&mut self, at: Index) -> bool {
        self.slots[at].has(flag::HOLDS) && (self.start_finalizer(at) || !self.may_close(at))
    }

    pub(crate) fn may_close(&self, at: Index) -> bool {
        let slot = &self.slots[at];
        if slot.live > 0 || slot.has(flag::PINNED | flag::QUEUED) || slot.is_terminal() {
            return false; // in a lane: a combinator that waits for what is on its way (C4)
        }
        match slot.kind {
            // Failed children have until the end of the tick to be joined; then they are absorbed.
            Kind::Scope if slot.youngest != NIL && !slot.has(flag::HOLDS) => false,
            Kind::Scope => slot.region != RegionPhase::Open || slot.is_requested(),
            Kind::Shield => slot.region != RegionPhase::Open,
            _ => slot.phase == Phase::Finalizing,
        }
    }

    /// Closes a region that may close: it takes its outcome, and whoever waits for it hears of it.
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub(crate) fn shut(&mut self, at: Index) {
        let outcome = self.fold(at);
        let slot = &mut self.slots[at];
        slot.finalize();
        slot.enter_region(RegionPhase::Closed);
        slot.phase = Phase::Completed;
        slot.outcome = outcome;
        let (flags, owner, waiters, empty) = (slot.flags, slot.owner, slot.waiters, slot.youngest == NIL);
        self.note(Event::Closed, at, 0, 0, outcome as u32);
        if flags & flag::TIMED != 0 {
            self.timers.clear(&mut self.slots, at);
        }
        if flags & flag::LINGERS != 0 && self.alarms.first().is_some() {
            self.heed_alarms(NEVER);
        }
        if flags & flag::NOTICED == 0 {
            self.give_notice(Verb::closing(outcome), at);
        }
        let entered = flags & flag::ENTERED != 0;
        if entered {
            self.entry_ended(at, outcome);
        }
        let woken = waiters != NIL && self.wake_waiters(at, outcome);
        let heard = entered || woken || flags & flag::JOINED != 0;
        if owner == NIL {
            self.release(at);
        } else if outcome > Outcome::Ok && self.counts(at, owner, heard) {
            self.keep_failure(at, owner, heard);
        } else {
            let quiet = self.slots.depart(at);
            if empty && flags & flag::NOTICED != 0 {
                self.slots.give_back(at);
            }
            if quiet {
                self.one_ended(owner);
            }
        }
    }

    /// The outcome of a region: its body's, unless a child failed and nobody joined it (U1).
    #[inline]
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    fn fold(&mut self, at: Index) -> Outcome {
        let slot = &self.slots[at];
        let (kind, childless) = (slot.kind, slot.youngest == NIL);
        if childless && slot.outcome != Outcome::Pending {
            return slot.outcome;
        }
        let body = self.own_outcome(at);
        if childless {
            return body;
        }
        if kind == Kind::Shield {
            self.bequeath(at);
            return body;
        }
        self.worst_failure(at, body.max(Outcome::Err))
    }

    /// A child that broke a contract makes its region one that did (U1).
    #[cold]
    fn worst_failure(&self, at: Index, so_far: Outcome) -> Outcome {
        let (mut worst, mut child) = (so_far, self.slots.eldest(at));
        while child != NIL {
            debug_assert!(self.slots[child].has(flag::FAILED), "who closes owns nothing but failures");
            worst = worst.max(self.slots[child].outcome);
            child = self.slots.younger(child);
        }
        worst
    }

    /// The outcome of a region, whatever became of its children. A scope has no body: it ends as it was asked to.
    pub(crate) fn own_outcome(&self, at: Index) -> Outcome {
        let slot = &self.slots[at];
        match slot.outcome {
            Outcome::Pending if slot.is_requested() && slot.kind == Kind::Scope => Outcome::Cancelled,
            Outcome::Pending => Outcome::Ok,
            ended => ended,
        }
    }

    /// The failures of a shield's children are its owner's to answer for.
    fn bequeath(&mut self, shield: Index) {
        let owner = self.slots[shield].owner;
        while self.slots[shield].youngest != NIL {
            let child = self.slots.eldest(shield);
            self.slots.hand_over(child, owner);
            if self.is_vital(child) {
                self.fail_region_of(child);
            }
        }
    }

    /// Hands an outcome to one that waited for it; says whether it took it (O6).
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    fn wake(&mut self, waiter: Index, caller: Index, outcome: Outcome) -> bool {
        let ok = outcome == Outcome::Ok;
        if self.slots[waiter].kind == Kind::Input {
            self.input_ended(waiter, outcome);
            return true;
        }
        let slot = &mut self.slots[waiter];
        if outcome == Outcome::Cancelled && slot.phase == Phase::CancelRequested {
            return false; // cancelled with what it waited for: it is left, not told
        }
        slot.wait = if ok { Wait::Value } else { Wait::Throw };
        if !slot.has(flag::QUEUED) {
            let lane = if waiter == caller { &mut self.returns } else { &mut self.ready };
            lane.push(&mut self.slots, waiter);
        }
        true
    }

    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    fn wake_waiters(&mut self, at: Index, outcome: Outcome) -> bool {
        let mut heard = false;
        let ended = &self.slots[at];
        // One that has closed after its body has returned to nobody: its caller stands in line with the others (T3).
        let returns = ended.kind == Kind::Task && ended.has(flag::NOTICED);
        let caller = if returns { ended.owner } else { NIL };
        while let waiter = self.slots[at].waiters
            && waiter != NIL
        {
            self.slots.stop_waiting(waiter);
            heard |= self.wake(waiter, caller, outcome);
        }
        heard
    }

    /// A child of `owner` has become terminal: that may be the last thing the owner waited for.
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub(crate) fn one_ended(&mut self, owner: Index) {
        let slot = &self.slots[owner];
        if matches!(slot.phase, Phase::Running | Phase::Suspended) && slot.has_body() {
            return; // it goes on by itself
        }
        if slot.live > slot.background {
            return;
        }
        if slot.background > 0 {
            self.dismiss_background(owner);
        } else if self.may_close(owner) {
            self.closing.push(owner);
        } else {
            self.leave_if_quiet(owner);
        }
    }

    /// Background children end with the last of the others, once the body has (O7).
    pub(crate) fn dismiss_background(&mut self, owner: Index) {
        let slot = &self.slots[owner];
        let alone = slot.background > 0 && slot.live == slot.background;
        if alone && (slot.phase == Phase::Finalizing || slot.region == RegionPhase::Closing) {
            self.request_below(owner, CancelKind::Parent);
        }
    }

    /// Gives the slot back once it is terminal, the driver knows, and no failure hangs on it.
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub(crate) fn release(&mut self, at: Index) {
        let slot = &self.slots[at];
        let kept = slot.flags & (flag::NOTICED | flag::FAILED) != flag::NOTICED;
        if !kept && slot.is_terminal() && slot.youngest == NIL {
            debug_assert!(!slot.has(flag::QUEUED | flag::TIMED | flag::HOLDS) && slot.waiters == NIL && slot.live == 0);
            self.slots.give_back(at);
        }
    }
}
