//! Obligations.

use asupersync_core::{Fault, Outcome};

use super::task::{Kind, State};
use super::{Driver, TaskId};
use crate::lab::program::Who;

impl<'p> Driver<'p> {
    pub(super) fn reserve(&mut self, task: TaskId, name: Option<&'p str>) {
        let reserved = self.k.reserve(self.handle(task), 0).expect("a running body may reserve");
        let obligation = self.adopt(reserved, Some(task), Kind::Obligation { holder: task });
        self.name_it(obligation, name);
        self.tasks[task].obligations.push(obligation);
    }

    pub(super) fn discharge(&mut self, task: TaskId, who: &Who, commits: bool) {
        let Some(obligation) = self.obligation(task, who) else { return };
        let answer = self.k.discharge(self.handle(obligation), commits);
        assert_eq!(answer.is_ok(), self.is_held(obligation), "an obligation is settled once (B1)");
        if answer.is_ok() {
            self.tasks[obligation].state = State::Ended(if commits { Outcome::Ok } else { Outcome::Cancelled });
        }
    }

    pub(super) fn transfer(&mut self, task: TaskId, it: &Who, to: &Who) {
        let (Some(obligation), Some(to)) = (self.obligation(task, it), self.who(task, to)) else { return };
        let may_hold = matches!(self.tasks[to].kind, Kind::Function | Kind::Finalizer { .. } | Kind::Operation { .. });
        let lives = self.tasks[to].state == State::Lives;
        match self.k.transfer(self.handle(obligation), self.handle(to)) {
            Ok(()) => {
                assert!(self.is_held(obligation) && may_hold && lives, "it is handed to whose body has not ended (B1)");
                self.tasks[obligation].kind = Kind::Obligation { holder: to };
            }
            Err(Fault::WrongKind) => assert!(!may_hold, "tasks and operations hold obligations (B3)"),
            Err(fault) => assert!(!self.is_held(obligation) || !lives, "{fault:?}"),
        }
    }

    fn obligation(&self, task: TaskId, who: &Who) -> Option<TaskId> {
        self.one_of(&self.tasks[task].obligations, who)
    }

    /// Whether somebody may still settle it.
    fn is_held(&self, obligation: TaskId) -> bool {
        self.tasks[obligation].state == State::Lives
    }

    /// The body of `task` ends with `outcome`: whoever it holds is settled with it. Says whether it leaks (B2).
    pub(super) fn leaks(&mut self, task: TaskId, outcome: Outcome) -> bool {
        let is_task = !matches!(self.tasks[task].kind, Kind::Operation { .. });
        let mut held = false;
        for obligation in 0..self.tasks.len() {
            let is_its = matches!(self.tasks[obligation].kind, Kind::Obligation { holder } if holder == task);
            if is_its && self.is_held(obligation) {
                held = true;
                self.tasks[obligation].state = State::Ending(match outcome {
                    Outcome::Ok if is_task => Outcome::Panicked,
                    Outcome::Ok => Outcome::Ok,
                    _ => Outcome::Cancelled,
                });
            }
        }
        held && is_task && outcome == Outcome::Ok
    }

    /// The kernel has settled an obligation for its holder.
    pub(super) fn settled(&mut self, obligation: TaskId, outcome: Outcome) {
        assert_eq!(self.tasks[obligation].state, State::Ending(outcome), "it ends as its holder makes it end (B2, B3)");
        self.tasks[obligation].state = State::Ended(outcome);
    }
}
