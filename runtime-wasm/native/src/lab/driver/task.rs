//! What the driver holds of a task.

use asupersync_core::{Handle, Outcome, Rule};

use super::frame::Frame;
use super::{ErrorId, TaskId};

/// How far a task has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum State {
    /// Its body runs, or waits.
    Lives,
    /// Its body has ended so; children live on.
    Ending(Outcome),
    /// It has ended so.
    Ended(Outcome),
}

/// While a task waits: for whom, or what came. When it has ended: its error.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Value {
    /// Nothing to speak of.
    Plain,
    /// An error.
    Error(ErrorId),
    /// What a task ends with.
    Of(TaskId),
}

/// The shield that a body is in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shield {
    /// None.
    None,
    /// One that owns nothing yet (C5).
    Own,
    /// One that has become a region.
    Region(TaskId),
}

/// What a task is.
#[derive(Debug)]
pub(super) enum Kind {
    /// A scope.
    Scope,
    /// A structured function.
    Function,
    /// A shield.
    Shield,
    /// A foreign operation; whether it goes on when it is aborted, and whether it has been.
    Operation { deaf: bool, aborted: bool },
    /// A timer.
    Timer,
    /// A combinator.
    Combinator(Combinator),
    /// A finalizer, whose it is, and whether it has started.
    Finalizer { owner: TaskId, started: bool },
    /// An obligation, and who holds it.
    Obligation { holder: TaskId },
}

/// What a combinator was given, and what it has decided.
#[derive(Debug)]
pub(super) struct Combinator {
    /// Its rule.
    pub(super) rule: Rule,
    /// Its inputs, in order.
    pub(super) inputs: Vec<Input>,
    /// Which of them decided, if the kernel has told: zero for all of them.
    pub(super) decider: Option<u32>,
}

/// An input: a task, or what a foreign one has settled to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Input {
    /// A task.
    Task(TaskId),
    /// A foreign promise, and its error if it was rejected.
    Foreign(Option<ErrorId>),
}

/// A task, or whatever else has a slot.
#[derive(Debug)]
pub(super) struct Task<'p> {
    pub(super) handle: Handle,
    pub(super) parent: Option<TaskId>,
    pub(super) kind: Kind,
    pub(super) state: State,
    pub(super) value: Value,
    /// The body, innermost block last. Without any it has returned, and waits for what it returned (U6).
    pub(super) frames: Vec<Frame<'p>>,
    /// The tasks that it has by number.
    pub(super) tasks: Vec<TaskId>,
    /// The obligations that it has by number, its own and others'.
    pub(super) obligations: Vec<TaskId>,
    pub(super) shield: Shield,
    /// Whether its body has been left, so that what it throws is cleanup's (U2).
    pub(super) is_left: bool,
    /// Counts its foreign waits; one that was left expects no result any more (F2).
    pub(super) wait: u32,
    pub(super) listens: bool,
    /// Whether its last park was in a shield, and whether a request was pending when it parked.
    pub(super) parked_shielded: bool,
    pub(super) parked_requested: bool,
    /// Whether its last wait could never have ended, and was not begun (O10).
    pub(super) is_refused: bool,
    /// Whether it was told that its cleanup takes too long, and what it owns after its body.
    pub(super) told_lingering: [bool; 2],
    /// Whether somebody has its failure, or will.
    pub(super) is_heard: bool,
    pub(super) is_watched: bool,
    /// Whether its failure is its region's, whoever hears of it (O5).
    pub(super) is_vital: bool,
    /// A scope that closes when this has ended.
    pub(super) at_end: Option<TaskId>,
}

impl Task<'_> {
    /// One that was just born.
    pub(super) fn new(handle: Handle, parent: Option<TaskId>, kind: Kind) -> Self {
        Task {
            handle,
            parent,
            kind,
            state: State::Lives,
            value: Value::Plain,
            frames: Vec::new(),
            tasks: Vec::new(),
            obligations: Vec::new(),
            shield: Shield::None,
            is_left: false,
            wait: 0,
            listens: false,
            parked_shielded: false,
            parked_requested: false,
            is_refused: false,
            told_lingering: [false; 2],
            is_heard: false,
            is_watched: false,
            is_vital: false,
            at_end: None,
        }
    }

    /// Whether it is a scope.
    pub(super) const fn is_scope(&self) -> bool {
        matches!(self.kind, Kind::Scope)
    }

    /// Whether it has ended otherwise than `ok`.
    pub(super) fn has_failed(&self) -> bool {
        matches!(self.state, State::Ended(outcome) if outcome != Outcome::Ok)
    }

    /// Whether it has ended with an error that somebody must hear (O6).
    pub(super) fn is_error(&self) -> bool {
        matches!(self.state, State::Ended(outcome) if outcome >= Outcome::Err)
    }
}
