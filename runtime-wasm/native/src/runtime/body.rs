//! Bodies: state machines that go from checkpoint to checkpoint.

use std::time::Duration;

use asupersync_core::{CancelKind, Handle};

use super::driver::Runtime;
use super::task::{Error, Remote, Task, Value};

/// Why a body goes on.
pub enum Resume {
    /// It begins (O2).
    Start,
    /// What it waited for came to a value.
    Value(Value),
    /// What it waited for failed.
    Error(Error),
    /// It is left: time to clean up, and to end with [`Step::Left`] (C3).
    Leave,
}

/// Where a step of a body ends.
pub enum Step {
    /// At a checkpoint: waits for a task, or for time to pass.
    Await(Task),
    /// At a checkpoint: waits for what [`Cx::remote`] gave.
    Remote,
    /// At a checkpoint: waits for its turn (T2).
    Turn,
    /// It has returned.
    Return(Value),
    /// It has thrown.
    Throw(Error),
    /// It has been left, and has cleaned up.
    Left,
}

/// What a task runs.
pub trait Body {
    /// Takes the step up to the next checkpoint, or the end.
    fn step(&mut self, cx: &mut Cx<'_>, resume: Resume) -> Step;
}

impl<F: FnMut(&mut Cx<'_>, Resume) -> Step> Body for F {
    fn step(&mut self, cx: &mut Cx<'_>, resume: Resume) -> Step {
        self(cx, resume)
    }
}

/// A closure as a body; it says to the compiler what its arguments are.
pub fn body(step: impl FnMut(&mut Cx<'_>, Resume) -> Step) -> impl Body {
    step
}

/// What a body may do in a step.
pub struct Cx<'r> {
    pub(super) runtime: &'r mut Runtime,
    pub(super) task: Handle,
}

impl Cx<'_> {
    /// Starts a child, whose body takes its first step at once (O2).
    pub fn spawn(&mut self, body: impl Body + 'static) -> Task {
        self.runtime.start(self.task, Box::new(body))
    }

    /// A wait for `time` to pass, as a child.
    pub fn sleep(&mut self, time: Duration) -> Task {
        self.runtime.sleep(self.task, time)
    }

    /// What settles the wait that this step ends with.
    pub fn remote(&mut self) -> Remote {
        self.runtime.remote(self.task)
    }

    /// Asks a task and all below it to end (C1).
    pub fn cancel(&mut self, task: &Task) {
        self.runtime.request(task, CancelKind::User);
    }
}
