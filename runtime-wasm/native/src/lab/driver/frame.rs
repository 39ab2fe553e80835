//! Bodies as stacks of blocks, left as a generator is: by its end, a throw, a return, or a return from outside.

use super::task::Shield;
use super::{ErrorId, TaskId};
use crate::lab::program::Step;

/// How control leaves a block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Completion {
    /// At its end.
    Normal,
    /// By an error.
    Throw(ErrorId),
    /// By `return`, perhaps of a task.
    Return(Option<TaskId>),
    /// By a request (C3).
    Left,
    /// By a broken contract (U2): no `finally` runs.
    Panic,
}

/// What a body parks on.
#[derive(Clone, Copy, Debug)]
pub(super) enum Pause {
    /// A task.
    Task(TaskId),
    /// A foreign promise.
    Foreign { after: u32, ok: bool },
    /// Its turn.
    Turn,
    /// The end of its shield.
    Drain(TaskId),
}

/// Where a body has come to.
pub(super) enum Reached {
    /// A checkpoint.
    Parked(Pause),
    /// Its end.
    Ended(Completion),
}

/// A block under way.
#[derive(Debug)]
pub(super) struct Frame<'p> {
    pub(super) steps: &'p [Step],
    pub(super) at: usize,
    pub(super) role: Role<'p>,
}

/// What a block is to the one around it.
#[derive(Debug)]
pub(super) enum Role<'p> {
    /// The function itself.
    Function,
    /// A `try`.
    Try { catch: Option<&'p [Step]>, finally: Option<&'p [Step]> },
    /// A `catch`.
    Catch { finally: Option<&'p [Step]> },
    /// A `finally`: how the `try` was left, and the shield around.
    Finally { pending: Completion, around: Shield },
    /// A `finally` that has ended, but its shield has not.
    Drained { then: Completion },
}

impl<'p> Frame<'p> {
    /// A block at its beginning.
    pub(super) const fn new(steps: &'p [Step], role: Role<'p>) -> Self {
        Frame { steps, at: 0, role }
    }
}
