//! The kernel: its state, and whose turn it is.

use alloc::vec::Vec;

use crate::arena::Arena;
use crate::choice::Choice;
use crate::command::{Command, Verb};
use crate::fault::Fault;
use crate::handle::{Handle, Index, NIL};
use crate::lane::Lane;
use crate::linger::CLEANUP_BUDGET;
use crate::outcome::Outcome;
use crate::phase::{Phase, RegionPhase};
use crate::queue::Queue;
use crate::slot::{Kind, flag};
use crate::timer::{Entry, Timers};
use crate::trace::{Event, Record, Trace};

/// After so many cancel steps in a row the ready lane gets its turn (T3).
pub const CANCEL_STREAK: u32 = 16;
/// After so many steps a tick asks whether the host should breathe (T3). A return is part of the step that ended the call.
pub const POLL_BUDGET: u32 = 128;

/// One runtime's state. Calls run to their end; none runs anything of the driver's. What is named most often comes first,
/// for in wasm the first addresses take fewest bytes.
#[derive(Clone)]
#[repr(C)]
pub struct Kernel {
    pub(crate) slots: Arena,
    /// Who has waited for a task of its own, which has just ended with its body: a return, which goes before all else (T2).
    pub(crate) returns: Lane,
    pub(crate) ready: Lane,
    pub(crate) cancel: Lane,
    /// Who waits for a foreign result and is to be left, or to give it up: since the last [`Kernel::ripen`], and since before.
    pub(crate) held: Lane,
    pub(crate) aging: Lane,
    pub(crate) patient: bool,
    pub(crate) timers: Timers,
    /// Packed commands and serials, by turns.
    pub(crate) notices: Queue,
    /// Slots and serials, by turns.
    pub(crate) unheard: Queue,
    /// Slots that may be ready to close.
    pub(crate) closing: Queue,
    pub(crate) failures: u32,
    /// Who does not end although it was asked to (C6), or whose body has ended, and not what it owns (O4).
    pub(crate) alarms: Timers,
    /// Who has begun to since time passed last.
    pub(crate) newcomers: Vec<Entry>,
    pub(crate) cleanup_budget: f64,
    /// Who needs the end of whom, as found by the last search for a ring.
    pub(crate) needs: Queue,
    pub(crate) now: f64,
    pub(crate) trace: Trace,
    pub(crate) choice: Choice,
    pub(crate) detached: u32,
    pub(crate) streak: u32,
    steps: u32,
}

impl Default for Kernel {
    fn default() -> Self {
        Self::new()
    }
}

impl Kernel {
    /// A kernel without anything in it. It has cost no memory yet.
    pub const fn new() -> Self {
        Self::after(0)
    }

    /// A kernel whose births go on after `serial`, so that no handle of a kernel before it means anything
    /// here (O11).
    pub const fn after(serial: u32) -> Self {
        Kernel {
            slots: Arena::after(serial),
            returns: Lane::new(),
            ready: Lane::new(),
            cancel: Lane::new(),
            held: Lane::new(),
            aging: Lane::new(),
            patient: false,
            timers: Timers::new(),
            notices: Queue::new(),
            unheard: Queue::new(),
            closing: Queue::new(),
            failures: 0,
            alarms: Timers::new(),
            newcomers: Vec::new(),
            cleanup_budget: CLEANUP_BUDGET,
            needs: Queue::new(),
            now: 0.0,
            trace: Trace::new(),
            choice: Choice::new(),
            detached: 0,
            streak: 0,
            steps: 0,
        }
    }

    /// The root scope is born: the one region that nobody owns (O1).
    ///
    /// # Errors
    /// [`Fault::WrongPhase`] if there is one already.
    pub fn open_root(&mut self, label: u32) -> Result<Handle, Fault> {
        if self.slots.occupied() > 0 {
            return Err(Fault::WrongPhase);
        }
        let root = self.slots.take(Kind::Scope);
        let slot = &mut self.slots[root];
        (slot.region, slot.phase) = (RegionPhase::Open, Phase::Suspended);
        slot.set(flag::SUPERVISED);
        self.note(Event::Spawn, root, 0, label, Kind::Scope as u32);
        Ok(self.slots.newborn(root))
    }

