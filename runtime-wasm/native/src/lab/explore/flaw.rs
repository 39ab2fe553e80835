//! What a driver may do wrong, for a walk to find.

/// A flaw, planted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flaw {
    /// A result is lost if it arrives for somebody who was asked to end: in a shield that waits for ever (C5).
    DropsLateResults,
    /// A body that was left, and owned something by then, is told to have ended twice (C3).
    EndsTwice,
}
