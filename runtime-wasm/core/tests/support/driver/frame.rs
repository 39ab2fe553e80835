//! Bodies as stacks of blocks, left as a generator is: by its end, a throw, a return, or a return from outside.

use super::{ErrorId, TaskId};
use crate::support::driver::task::Shield;
use crate::support::program::Step;

/// How control leaves a block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Completion {
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
pub enum Pause {
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
pub enum Reached {
    /// A checkpoint.
    Parked(Pause),
    /// Its end.
    Ended(Completion),
}

/// A block under way.
#[derive(Debug)]
pub struct Frame<'p> {
    pub steps: &'p [Step],
    pub at: usize,
    pub role: Role<'p>,
}

/// What a block is to the one around it.
#[derive(Debug)]
pub enum Role<'p> {
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
    pub const fn new(steps: &'p [Step], role: Role<'p>) -> Self {
        Frame { steps, at: 0, role }
    }
}
