//! The host: what happens when.

use std::collections::BTreeMap;

use asupersync_core::Outcome;

use super::{ErrorId, TaskId};
use crate::lab::program::{Call, Deed};

/// What the host does at some time.
#[derive(Debug)]
pub(super) enum Event<'p> {
    /// A promise settles, on which a task waited for the `wait`th time.
    Settle { task: TaskId, wait: u32, error: Option<ErrorId> },
    /// A foreign operation ends.
    Operation { task: TaskId, outcome: Outcome },
    /// A combinator's foreign input settles.
    Input { task: TaskId, number: u32, error: Option<ErrorId> },
    /// Nobody has heard of a failure in the meantime.
    Absorb(TaskId),
    /// A closure is called, which a task has made.
    Later { maker: TaskId, call: &'p Call },
    /// What was on its way has arrived.
    Ripen,
    /// Something happens to the program's scope.
    Deed(&'p Deed),
}

/// Events by time, and then in the order in which they were foreseen.
#[derive(Default)]
pub(super) struct Host<'p> {
    pub(super) now: u32,
    foreseen: u64,
    events: BTreeMap<(u32, u64), Event<'p>>,
}

impl<'p> Host<'p> {
    /// Foresees an event `after` milliseconds from now.
    pub(super) fn after(&mut self, after: u32, event: Event<'p>) {
        self.foreseen += 1;
        self.events.insert((self.now + after, self.foreseen), event);
    }

    /// Foresees an event after those that are due already.
    pub(super) fn soon(&mut self, event: Event<'p>) {
        self.after(0, event);
    }

    /// When the first one is due.
    pub(super) fn next_due(&self) -> Option<u32> {
        self.events.first_key_value().map(|((at, _), _)| *at)
    }

    /// Takes the first one, if it is due.
    pub(super) fn take_due(&mut self) -> Option<Event<'p>> {
        let entry = self.events.first_entry()?;
        if entry.key().0 > self.now { None } else { Some(entry.remove()) }
    }
}
