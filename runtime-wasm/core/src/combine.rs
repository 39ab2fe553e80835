//! Combinators: regions whose body is a rule (C8).

use crate::command::Verb;
use crate::fault::Fault;
use crate::handle::{Handle, Index, NIL, born_since, serial_after};
use crate::kernel::Kernel;
use crate::outcome::{CancelKind, Outcome};
use crate::phase::{Phase, RegionPhase};
use crate::slot::{Birth, Kind, Slot, Wait, flag};
use crate::trace::Event;

/// When a combinator has decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Rule {
    /// All are `ok`, or one is not.
    All = 0,
    /// All have ended.
    AllSettled = 1,
    /// One is `ok`, or none is.
    Any = 2,
    /// One has ended.
    Race = 3,
}

const RULE_SHIFT: u16 = 12;

impl Rule {
    /// The rule with this number, if there is one.
    pub const fn from_number(number: u32) -> Option<Self> {
        Some(match number {
            0 => Self::All,
            1 => Self::AllSettled,
            2 => Self::Any,
            3 => Self::Race,
            _ => return None,
        })
    }

    const fn of_flags(flags: u16) -> Self {
        match flags >> RULE_SHIFT {
            0 => Self::All,
            1 => Self::AllSettled,
            2 => Self::Any,
            _ => Self::Race,
        }
    }

    /// What is decided once input `number` has ended, `left` being still open; number zero stands
    /// for the end of the list. With the outcome, the number of the input that brought it.
    const fn verdict(self, number: u32, ok: bool, left: u32) -> Option<(Outcome, u32)> {
        match (self, ok) {
            (Rule::Race | Rule::Any, true) if number > 0 => Some((Outcome::Ok, number)),
            (Rule::Race | Rule::All, false) if number > 0 => Some((Outcome::Err, number)),
            (Rule::All | Rule::AllSettled, _) if left == 0 => Some((Outcome::Ok, 0)),
            (Rule::Any, _) if left == 0 => Some((Outcome::Err, 0)),
            _ => None,
        }
    }

    /// Why what is still open is cancelled, if it is, once input `number` has decided.
    const fn losers(self, outcome: Outcome, number: u32) -> Option<CancelKind> {
        match (self, outcome) {
            (_, Outcome::Cancelled) => None, // all below has been asked already
            (_, Outcome::Err) if number == 0 => Some(CancelKind::FailFast),
            (Rule::Race, _) | (Rule::Any, Outcome::Ok) => Some(CancelKind::RaceLost),
            (_, Outcome::Ok) => None,
            _ => Some(CancelKind::FailFast),
        }
    }
}

impl Slot {
    /// Whether it is a combinator that waits for others than its own children.
    pub(crate) fn has_outside_inputs(&self) -> bool {
        self.kind == Kind::Combinator && self.site != 0
    }

    /// Whether a combinator of its rule goes on only when all inputs have ended, however they do.
    pub(crate) const fn needs_all_inputs(&self) -> bool {
        matches!(Rule::of_flags(self.flags), Rule::AllSettled)
    }
}

