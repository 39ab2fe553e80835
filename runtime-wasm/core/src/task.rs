//! The life of a body: born, parked, settled, gone on, ended.

use crate::command::{Command, Verb};
use crate::fault::Fault;
use crate::handle::{Handle, Index, NIL};
use crate::kernel::Kernel;
use crate::outcome::{CancelKind, Outcome};
use crate::phase::{Phase, RegionPhase};
use crate::slot::{Birth, Kind, Wait, flag};
use crate::trace::Event;

/// What a settled foreign wait leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wake {
    /// Nobody stands in line: go on at once.
    Now(Verb),
    /// It stands in line.
    Queued,
}

impl Kernel {
    /// A task is born and takes its first step at once, on the caller's stack (O2).
    /// With `deferred`, the step is queued instead (T7).
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::Closed`] if `owner` takes nothing new, [`Fault::Exhausted`].
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub fn spawn(&mut self, owner: Handle, label: u32, deferred: bool) -> Result<Handle, Fault> {
        let phase = if deferred { Phase::Created } else { Phase::Running };
        let task = self.birth(owner, Birth::task(phase), label)?;
        if deferred {
            self.ready.push(&mut self.slots, task);
        }
        Ok(self.slots.newborn(task))
    }

    /// Whatever is born is born here: into an open region, and cancelled if that is (O1, O2).
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::Closed`] if `owner` takes nothing new, [`Fault::Exhausted`].
    #[inline(always)]
    pub(crate) fn birth(&mut self, owner: Handle, born: Birth, label: u32) -> Result<Index, Fault> {
        match self.born_into(owner, born, label) {
            NIL => Err(self.refusal(owner)),
            born => Ok(born),
        }
    }

    /// Why nothing was born to `owner`. It is asked afterwards, so that a birth has one number to answer with.
    #[cold]
    #[inline(never)]
    fn refusal(&self, owner: Handle) -> Fault {
        match self.slots.find(owner) {
            Ok(above) if self.slots[above].takes_children() => Fault::Exhausted,
            Ok(_) => Fault::Closed,
            Err(stale) => stale,
        }
    }

    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    fn born_into(&mut self, owner: Handle, born: Birth, label: u32) -> Index {
        let Ok(above) = self.slots.find(owner) else { return NIL };
        let region = &self.slots[above];
        if !region.takes_children() {
            return NIL;
        }
        debug_assert!(region.has_body() || matches!(region.kind, Kind::Scope | Kind::Shield));
        let kind = born.kind;
        let requested = region.is_requested() && born.inherits();
        let cancel = if requested { CancelKind::Parent } else { CancelKind::None };
        let flags = born.flags | (region.flags & flag::METERED);
        let slot = self.slots.bear(above, Birth { flags, ..born }, cancel);
        if slot != NIL {
            self.note(Event::Spawn, slot, owner.serial, label, kind as u32);
        }
        slot
    }

    /// The body parks at `site`, waiting for the outcome of `target`. If that could never end, as it needs the end of
    /// `task`, it goes on with a throw instead; [`Kernel::ring`] tells why (O10).
    ///
    /// # Errors
    /// [`Fault::Stale`] for either handle, [`Fault::WrongPhase`]; [`Fault::WrongKind`] for a combinator's input, whose
    /// end is nobody else's.
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub fn park_on(&mut self, task: Handle, target: Handle, shielded: bool, site: u32) -> Result<(), Fault> {
        let awaited = self.awaitable(target)?;
        let slot = self.parking(task)?;
        self.note(Event::Park, slot, target.serial, site, Wait::Slot as u32);
        if !self.delivers(slot, shielded, site) {
            if self.slots[awaited].is_terminal() {
                self.go_on_from(slot, awaited);
            } else if self.would_never_end(slot, awaited) {
                self.slots[slot].wait = Wait::Throw;
                self.ready.push(&mut self.slots, slot);
            } else {
                self.slots.await_outcome(slot, awaited);
            }
        }
        Ok(())
    }

    /// What the body parks on has ended, though the driver has yet to be told: that notice comes first, and
    /// then the body's turn.
    #[cold]
    fn go_on_from(&mut self, slot: Index, awaited: Index) {
        self.slots[slot].wait = if self.slots[awaited].outcome == Outcome::Ok { Wait::Value } else { Wait::Throw };
        self.ready.push(&mut self.slots, slot);
        self.join_at(awaited);
    }

    /// The body parks at `site`, waiting for something only the driver knows; or, with
    /// [`Wait::Value`] or [`Wait::Throw`], for nothing but its turn (T2); or, with [`Wait::Request`], for
    /// [`Kernel::ask`].
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::WrongPhase`].
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub fn park(&mut self, task: Handle, wait: Wait, shielded: bool, site: u32) -> Result<(), Fault> {
        let slot = self.parking(task)?;
        if !matches!(wait, Wait::Foreign | Wait::Value | Wait::Throw | Wait::Request) {
            return Err(Fault::WrongPhase);
        }
        self.note(Event::Park, slot, 0, site, wait as u32);
        if !self.delivers(slot, shielded, site) {
            self.slots[slot].wait = wait;
            if wait.has_result() {
                self.ready.push(&mut self.slots, slot);
            }
        } else if wait == Wait::Foreign {
            self.detach_wait();
        }
        Ok(())
    }

    /// The body comes to a checkpoint at `site`, outside any shield, where it would park for nothing but its turn. If that
    /// is next, and nothing is recorded, it goes on at once: all is as if it had parked. Returns whether it does; else
    /// nothing has changed.
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::WrongPhase`].
    pub fn pass(&mut self, task: Handle, site: u32) -> Result<bool, Fault> {
        let slot = self.parking(task)?;
        let body = &self.slots[slot];
        let is_free = !(body.is_requested() || body.has(flag::METERED) || self.trace.is_on());
        let passes = is_free && self.may_go_first();
        if passes {
            self.streak = 0; // who stood in the ready lane has had its turn (T3)
            let body = &mut self.slots[slot];
            body.site = site;
            body.clear(flag::SHIELDED);
        }
        Ok(passes)
    }

    #[inline]
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    fn parking(&mut self, task: Handle) -> Result<Index, Fault> {
        let slot = self.slots.find(task)?;
        if self.slots[slot].is_on_the_stack() { Ok(slot) } else { Err(Fault::WrongPhase) }
    }

    /// Parks the body. Says whether a request is delivered at it, so that nothing is to be waited for.
    #[inline]
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    fn delivers(&mut self, slot: Index, shielded: bool, site: u32) -> bool {
        let body = &mut self.slots[slot];
        body.site = site;
        if shielded {
            body.set(flag::SHIELDED)
        } else {
            body.clear(flag::SHIELDED)
        }
        if body.is_requested() {
            return self.delivers_request(slot);
        }
        body.enter(Phase::Suspended);
        false
    }

    /// A request that was pending before the wait began is delivered at it (C4), and again at each checkpoint of a body
    /// that goes on regardless (C6), but never inside a shield (C5).
    #[cold]
    #[inline(never)]
    fn delivers_request(&mut self, slot: Index) -> bool {
        let body = &mut self.slots[slot];
        let (goes_on, shielded) = (body.phase == Phase::Draining, body.has(flag::SHIELDED));
        if !goes_on {
            body.enter(if shielded { Phase::Suspended } else { Phase::CancelRequested });
        }
        if !shielded {
            body.wait = Wait::Leave;
            self.leave_if_quiet(slot);
        }
        if shielded || goes_on {
            self.linger(slot);
        }
        !shielded
    }

    /// A foreign wait has ended.
    ///
    /// # Errors
    /// [`Fault::Stale`] or [`Fault::WrongPhase`] if the body does not wait for it any more: the result
    /// came late, and is dropped (F2).
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub fn settle(&mut self, task: Handle, ok: bool) -> Result<Wake, Fault> {
        let slot = self.slots.find(task)?;
        if self.slots[slot].wait != Wait::Foreign {
            self.came_late(task.serial);
            return Err(Fault::WrongPhase);
        }
        debug_assert!(self.slots[slot].has_body());
        self.slots[slot].wait = if ok { Wait::Value } else { Wait::Throw };
        if self.slots[slot].has(flag::QUEUED) {
            return Ok(Wake::Queued); // in the cancel lane: its turn comes, with the result (C4)
        }
        if self.may_go_first() {
            return Ok(Wake::Now(self.run(slot).verb()));
        }
        self.ready.push(&mut self.slots, slot);
        Ok(Wake::Queued)
    }

    /// A generator is asked for what comes next (L9): its body goes on at once, on the caller's stack, as a first step
    /// does (O2); with `deferred`, the step is queued instead (T7).
    ///
    /// # Errors
    /// [`Fault::Stale`]; [`Fault::WrongPhase`] if it does not wait to be asked, or is to be left.
    pub fn ask(&mut self, task: Handle, deferred: bool) -> Result<(), Fault> {
        let slot = self.slots.find(task)?;
        let body = &mut self.slots[slot];
        if body.wait != Wait::Request || body.phase == Phase::CancelRequested {
            return Err(Fault::WrongPhase);
        }
        debug_assert!(body.has_body() && !body.has(flag::QUEUED));
        body.wait = Wait::Value;
        if deferred {
            self.ready.push(&mut self.slots, slot);
        } else {
            self.run(slot);
        }
        Ok(())
    }

    /// It is the turn of `slot`: the verdict on how its body goes on.
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub(crate) fn run(&mut self, slot: Index) -> Command {
        let body = &mut self.slots[slot];
        debug_assert!(body.has_body() && !body.is_terminal());
        let verb = match (body.phase, body.wait) {
            (Phase::Created, _) => Verb::Start,
            (_, Wait::Value) => Verb::Next,
            (_, Wait::Throw) => Verb::Throw,
            _ => return self.leave(slot),
        };
        if body.has(flag::METERED) {
            self.charge(slot);
        }
        let body = &mut self.slots[slot];
        body.wait = Wait::Nothing;
        body.target = NIL;
        if body.phase != Phase::Draining {
            body.enter(Phase::Running);
        }
        self.note(Event::Resume, slot, 0, 0, verb as u32);
        Command::new(verb, slot)
    }

    /// The body has ended, or the foreign operation has settled. Returns whether its region has closed
    /// with it, or still waits for children (O4); later it closes by a notice.
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::WrongPhase`]; `Cancelled` is refused unless it was asked for (U5).
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub fn complete(&mut self, task: Handle, outcome: Outcome) -> Result<bool, Fault> {
        let slot = self.slots.find(task)?;
        let body = &self.slots[slot];
        let (unasked, asked) = match body.kind {
            Kind::Operation => (Phase::Suspended, Phase::CancelRequested),
            _ => (Phase::Running, Phase::Draining),
        };
        let returns = body.phase == unasked && outcome != Outcome::Cancelled;
        let is_left = body.phase == asked && body.wait == Wait::Nothing;
        if !(returns || is_left) || outcome == Outcome::Pending {
            return Err(Fault::WrongPhase);
        }
        debug_assert!(body.is_on_the_stack() || body.kind == Kind::Operation);
        debug_assert!(body.phase == unasked || body.is_requested());
        self.finish(slot, outcome);
        let body = &self.slots[slot];
        // A failed child, or a leak, makes another outcome of it, which only a notice can tell (U1, B2).
        let (quiet, plain) =
            (body.live == 0 && !body.has(flag::HOLDS), body.youngest == NIL && body.outcome == outcome);
        if quiet {
            if plain {
                self.slots[slot].set(flag::NOTICED); // the answer is the notice
            }
            self.shut(slot);
        } else {
            self.outlast(slot);
        }
        self.close_all();
        Ok(quiet && plain)
    }

    /// The body of `slot` is over. A throw cancels all that it still owns (O5).
    #[inline]
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub(crate) fn finish(&mut self, slot: Index, mut outcome: Outcome) {
        if self.slots[slot].has(flag::HOLDS) {
            outcome = self.settle_held(slot, outcome);
        }
        let body = &mut self.slots[slot];
        body.enter(Phase::Finalizing);
        body.outcome = outcome;
        let fails = outcome >= Outcome::Err;
        let drains = fails || body.is_requested();
        body.end_region(if drains { RegionPhase::Draining } else { RegionPhase::Closing });
        let owns = body.live > 0;
        self.note(Event::Ended, slot, 0, 0, outcome as u32);
        if owns && fails {
            self.request_below(slot, CancelKind::FailFast);
        } else if owns {
            self.dismiss_background(slot);
        }
    }
}
