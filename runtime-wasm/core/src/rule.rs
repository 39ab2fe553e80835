//! What a combinator decides by (C8).

use crate::outcome::{CancelKind, Outcome};
use crate::slot::Slot;

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

    /// The rule that a combinator keeps in its flags.
    pub(crate) const fn of_flags(flags: u16) -> Self {
        match flags >> RULE_SHIFT {
            0 => Self::All,
            1 => Self::AllSettled,
            2 => Self::Any,
            _ => Self::Race,
        }
    }

    /// The bits in which a combinator keeps it.
    pub(crate) const fn flags(self) -> u16 {
        (self as u16) << RULE_SHIFT
    }

    /// What is decided once input `number` has ended, `left` being still open; number zero stands
    /// for the end of the list. With the outcome, the number of the input that brought it.
    pub(crate) const fn verdict(self, number: u32, ok: bool, left: u32) -> Option<(Outcome, u32)> {
        match (self, ok) {
            (Rule::Race | Rule::Any, true) if number > 0 => Some((Outcome::Ok, number)),
            (Rule::Race | Rule::All, false) if number > 0 => Some((Outcome::Err, number)),
            (Rule::All | Rule::AllSettled, _) if left == 0 => Some((Outcome::Ok, 0)),
            (Rule::Any, _) if left == 0 => Some((Outcome::Err, 0)),
            _ => None,
        }
    }

    /// Why what is still open is cancelled, if it is, once input `number` has decided.
    pub(crate) const fn losers(self, outcome: Outcome, number: u32) -> Option<CancelKind> {
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
    /// Whether a combinator of its rule goes on only when all inputs have ended, however they do.
    pub(crate) const fn needs_all_inputs(&self) -> bool {
        matches!(Rule::of_flags(self.flags), Rule::AllSettled)
    }
}