impl Kernel {
    /// A combinator is born, and owns what was born to its owner after `mark`: all that the
    /// evaluation of its argument started, and nothing else (C8).
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::Closed`], [`Fault::Exhausted`].
    pub fn combine(&mut self, owner: Handle, rule: Rule, mark: u32, label: u32) -> Result<Handle, Fault> {
        let flags = (rule as u16) << RULE_SHIFT | flag::PINNED; // held until its inputs are all named
        let born = self.birth(owner, Birth::parked(Kind::Combinator, flags), label)?;
        self.slots[born].extra = 1; // the end of the list
        self.gather(born, mark);
        if self.slots[born].is_requested() {
            self.give_up(born, true);
        }
        Ok(self.slots.newborn(born))
    }

    /// Moves to `heir`, which was born last, what was born to its owner after `mark`.
    pub(crate) fn gather(&mut self, heir: Index, mark: u32) {
        debug_assert!(self.slots[heir].youngest == NIL);
        self.slots.move_since(heir, serial_after(mark));
        if self.trace.is_on() {
            let mut child = self.slots.eldest(heir);
            while child != NIL {
                self.note_with(Event::Moved, child, heir, 0, 0);
                child = self.slots.younger(child);
            }
        }
    }

    /// Names a task as input `number`, counted from 1. An [`Kind::Input`] is born to stand for it, but not for a child
    /// of the combinator's own, nor for one that has ended though the driver has yet to be told: then the handle is
    /// one of zeros.
    ///
    /// # Errors
    /// [`Fault::Stale`] for either handle, [`Fault::WrongKind`], [`Fault::Exhausted`].
    pub fn add_input(&mut self, combinator: Handle, number: u32, target: Handle) -> Result<Handle, Fault> {
        let above = self.combinator(combinator)?;
        let target = self.awaitable(target)?;
        if self.slots[target].is_terminal() {
            self.expect(above);
            self.count_input(above, number, self.slots[target].outcome);
            if self.slots[above].outcome != Outcome::Cancelled {
                self.join_at(target);
            }
            self.close_all();
            return Ok(Handle::default());
        }
        if self.is_plain_child(target, above) {
            self.expect(above);
            self.enter_child(target, above, number);
            return Ok(Handle::default());
        }
        let input = self.slots.take(Kind::Input);
        if input == NIL {
            return Err(Fault::Exhausted);
        }
        self.expect(above);
        self.slots[input].extra = number;
        self.slots[above].site = 1;
        self.slots.hang(above, input);
        self.slots.await_outcome(input, target);
        if !self.is_undecided(above) {
            self.drop_input(input, self.slots[above].outcome);
        }
        Ok(self.slots.newborn(input))
    }

    /// A child of the combinator's own that is no input yet, and needs nobody to stand for it.
    fn is_plain_child(&self, target: Index, above: Index) -> bool {
        let slot = &self.slots[target];
        slot.owner == above
            && !slot.has(flag::ENTERED | flag::TIMED)
            && matches!(slot.kind, Kind::Task | Kind::Operation)
    }

    fn enter_child(&mut self, target: Index, above: Index, number: u32) {
        let decided = self.slots[above].outcome;
        let slot = &mut self.slots[target];
        slot.set(flag::ENTERED);
        slot.extra = number;
        if decided != Outcome::Pending {
            self.scratch(target, decided);
        }
    }

    /// A child that was an input has ended.
    pub(crate) fn entry_ended(&mut self, child: Index, ended: Outcome) {
        let slot = &mut self.slots[child];
        debug_assert!(slot.has(flag::ENTERED) && slot.is_terminal());
        slot.clear(flag::ENTERED);
        let (above, number) = (slot.owner, slot.extra);
        self.count_input(above, number, ended);
    }

    /// A child is an input no longer: it has lost, and how it ends is nobody's concern. But a combinator that was
    /// cancelled hears of nobody (O6).
    fn scratch(&mut self, child: Index, decided: Outcome) {
        self.slots[child].clear(flag::ENTERED);
        if decided != Outcome::Cancelled {
            self.slots[child].set(flag::JOINED);
        }
    }

    /// Names something that only the driver waits for as one more input.
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::WrongKind`].
    pub fn expect_input(&mut self, combinator: Handle) -> Result<(), Fault> {
        let above = self.combinator(combinator)?;
        self.expect(above);
        Ok(())
    }

    /// One more input to wait for, unless it is decided: then the count means something else.
    fn expect(&mut self, above: Index) {
        if self.is_undecided(above) {
            self.slots[above].extra += 1;
        }
    }

    /// Such an input has ended; nobody cares if it was given up. With number zero: all inputs are named. What ends
    /// before that decides only then, as an iterator that throws comes before any of its promises.
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::WrongKind`]; [`Fault::WrongPhase`] if none is left that could end, or the list is
    /// complete already.
    pub fn settle_input(&mut self, combinator: Handle, number: u32, ok: bool) -> Result<(), Fault> {
        let above = self.combinator(combinator)?;
        if number == 0 {
            self.complete_list(above)?;
            self.decide_as_named(above);
        } else if self.slots[above].has(flag::GAVE_UP) && !self.slots[above].has(flag::QUEUED) {
            // it came late (F2)
        } else if self.is_undecided(above) && self.slots[above].extra == u32::from(self.is_being_named(above)) {
            return Err(Fault::WrongPhase);
        } else {
            self.count_input(above, number, if ok { Outcome::Ok } else { Outcome::Err });
        }
        self.close_all();
        Ok(())
    }

    fn is_being_named(&self, combinator: Index) -> bool {
        self.slots[combinator].has(flag::PINNED)
    }

    /// The combinator may close from here on.
    fn complete_list(&mut self, above: Index) -> Result<(), Fault> {
        if !self.is_being_named(above) {
            return Err(Fault::WrongPhase);
        }
        self.slots[above].clear(flag::PINNED);
        self.closing.push(above);
        Ok(())
    }

    /// Decides by the first input that could have, while they were named; else counts the end of the list.
    fn decide_as_named(&mut self, above: Index) {
        match self.slots[above].target {
            _ if !self.is_undecided(above) => {}
            0 => self.count_input(above, 0, Outcome::Ok),
            first => self.decide(above, if first & 1 == 0 { Outcome::Ok } else { Outcome::Err }, first >> 1),
        }
    }

    /// The number of the input that decided, counted from 1; zero if it took them all.
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::WrongKind`].
    pub fn decider(&self, combinator: Handle) -> Result<u32, Fault> {
        Ok(self.slots[self.combinator(combinator)?].target)
    }

    /// The driver failed to name the inputs: an iterator threw. Ends `err`, and what it owns is
    /// cancelled (C8).
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::WrongKind`]; [`Fault::WrongPhase`] if they have all been named.
    pub fn fail_combinator(&mut self, combinator: Handle) -> Result<(), Fault> {
        let above = self.combinator(combinator)?;
        self.complete_list(above)?;
        if self.is_undecided(above) {
            self.decide(above, Outcome::Err, 0);
        }
        self.close_all();
        Ok(())
    }

    /// Whatever has an outcome may be waited for.
    #[inline]
    pub(crate) fn awaitable(&self, handle: Handle) -> Result<Index, Fault> {
        let slot = self.slots.find(handle)?;
        if matches!(self.slots[slot].kind, Kind::Input | Kind::Obligation) { Err(Fault::WrongKind) } else { Ok(slot) }
    }

    fn combinator(&self, handle: Handle) -> Result<Index, Fault> {
        let slot = self.slots.find(handle)?;
        if self.slots[slot].kind == Kind::Combinator { Ok(slot) } else { Err(Fault::WrongKind) }
    }

    fn is_undecided(&self, combinator: Index) -> bool {
        matches!(self.slots[combinator].outcome, Outcome::Pending)
    }

    /// The task that `input` stands for has ended.
    pub(crate) fn input_ended(&mut self, input: Index, ended: Outcome) {
        debug_assert!(self.slots[input].kind == Kind::Input && self.slots[input].wait == Wait::Nothing);
        let (above, number) = (self.slots[input].owner, self.slots[input].extra);
        self.slots.unlink(input);
        self.slots.give_back(input);
        self.count_input(above, number, ended);
    }

    /// One that was cancelled under the combinator's own request decides nothing, as if it had been given up (C4).
    fn count_input(&mut self, above: Index, mut number: u32, ended: Outcome) {
        if !self.is_undecided(above) {
            return;
        }
        let slot = &mut self.slots[above];
        debug_assert!(slot.extra > 0);
        slot.extra -= 1;
        if ended == Outcome::Cancelled && slot.is_requested() {
            slot.set(flag::GAVE_UP);
            number = 0;
        }
        let (outcome, by) = match Rule::of_flags(slot.flags).verdict(number, ended == Outcome::Ok, slot.extra) {
            Some((_, 0)) | None if slot.extra == 0 && slot.has(flag::GAVE_UP) => (Outcome::Cancelled, 0),
            Some(verdict) => verdict,
            None => return,
        };
        if !self.is_being_named(above) {
            self.decide(above, outcome, by);
        } else if self.slots[above].target == NIL {
            self.slots[above].target = by << 1 | u32::from(outcome == Outcome::Err);
        }
    }

    /// The combinator has its outcome; it closes when all that it owns is terminal.
    fn decide(&mut self, above: Index, outcome: Outcome, number: u32) {
        self.note(Event::Decided, above, number, 0, outcome as u32);
        self.slots[above].target = number;
        self.give_notice(Verb::Decided, above);
        if let Some(kind) = Rule::of_flags(self.slots[above].flags).losers(outcome, number) {
            self.cut_losses(above, kind);
        }
        self.drop_inputs(above, outcome);
        self.conclude(above, outcome);
    }

    /// As [`Kernel::finish`], but what is cancelled has been cancelled already.
    fn conclude(&mut self, above: Index, outcome: Outcome) {
        let slot = &mut self.slots[above];
        slot.enter(Phase::Finalizing);
        slot.outcome = outcome;
        slot.end_region(if outcome == Outcome::Ok { RegionPhase::Closing } else { RegionPhase::Draining });
        if outcome != Outcome::Cancelled {
            self.dismiss_background(above); // else it has been asked, or is about to be (T7)
        }
        self.closing.push(above);
    }

    /// Cancels the losers it owns. One for which somebody outside waits too is left alone, in the
    /// care of the region around (C8).
    fn cut_losses(&mut self, above: Index, kind: CancelKind) {
        let owner = self.slots[above].owner;
        let mut child = self.slots.eldest(above);
        while child != NIL {
            let after = self.slots.younger(child);
            if self.slots[child].kind != Kind::Input && !self.slots[child].is_terminal() {
                if self.is_wanted_outside(child, above) {
                    if self.slots[child].has(flag::ENTERED) {
                        self.scratch(child, Outcome::Ok);
                    }
                    self.slots.hand_back(child);
                    self.note_with(Event::Moved, child, owner, 0, 0);
                } else {
                    self.request_at(child, kind);
                }
            }
            child = after;
        }
    }

    fn is_wanted_outside(&self, child: Index, above: Index) -> bool {
        let mut waiter = self.slots[child].waiters;
        while waiter != NIL {
            if !self.slots.is_within(waiter, above) {
                return true;
            }
            waiter = self.slots[waiter].later_waiter;
        }
        self.slots[child].has(flag::JOINED)
    }

    /// What were inputs are none any longer; but while nothing is decided, those that were asked with the combinator
    /// stay. Returns how many do.
    fn drop_inputs(&mut self, above: Index, decided: Outcome) -> u32 {
        let (mut stay, mut child) = (0, self.slots.eldest(above));
        while child != NIL {
            let after = self.slots.younger(child);
            let slot = &self.slots[child];
            let stands_for_another = slot.kind == Kind::Input;
            let is_own = slot.has(flag::ENTERED);
            if decided == Outcome::Pending && (is_own || (stands_for_another && self.is_asked_with(above, slot.target)))
            {
                stay += 1;
            } else if stands_for_another {
                self.drop_input(child, decided);
            } else if is_own {
                self.scratch(child, decided);
            }
            child = after;
        }
        stay
    }

    /// The racer that `input` stands for has lost: how it ends is nobody's concern any more. But a combinator that
    /// was cancelled, or gives it up, hears of nobody (O6).
    fn drop_input(&mut self, input: Index, decided: Outcome) {
        let racer = self.slots[input].target;
        self.slots.stop_waiting(input);
        if matches!(decided, Outcome::Ok | Outcome::Err) {
            self.slots[racer].set(flag::JOINED);
        }
        self.slots.unlink(input);
        self.slots.give_back(input);
    }

    /// A request has reached a combinator. Inputs that were asked with it will end, and may yet decide; it gives up the
    /// others, and all of them if they have not all been named (C4). Without any left it ends `cancelled`. Where results
    /// come on a way of their own, it gives them up only when what was on its way has arrived: `now`.
    pub(crate) fn give_up(&mut self, above: Index, now: bool) {
        if !self.is_undecided(above) {
            return;
        }
        let left = self.drop_inputs(above, Outcome::Pending);
        let slot = &mut self.slots[above];
        debug_assert!(slot.is_requested() && left <= slot.extra);
        if left < slot.extra {
            if self.patient && !now {
                self.held.push(&mut self.slots, above);
                return;
            }
            slot.set(flag::GAVE_UP);
        }
        if left == 0 || slot.has(flag::PINNED) {
            self.decide(above, Outcome::Cancelled, 0);
        } else {
            slot.extra = left;
        }
    }

    /// What was on its way to a combinator that was asked to end has arrived. It may close from here on.
    pub(crate) fn give_up_held(&mut self, above: Index) {
        self.give_up(above, true);
        self.closing.push(above);
    }

    /// Whether `input` was asked, or will be in the same step: a child, or one that the combinator's owner had before it
    /// and waits for anyway. Neither makes anybody wait longer, or in a ring.
    fn is_asked_with(&self, above: Index, input: Index) -> bool {
        let (own, other) = (&self.slots[above], &self.slots[input]);
        let is_elder = other.owner == own.owner && !born_since(other.serial, own.serial);
        other.owner == above || (is_elder && other.is_requested())
    }
}