    /// The driver's foreign results come on a way of their own, in microtasks: who waits for one is left a little
    /// later than it is asked, for it may have its result already (C4). The driver gets [`Verb::Hop`] meanwhile.
    pub const fn be_patient(&mut self) {
        self.patient = true;
    }

    /// What was on its way when the driver got [`Verb::Hop`] has arrived.
    pub fn ripen(&mut self) {
        while !self.aging.is_empty() {
            let slot = self.aging.pop(&mut self.slots);
            if self.slots[slot].has_body() {
                self.cancel.push(&mut self.slots, slot);
            } else {
                self.give_up_held(slot);
            }
        }
        core::mem::swap(&mut self.aging, &mut self.held);
        self.close_all();
    }

    /// Nobody's turn has come.
    fn rest(&mut self) -> Command {
        if self.holds_nobody() { self.next_unheard() } else { Command::HOP }
    }

    /// The budget is spent. Results may arrive, so that those who never rest do not keep who is held from being left
    /// (T3); then the host breathes.
    #[cold]
    fn pause(&mut self) -> Command {
        self.steps += 1;
        if self.steps == POLL_BUDGET + 1 && !self.holds_nobody() {
            return Command::HOP;
        }
        self.steps = 0;
        Command::YIELD
    }

    /// Records the last `capacity` events from now on.
    pub fn keep_trace(&mut self, capacity: usize) {
        self.trace.keep(capacity);
    }

    /// See [`Arena::end_at`].
    #[cfg(feature = "oracles")]
    pub const fn end_at(&mut self, last: Index) {
        self.slots.end_at(last);
    }

    /// The trace.
    pub const fn trace(&self) -> &Trace {
        &self.trace
    }

    /// Whether some command is due.
    #[inline]
    pub fn has_work(&self) -> bool {
        !(self.notices.is_empty() && self.lanes_are_empty() && self.unheard.is_empty() && self.holds_nobody())
    }

    fn holds_nobody(&self) -> bool {
        self.held.is_empty() && self.aging.is_empty()
    }

    pub(crate) const fn lane_heads(&self) -> [Index; 5] {
        [self.returns.first(), self.ready.first(), self.cancel.first(), self.held.first(), self.aging.first()]
    }

    /// Forgets how often others have had their turn (T3), which the digest leaves out: what comes next depends on nothing
    /// else then.
    #[cfg(feature = "oracles")]
    pub const fn forget_turns(&mut self) {
        (self.streak, self.steps) = (0, 0);
    }

    fn lanes_are_empty(&self) -> bool {
        self.returns.is_empty() && self.ready.is_empty() && self.cancel.is_empty()
    }

    /// Whether a result that arrives now may be acted on at once, without overtaking anybody (T2, T3).
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub(crate) fn may_go_first(&mut self) -> bool {
        if self.has_work() || self.steps >= POLL_BUDGET {
            return false;
        }
        self.steps += 1;
        true
    }

