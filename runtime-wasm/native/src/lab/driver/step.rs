//! Parking and going on.

use asupersync_core::slot::Wait;
use asupersync_core::{Outcome, Verb};

use super::frame::{Completion, Pause};
use super::host::Event;
use super::task::{Kind, Shield, Value};
use super::{Driver, ErrorId, TaskId};

const SITE: u32 = 1;

impl Driver<'_> {
    /// The body has come to a checkpoint.
    pub(super) fn park(&mut self, task: TaskId, pause: Pause) {
        let handle = self.handle(task);
        let shielded = self.tasks[task].shield != Shield::None || matches!(pause, Pause::Drain(_));
        self.tasks[task].parked_shielded = shielded;
        self.tasks[task].parked_requested = self.is_requested(task);
        let parked = match pause {
            Pause::Task(other) | Pause::Drain(other) => return self.park_on(task, other, shielded),
            Pause::Turn => self.k.park(handle, Wait::Value, shielded, SITE),
            Pause::Foreign { after, ok } => {
                let error = if ok { None } else { Some(self.new_error()) };
                let wait = self.tasks[task].wait + 1;
                self.tasks[task].wait = wait;
                self.tasks[task].listens = true;
                self.host.after(after, Event::Settle { task, wait, error });
                self.k.park(handle, Wait::Foreign, shielded, SITE)
            }
        };
        parked.expect("a running body may park");
    }

    fn park_on(&mut self, task: TaskId, other: TaskId, shielded: bool) {
        let (handle, target) = (self.handle(task), self.handle(other));
        self.tasks[task].value = Value::Of(other);
        self.tasks[task].is_refused = false;
        if self.is_live(other) {
            let ends = self.could_end_without(other, task);
            self.k.park_on(handle, target, shielded, SITE).expect("a running body may await what lives");
            return self.judge_refusal(task, other, ends);
        }
        let wait = if self.tasks[other].has_failed() { Wait::Throw } else { Wait::Value };
        self.k.park(handle, wait, shielded, SITE).expect("a running body may park");
        if self.k.kernel().wait(handle) == Ok(wait) {
            self.join(other); // else it is left instead, and has heard nothing
        }
    }

    /// Somebody has heard how `task` ended, or will (O6).
    pub(super) fn join(&mut self, task: TaskId) {
        if self.is_live(task) || self.tasks[task].is_error() {
            let _ = self.k.join(self.handle(task)); // one that was joined before has gone
            let is_kept = !self.is_live(task) && self.k.kernel().kind(self.handle(task)).is_ok();
            self.tasks[task].is_heard |= !is_kept; // else it has become its region's outcome
        }
    }

    /// The body goes on as the kernel says.
    pub(super) fn resume(&mut self, task: TaskId, verb: Verb) {
        self.judge_resume(task, verb);
        if verb == Verb::Start {
            self.judge_start(task);
        }
        let came = std::mem::replace(&mut self.tasks[task].value, Value::Plain);
        let completion = match verb {
            Verb::Start | Verb::Next => Completion::Normal,
            Verb::Throw if self.tasks[task].is_refused => Completion::Throw(self.new_error()), // a `WaitCycle`
            Verb::Throw => Completion::Throw(self.error_of(came)),
            _ => {
                self.tasks[task].is_left = true;
                self.tasks[task].listens = false;
                Completion::Left
            }
        };
        if self.tasks[task].frames.is_empty() {
            return self.over(task, completion); // it had returned what it waited for (U6)
        }
        let reached = self.advance(task, completion);
        self.reached(task, reached);
    }

    /// What a waiter receives (U3, U5).
    fn error_of(&mut self, came: Value) -> ErrorId {
        match came {
            Value::Error(error) => error,
            Value::Plain => panic!("there is nothing to throw"),
            Value::Of(other) => {
                self.tasks[other].is_heard = true;
                match self.tasks[other].value {
                    Value::Error(error) if self.tasks[other].is_error() => error,
                    _ => self.new_error(), // a `CancelledError`, or a `PanicError`
                }
            }
        }
    }

    /// A promise has settled on which `task` waited for the `wait`th time.
    pub(super) fn settle(&mut self, task: TaskId, wait: u32, error: Option<ErrorId>) {
        if !self.tasks[task].listens || self.tasks[task].wait != wait {
            return;
        }
        self.tasks[task].value = error.map_or(Value::Plain, Value::Error);
        match self.k.settle(self.handle(task), error.is_none()) {
            Ok(asupersync_core::Wake::Now(verb)) => self.resume(task, verb),
            Ok(asupersync_core::Wake::Queued) => {}
            Err(_) => assert!(self.tasks[task].parked_requested, "a result is dropped only under a request (C4)"),
        }
    }

    /// A foreign operation has ended, unless it did before.
    pub(super) fn settle_operation(&mut self, task: TaskId, outcome: Outcome) {
        if !self.is_live(task) {
            return;
        }
        assert!(matches!(self.tasks[task].kind, Kind::Operation { .. }));
        if outcome == Outcome::Err {
            self.tasks[task].value = Value::Error(self.new_error());
        }
        self.end(task, outcome);
    }
}
