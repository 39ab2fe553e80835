//! Commands: what the kernel wants done.

use core::fmt;

use crate::handle::{Index, NIL};
use crate::outcome::Outcome;

/// What to do with a slot.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Verb {
    /// Nothing is left to do.
    Idle = 0,
    /// The tick's poll budget is spent: let the host breathe, then ask again (T3).
    Yield = 1,
    /// Take the first step of a body that was born too deep on the stack (T7).
    Start = 2,
    /// Go on with the value that was waited for.
    Next = 3,
    /// Go on by throwing the error that was waited for.
    Throw = 4,
    /// Leave the body by a return, so that its `finally` blocks run and no `catch` sees it (C3).
    Leave = 5,
    /// It has ended `ok`.
    ClosedOk = 6,
    /// It has ended `cancelled`.
    ClosedCancelled = 7,
    /// It has ended `err`.
    ClosedErr = 8,
    /// It has ended `panicked`.
    ClosedPanicked = 9,
    /// Abort the foreign operation, and report how it ended (F2).
    Abort = 10,
    /// A request has reached a region whose signal is held (C10).
    Signal = 11,
    /// It failed, and nobody has waited for it by the end of the tick (O6).
    Unheard = 12,
    /// A combinator has decided; ask for its [`crate::Kernel::decider`].
    Decided = 13,
    /// Let the microtasks that are due run, call [`crate::Kernel::ripen`], and ask again (C4).
    Hop = 14,
    /// It takes longer than it should: its cleanup if its body lives, or else what it owns (C6, O4).
    Lingers = 15,
}

impl Verb {
    /// The verb with this number.
    const fn from_bits(bits: u32) -> Self {
        match bits & 15 {
            1 => Verb::Yield,
            2 => Verb::Start,
            3 => Verb::Next,
            4 => Verb::Throw,
            5 => Verb::Leave,
            6 => Verb::ClosedOk,
            7 => Verb::ClosedCancelled,
            8 => Verb::ClosedErr,
            9 => Verb::ClosedPanicked,
            10 => Verb::Abort,
            11 => Verb::Signal,
            12 => Verb::Unheard,
            13 => Verb::Decided,
            14 => Verb::Hop,
            15 => Verb::Lingers,
            _ => Verb::Idle,
        }
    }

    /// That a region has closed with `outcome`: these verbs stand in the order of outcomes.
    pub(crate) const fn closing(outcome: Outcome) -> Self {
        debug_assert!(!matches!(outcome, Outcome::Pending));
        Self::from_bits(Verb::ClosedOk as u32 + outcome as u32 - Outcome::Ok as u32)
    }

    /// How what has closed has ended; pending if it says nothing of the kind.
    pub const fn outcome(self) -> Outcome {
        match self {
            Verb::ClosedOk => Outcome::Ok,
            Verb::ClosedCancelled => Outcome::Cancelled,
            Verb::ClosedErr => Outcome::Err,
            Verb::ClosedPanicked => Outcome::Panicked,
            _ => Outcome::Pending,
        }
    }

    /// Whether it says that a region has closed.
    pub const fn is_closing(self) -> bool {
        matches!(self, Verb::ClosedOk | Verb::ClosedCancelled | Verb::ClosedErr | Verb::ClosedPanicked)
    }
}

/// A verb and the slot it is for, in one word of 31 bits: the slot, then four bits of verb. So it stays in a register
/// from whoever gives it to whoever obeys.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Command(u32);

impl Command {
    /// Nothing is left to do.
    pub const IDLE: Command = Command::new(Verb::Idle, NIL);
    /// Let the host breathe.
    pub const YIELD: Command = Command::new(Verb::Yield, NIL);
    /// Let results arrive.
    pub const HOP: Command = Command::new(Verb::Hop, NIL);

    /// That `slot` is to do what `verb` says.
    #[inline]
    pub const fn new(verb: Verb, slot: Index) -> Self {
        Command(slot << 4 | verb as u32)
    }

    /// The command that was packed.
    pub(crate) const fn unpack(packed: u32) -> Self {
        Command(packed)
    }

    /// Whether there is nothing to do.
    #[inline]
    pub const fn is_idle(self) -> bool {
        self.0 == Self::IDLE.0
    }

    /// The command as one number.
    #[inline]
    pub const fn pack(self) -> i32 {
        self.0 as i32
    }

    /// What to do.
    #[inline]
    pub const fn verb(self) -> Verb {
        Verb::from_bits(self.0)
    }

    /// To whom; nobody for [`Verb::Idle`], [`Verb::Yield`] and [`Verb::Hop`].
    #[inline]
    pub const fn slot(self) -> Index {
        self.0 >> 4
    }
}

const _: () = {
    assert!(matches!(Verb::closing(Outcome::Ok), Verb::ClosedOk));
    assert!(matches!(Verb::closing(Outcome::Cancelled), Verb::ClosedCancelled));
    assert!(matches!(Verb::closing(Outcome::Err), Verb::ClosedErr));
    assert!(matches!(Verb::closing(Outcome::Panicked), Verb::ClosedPanicked));
};

impl fmt::Debug for Command {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:?} {}", self.verb(), self.slot())
    }
}