    /// The next command of the tick (T1): notices, then returns, then a slice of the cancel lane, then the ready lane,
    /// and in the end what nobody has heard.
    #[expect(
        clippy::should_implement_trait,
        reason = "no iterator: what comes next depends on what is done in between"
    )]
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub fn next(&mut self) -> Command {
        let notice = self.next_notice();
        if !notice.is_idle() {
            return notice;
        }
        if self.lanes_are_empty() {
            return self.rest();
        }
        if !self.returns.is_empty() {
            let caller = self.returns.pop(&mut self.slots);
            return self.run(caller); // which is no step: the driver may have kept the call to itself (U7)
        }
        if self.steps >= POLL_BUDGET {
            return self.pause();
        }
        self.steps += 1;
        match self.next_in_line() {
            NIL => self.rest(),
            slot => self.run(slot),
        }
    }

    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    fn next_in_line(&mut self) -> Index {
        let ready_first = self.streak >= CANCEL_STREAK && !self.ready.is_empty();
        while !ready_first && !self.cancel.is_empty() {
            let slot = self.choice.take(&mut self.cancel, &mut self.slots);
            if self.slots[slot].live > 0 && !self.slots[slot].wait.has_result() {
                continue; // a child was born to it in the meantime: it stands in line again when that has ended (C3)
            }
            self.streak += 1;
            return slot;
        }
        self.streak = 0;
        self.choice.take(&mut self.ready, &mut self.slots)
    }

    /// The next notice: something closed, must abort, or has a signal to fire; idle if there is none.
    pub fn next_notice(&mut self) -> Command {
        while !self.notices.is_empty() {
            let command = Command::unpack(self.notices.pop());
            let slot = command.slot();
            if self.slots[slot].serial != self.notices.pop() {
                continue; // it ended before it could be told
            }
            if command.verb().is_closing() {
                self.slots[slot].set(flag::NOTICED);
                self.release(slot);
            } else if self.slots[slot].is_terminal() && matches!(command.verb(), Verb::Abort | Verb::Lingers) {
                continue; // its closing says it all; but neither which input decided, nor who asked
            } else if command.verb() == Verb::Abort {
                self.note(Event::Draining, slot, 0, 0, 0);
            }
            return command;
        }
        Command::IDLE
    }

    pub(crate) fn give_notice(&mut self, verb: Verb, slot: Index) {
        let serial = self.slots[slot].serial;
        debug_assert!(serial != 0);
        self.notices.push(Command::new(verb, slot).pack() as u32);
        self.notices.push(serial);
    }

    fn next_unheard(&mut self) -> Command {
        while !self.unheard.is_empty() {
            let tenant = Handle { slot: self.unheard.pop(), serial: self.unheard.pop() };
            let Ok(slot) = self.slots.find(tenant) else { continue };
            if self.slots[slot].has(flag::FAILED) {
                self.note(Event::Unheard, slot, 0, 0, 0);
                return Command::new(Verb::Unheard, slot);
            }
        }
        Command::IDLE
    }

    /// Lets time pass up to `now`, in milliseconds (T1). Time never goes back.
    pub fn advance(&mut self, now: f64) {
        if now > self.now {
            self.now = now;
        }
        while let slot = self.timers.take_due(&mut self.slots, self.now)
            && slot != NIL
        {
            if self.slots[slot].kind == Kind::Timer {
                self.finish(slot, Outcome::Ok);
                self.closing.push(slot);
            } else {
                self.expire(slot);
            }
        }
        self.close_all();
        self.heed_alarms(self.now);
    }

    /// When time matters next, in milliseconds: the first timer is due, or somebody is to be told to have taken too
    /// long; infinity if neither is. Never before now.
    pub fn next_due(&self) -> f64 {
        let (timer, alarm) = (self.timers.first_due(), self.alarms.first_due());
        let first = if alarm < timer { alarm } else { timer };
        if first < self.now || self.has_newcomers() { self.now } else { first }
    }

    /// The serial that was given out last. What is born from now on counts as born since (C8).
    pub const fn last_serial(&self) -> u32 {
        self.slots.last_serial()
    }

    /// How many slots have tenants.
    pub const fn occupied(&self) -> u32 {
        self.slots.occupied()
    }

    /// The driver holds an abort signal for a region, and wants a notice when a request reaches it, and when it has
    /// closed: of a shield it would not hear otherwise (C10).
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn watch(&mut self, region: Handle) -> Result<(), Fault> {
        let slot = self.slots.find(region)?;
        self.slots[slot].set(flag::SIGNAL);
        if self.slots[slot].kind == Kind::Shield {
            self.slots[slot].clear(flag::NOTICED);
        }
        Ok(())
    }

    #[inline]
    pub(crate) fn note(&mut self, event: Event, slot: Index, other: u32, note: u32, detail: u32) {
        if self.trace.is_on() {
            self.record(event, slot, other, note, detail);
        }
    }

    /// The same, with another tenant in it.
    #[inline]
    pub(crate) fn note_with(&mut self, event: Event, slot: Index, other: Index, note: u32, detail: u32) {
        if self.trace.is_on() {
            self.record(event, slot, self.serial_of(other), note, detail);
        }
    }

    #[cold]
    #[inline(never)]
    fn record(&mut self, event: Event, slot: Index, other: u32, note: u32, detail: u32) {
        let serial = self.slots[slot].serial;
        self.trace.push(Record { at: self.now, seq: 0, serial, other, note, event: event as u32, detail });
    }

    fn serial_of(&self, slot: Index) -> u32 {
        if slot == NIL { 0 } else { self.slots[slot].serial }
    }
}
