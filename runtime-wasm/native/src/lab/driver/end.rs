//! How tasks end.

use asupersync_core::{Outcome, Verb};

use super::frame::{Completion, Pause};
use super::task::{Kind, Shield, State, Value};
use super::{Driver, TaskId};

/// The outcome that a notice tells of.
pub(super) fn outcome_of(verb: Verb) -> Outcome {
    match verb {
        Verb::ClosedOk => Outcome::Ok,
        Verb::ClosedCancelled => Outcome::Cancelled,
        Verb::ClosedErr => Outcome::Err,
        Verb::ClosedPanicked => Outcome::Panicked,
        _ => panic!("{verb:?} tells of no end"),
    }
}

impl Driver<'_> {
    /// The body is over. What it returns is waited for inside its region (U6); what cleanup throws while it is
    /// cancelled does not undo the cancellation (U2).
    pub(super) fn over(&mut self, task: TaskId, completion: Completion) {
        let is_left = self.tasks[task].is_left;
        let outcome = match completion {
            Completion::Return(Some(returned)) => return self.park(task, Pause::Task(returned)),
            Completion::Normal | Completion::Return(None) => Outcome::Ok,
            Completion::Left | Completion::Throw(_) if is_left && self.is_expired(task) => {
                self.tasks[task].value = Value::Error(self.new_error()); // a `TimeoutError`
                Outcome::Err
            }
            Completion::Left => Outcome::Cancelled,
            Completion::Throw(_) if is_left => Outcome::Cancelled,
            Completion::Throw(error) => {
                self.tasks[task].value = Value::Error(error);
                Outcome::Err
            }
            Completion::Panic => {
                self.abandon_shield(task);
                Outcome::Panicked
            }
        };
        self.end(task, outcome);
    }

    /// A broken contract leaves no shield open behind it.
    fn abandon_shield(&mut self, task: TaskId) {
        for shield in 0..self.tasks.len() {
            let is_its = self.tasks[shield].parent == Some(task) && matches!(self.tasks[shield].kind, Kind::Shield);
            if is_its && self.k.kernel().kind(self.handle(shield)).is_ok() {
                self.tasks[shield].state = State::Ending(Outcome::Ok);
                self.k.close(self.handle(shield)).expect("a shield that lives may be left");
            }
        }
        self.tasks[task].shield = Shield::None;
    }

    pub(super) fn end(&mut self, task: TaskId, outcome: Outcome) {
        let leaks = self.leaks(task, outcome);
        self.tasks[task].state = State::Ending(if leaks { Outcome::Panicked } else { outcome });
        if self.k.complete(self.handle(task), outcome).expect("what runs may end") {
            assert!(!leaks, "a leak makes another outcome, and the driver hears of it (B2)");
            self.finish(task, outcome);
        }
    }

    /// The region of `task` has closed.
    pub(super) fn finish(&mut self, task: TaskId, outcome: Outcome) {
        if matches!(self.tasks[task].kind, Kind::Obligation { .. }) {
            return self.settled(task, outcome);
        }
        self.judge_finish(task, outcome);
        let mut body = match self.tasks[task].state {
            State::Ending(body) => body,
            _ => Outcome::Pending, // it has no body
        };
        if matches!(self.tasks[task].kind, Kind::Combinator(_)) {
            body = self.combined(task, outcome);
        }
        self.tasks[task].state = State::Ended(outcome);
        self.tasks[task].listens = false;
        self.tasks[task].is_heard |= self.is_cleanup(task);
        let worst = self.gather(task, body);
        if body != Outcome::Pending && !self.tasks[task].is_scope() {
            assert_eq!(outcome, body.max(worst), "a body and the failures that nobody joined fold so (U1)");
        }
        if let Some(scope) = self.tasks[task].at_end {
            self.close_scope(scope);
        }
    }

    /// Takes the failures that nobody joined: the first is primary unless the body threw. Returns how bad they are (U1).
    fn gather(&mut self, task: TaskId, body: Outcome) -> Outcome {
        let mut worst = Outcome::Pending;
        while let Ok(slot @ 1..) = self.k.take_failure(self.handle(task)) {
            let child = self.named(slot);
            let cut_off = self.tasks[child].is_scope(); // by its own deadline, which nobody has heard of (U1)
            assert!(self.tasks[child].is_error() || cut_off, "only what has failed is taken");
            let told_once = !self.tasks[child].is_heard || self.tasks[child].is_vital;
            assert!(told_once, "a failure is told once (O6), but for a spawned one, which is its region's too (O5)");
            self.tasks[child].is_heard = true;
            if worst == Outcome::Pending && body < Outcome::Err {
                self.tasks[task].value = self.tasks[child].value;
            }
            if let State::Ended(outcome) = self.tasks[child].state {
                worst = worst.max(outcome).max(Outcome::Err);
            }
        }
        worst
    }

    /// Nobody heard of the failure of `task` in time: the scope that owns it answers for it.
    pub(super) fn absorb(&mut self, task: TaskId) {
        if self.k.absorb(self.handle(task)) == Ok(true) {
            assert!(!self.tasks[task].is_heard, "what was heard is not reported (O6)");
            self.tasks[task].is_heard = true;
        }
    }
}
