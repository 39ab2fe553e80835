//! Tasks as a program holds them, and how they end.

use std::any::Any;
use std::cell::{Cell, OnceCell};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use asupersync_core::{Handle, Outcome};

/// What a body returns.
pub type Value = Arc<dyn Any + Send + Sync>;
/// What a body throws.
pub type Error = Arc<dyn std::error::Error + Send + Sync>;

/// How a task has ended (U3).
#[derive(Clone, Debug)]
pub enum Ended {
    /// Its body returned.
    Ok(Value),
    /// Its body threw, or a child of it failed and nobody had heard of it (U1).
    Err(Error),
    /// Its body was left (U5).
    Cancelled,
}

impl Ended {
    /// What was returned, if it is a `T`.
    pub fn value<T: 'static>(&self) -> Option<&T> {
        match self {
            Ended::Ok(value) => value.downcast_ref(),
            _ => None,
        }
    }

    pub(super) const fn outcome(&self) -> Outcome {
        match self {
            Ended::Ok(_) => Outcome::Ok,
            Ended::Err(_) => Outcome::Err,
            Ended::Cancelled => Outcome::Cancelled,
        }
    }
}

/// A task, or a wait for time to pass: to be awaited, or asked to end.
#[derive(Clone)]
pub struct Task(pub(super) Rc<Fate>);

/// What becomes of a task.
pub(super) struct Fate {
    pub(super) handle: Handle,
    /// What its body came to; its region may still wait for children, one of which may have failed.
    pub(super) body: OnceCell<Ended>,
    pub(super) ended: OnceCell<Ended>,
    /// How many foreign waits it has been in: a result for one before the last comes late (F2).
    pub(super) waits: Cell<u32>,
}

impl Task {
    pub(super) fn new(handle: Handle) -> Self {
        Task(Rc::new(Fate { handle, body: OnceCell::new(), ended: OnceCell::new(), waits: Cell::new(0) }))
    }

    /// How it has ended, if it has.
    pub fn ended(&self) -> Option<&Ended> {
        self.0.ended.get()
    }
}

/// What settles one foreign wait, from any thread.
pub struct Remote {
    pub(super) arrivals: Sender<Arrival>,
    pub(super) task: Handle,
    pub(super) wait: u32,
}

/// A foreign result on its way.
pub(super) struct Arrival {
    pub(super) task: Handle,
    pub(super) wait: u32,
    pub(super) result: Result<Value, Error>,
}

impl Remote {
    /// Ends the wait. Who was left in the meantime never hears of it (F2).
    pub fn settle(self, result: Result<Value, Error>) {
        let Remote { arrivals, task, wait } = self;
        let _ = arrivals.send(Arrival { task, wait, result }); // a runtime that is gone needs no results
    }
}
