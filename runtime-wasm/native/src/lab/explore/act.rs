//! What can happen next.
#![expect(missing_docs, reason = "the fields of an act say what they are by their names")]

/// One step of a body, or of the host. Tasks are named by number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    /// The body that runs calls a function.
    Call,
    /// It parks on a foreign promise.
    Wait,
    /// It parks with its result at hand.
    Turn,
    /// It awaits a task.
    Await(usize),
    /// It awaits the race.
    AwaitRace,
    /// It begins cleanup.
    EnterShield,
    /// It ends cleanup.
    LeaveShield,
    /// It reserves an obligation.
    Reserve,
    /// It settles the obligation.
    Discharge { commits: bool },
    /// What stands for a task turns out to be two calls, the outer of which waits for the inner one (U7).
    HandDown(usize),
    /// It hands the obligation to a task.
    Transfer(usize),
    /// It races what it has called against a foreign promise.
    Race,
    /// It returns, or throws.
    End { ok: bool },
    /// It ends as it was left.
    EndLeft,
    /// A task is asked to end.
    Cancel(usize),
    /// The scope is asked to end.
    CancelScope,
    /// The scope takes nothing new.
    CloseScope,
    /// A foreign promise settles, on which a task waits.
    Settle { task: usize, ok: bool },
    /// The foreign input of the race settles.
    SettleRace { ok: bool },
    /// The kernel is asked what to do, and obeyed.
    Next,
}

impl Act {
    /// Whether nobody can count on it: that a scope is left alone is no reason for it to hang.
    pub(super) const fn is_a_whim(&self) -> bool {
        matches!(self, Act::Cancel(_) | Act::CancelScope | Act::HandDown(_))
    }

    /// Which kind of act it is, whoever does it.
    pub(super) const fn number(&self) -> u8 {
        match self {
            Act::Call => 0,
            Act::Wait => 1,
            Act::Turn => 2,
            Act::Await(_) => 3,
            Act::AwaitRace => 4,
            Act::EnterShield => 5,
            Act::LeaveShield => 6,
            Act::Reserve => 7,
            Act::Discharge { .. } => 8,
            Act::Transfer(_) => 9,
            Act::Race => 10,
            Act::End { .. } => 11,
            Act::EndLeft => 12,
            Act::Cancel(_) => 13,
            Act::CancelScope => 14,
            Act::CloseScope => 15,
            Act::Settle { .. } => 16,
            Act::SettleRace { .. } => 17,
            Act::Next => 18,
            Act::HandDown(_) => 19,
        }
    }
}
