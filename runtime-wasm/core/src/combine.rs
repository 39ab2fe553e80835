//! Combinators: regions whose body is a rule (C8). How they are born, and what their inputs come to.

use crate::fault::Fault;
use crate::handle::{Handle, Index, NIL, serial_after};
use crate::kernel::Kernel;
use crate::outcome::Outcome;
use crate::rule::Rule;
use crate::slot::{Birth, Kind, Slot, Wait, flag};
use crate::trace::Event;

impl Slot {
    /// Whether it is a combinator that waits for others than its own children.
    pub(crate) fn has_outside_inputs(&self) -> bool {
        self.kind == Kind::Combinator && self.site != 0
    }
}

impl Kernel {
    /// A combinator is born, and owns what was born to its owner after `mark`: all that the
    /// evaluation of its argument started, and nothing else (C8).
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::Closed`], [`Fault::Exhausted`].
    pub fn combine(&mut self, owner: Handle, rule: Rule, mark: u32, label: u32) -> Result<Handle, Fault> {
        let flags = rule.flags() | flag::PINNED; // held until its inputs are all named
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
    pub(crate) fn scratch(&mut self, child: Index, decided: Outcome) {
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

    pub(crate) fn is_undecided(&self, combinator: Index) -> bool {
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
}
