//! Finalizers.

use asupersync_core::Outcome;

use super::frame::{Frame, Role};
use super::task::{Kind, State};
use super::{Driver, TaskId};
use crate::lab::program::Call;

impl<'p> Driver<'p> {
    /// `defer(f)` in `task`: its own, whatever shield it is in (C7).
    pub(super) fn defer(&mut self, task: TaskId, call: &'p Call) {
        let born = self.k.defer(self.handle(task), 0).expect("a running body owns an open region");
        let finalizer = self.adopt(born, Some(task), Kind::Finalizer { owner: task, started: false });
        self.name_it(finalizer, call.name.as_deref());
        self.tasks[finalizer].frames.push(Frame::new(&call.body, Role::Function));
        self.tasks[finalizer].tasks = self.tasks[task].tasks.clone();
        self.tasks[finalizer].obligations = self.tasks[task].obligations.clone();
    }

    /// Whether the turn of a finalizer has come: its owner's body has ended, nothing else of the owner's lives, and no
    /// younger one is left (C7).
    pub(super) fn judge_start(&mut self, finalizer: TaskId) {
        let Kind::Finalizer { owner, started } = &mut self.tasks[finalizer].kind else { return };
        assert!(!std::mem::replace(started, true), "a finalizer runs once (C7)");
        let owner = *owner;
        let State::Ending(outcome) = self.tasks[owner].state else { panic!("its owner's body has not ended (C7)") };
        assert_eq!(self.k.kernel().ending(self.handle(owner)), Ok(outcome), "it is told how that ended");
        for other in finalizer + 1..self.tasks.len() {
            let is_its = matches!(self.tasks[other].kind, Kind::Finalizer { owner: whose, .. } if whose == owner);
            assert!(!is_its || !self.is_live(other), "the last one in is the first one out (C7)");
        }
    }

    /// Whether a finalizer's failure is cleanup's, which does not undo the cancellation of its owner (U2).
    pub(super) fn is_cleanup(&self, finalizer: TaskId) -> bool {
        match self.tasks[finalizer].kind {
            Kind::Finalizer { owner, .. } => self.tasks[owner].state == State::Ending(Outcome::Cancelled),
            _ => false,
        }
    }
}
