//! How a combinator decides, and what becomes of those that it decided without (C8, C4).

use crate::command::Verb;
use crate::handle::{Index, NIL, born_since};
use crate::kernel::Kernel;
use crate::outcome::{CancelKind, Outcome};
use crate::phase::{Phase, RegionPhase};
use crate::rule::Rule;
use crate::slot::{Kind, flag};
use crate::trace::Event;

impl Kernel {
    /// The combinator has its outcome; it closes when all that it owns is terminal.
    pub(crate) fn decide(&mut self, above: Index, outcome: Outcome, number: u32) {
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
    pub(crate) fn drop_input(&mut self, input: Index, decided: Outcome) {
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
