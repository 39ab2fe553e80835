//! Functions that are bound to the region around them otherwise than a call is: with a deadline, in a shield, vital to it,
//! or in its background.

use asupersync_core::{Handle, Outcome};

use super::frame::{Completion, Frame, Pause, Reached, Role};
use super::task::{Kind, Shield, State, Value};
use super::{Driver, TaskId};
use crate::lab::program::Call;

impl<'p> Driver<'p> {
    /// `spawn(f)`: its failure is its region's (O5).
    pub(super) fn start_vital(&mut self, owner: TaskId, call: &'p Call) -> Option<TaskId> {
        let task = self.start(owner, call)?;
        self.tasks[task].is_vital = true;
        let _ = self.k.make_vital(self.handle(task)); // it may have ended well already
        self.take_notices();
        Some(task)
    }

    /// `background(f)`: does not hold its region open (O7).
    pub(super) fn start_background(&mut self, owner: TaskId, call: &'p Call) -> Option<TaskId> {
        let task = self.start(owner, call)?;
        let _ = self.k.make_background(self.handle(task)); // it may have ended already
        Some(task)
    }

    /// `timeout(ms, f)`.
    pub(super) fn start_timeout(&mut self, owner: TaskId, call: &'p Call, ms: u32) -> Option<TaskId> {
        let task = self.bear(owner, call)?;
        let handle = self.handle(task);
        self.k.set_deadline(handle, f64::from(self.host.now + ms)).expect("it has none yet");
        self.k.watch(handle).expect("it lives");
        self.tasks[task].is_watched = true;
        self.tasks[task].frames.push(Frame::new(&call.body, Role::Function));
        let reached = self.advance(task, Completion::Normal);
        self.reached(task, reached);
        Some(task)
    }

    /// `mask(f)`: delivers on entry, and not on exit.
    pub(super) fn start_mask(&mut self, owner: TaskId, call: &'p Call) -> Option<TaskId> {
        let task = self.bear(owner, call)?;
        self.tasks[task].frames.push(Frame::new(&[], Role::Function));
        if self.is_requested(task) {
            self.reached(task, Reached::Parked(Pause::Turn));
            return Some(task);
        }
        let role = Role::Finally { pending: Completion::Return(None), around: Shield::None };
        self.tasks[task].frames.push(Frame::new(&call.body, role));
        self.tasks[task].shield = Shield::Own;
        let reached = self.advance(task, Completion::Normal);
        self.reached(task, reached);
        Some(task)
    }

    fn bear(&mut self, owner: TaskId, call: &'p Call) -> Option<TaskId> {
        let region = self.owner_of(owner);
        let born = self.k.spawn(self.handle(region), 0, false);
        let task = self.born(born, region, Kind::Function)?;
        self.name_it(task, call.name.as_deref());
        self.tasks[task].tasks = self.tasks[owner].tasks.clone();
        Some(task)
    }

    /// A request has reached a region that is watched. A function that has returned, but not all that it started, fails
    /// if it was its own deadline (C9).
    pub(super) fn signal(&mut self, task: TaskId) {
        assert!(self.tasks[task].is_watched, "nobody asked to be told (C10)");
        let returned = self.tasks[task].state == State::Ending(Outcome::Ok) && !self.tasks[task].is_scope();
        if returned && self.is_expired(task) {
            self.tasks[task].state = State::Ending(Outcome::Err);
            self.tasks[task].value = Value::Error(self.new_error());
        }
    }

    /// Whether the task's own deadline was the first to ask it to end (C9).
    pub(super) fn is_expired(&self, task: TaskId) -> bool {
        let handle: Handle = self.handle(task);
        self.k.kernel().expired(handle) == Ok(true)
    }
}
