//! Waits that could never end, found the other way round than the kernel does: from whom is waited for, through all
//! that has to end before.

use asupersync_core::phase::{Phase, RegionPhase};
use asupersync_core::slot::Wait;
use asupersync_core::{Kind as Tenant, Outcome, Rule};

use super::task::{Input, Kind, State, Value};
use super::{Driver, TaskId};

impl Driver<'_> {
    /// Whether `task` could end although `waiter` does not. Nobody knows of a combinator with foreign inputs.
    pub(super) fn could_end_without(&self, task: TaskId, waiter: TaskId) -> Option<bool> {
        self.could_end(task, &mut vec![waiter])
    }

    /// `above` are those that have been asked for, the first of whom does not end.
    fn could_end(&self, task: TaskId, above: &mut Vec<TaskId>) -> Option<bool> {
        if above.contains(&task) || self.holds(task, above[0]) {
            return Some(false);
        }
        above.push(task);
        let ends = match (&self.tasks[task].kind, self.tasks[task].state) {
            (Kind::Timer | Kind::Operation { .. }, _) | (_, State::Ended(_)) => Some(true),
            (Kind::Combinator(_), State::Lives) if self.is_undecided(task) => self.inputs_could_end(task, above),
            (Kind::Function | Kind::Finalizer { .. }, State::Lives) => self.wait_could_end(task, above),
            _ if self.has_timer(task) || self.is_open(task) => Some(true),
            _ => self.all_could_end(self.children(task), above),
        };
        above.pop();
        ends
    }

    /// A body that waits for nobody may do anything, and cancel whom it owns.
    fn wait_could_end(&self, task: TaskId, above: &mut Vec<TaskId>) -> Option<bool> {
        match self.tasks[task].value {
            Value::Of(other) if self.waits_for_a_task(task) && !self.is_released(task, other) => {
                self.could_end(other, above)
            }
            _ => Some(true),
        }
    }

    fn waits_for_a_task(&self, task: TaskId) -> bool {
        self.k.kernel().wait(self.handle(task)) == Ok(Wait::Slot)
    }

    /// Whether a request takes `task` out of its wait for `other`: before a child has ended it does not (C3), nor ever in
    /// a shield (C5).
    fn is_released(&self, task: TaskId, other: TaskId) -> bool {
        let (k, handle) = (self.k.kernel(), self.handle(task));
        let is_asked = k.phases(handle).is_ok_and(|(phase, _)| phase == Phase::CancelRequested);
        let is_timed = self.has_timer(task) && !self.tasks[task].parked_shielded;
        (is_asked && k.owner(self.handle(other)) != Ok(handle)) || is_timed
    }

    fn inputs_could_end(&self, task: TaskId, above: &mut Vec<TaskId>) -> Option<bool> {
        let Kind::Combinator(combinator) = &self.tasks[task].kind else { return None };
        let mut left = Vec::new();
        for input in &combinator.inputs {
            match input {
                Input::Foreign(_) => return None,
                Input::Task(input) if self.is_live(*input) => left.push(*input),
                Input::Task(_) => {}
            }
        }
        let chooses = left.len() > 1 && combinator.rule != Rule::AllSettled;
        if chooses { Some(true) } else { self.all_could_end(left, above) }
    }

    fn all_could_end(&self, tasks: Vec<TaskId>, above: &mut Vec<TaskId>) -> Option<bool> {
        let mut all = Some(true);
        for task in tasks {
            match self.could_end(task, above) {
                Some(true) => {}
                Some(false) => return Some(false),
                None => all = None,
            }
        }
        all
    }

    /// Whether `task` owns `inner`, which holds it open; it asks its background children to end first, but not those in
    /// a shield (C5).
    fn holds(&self, task: TaskId, inner: TaskId) -> bool {
        let (mut at, mut is_shielded) = (self.handle(inner), self.tasks[inner].parked_shielded);
        loop {
            is_shielded |= matches!(self.k.kernel().kind(at), Ok(Tenant::Shield | Tenant::Finalizer));
            let Ok(owner) = self.k.kernel().owner(at) else { return false };
            if self.k.kernel().is_background(at) == Ok(true) && !is_shielded {
                return false;
            } else if owner == self.handle(task) {
                return true;
            }
            at = owner;
        }
    }

    /// What `task` owns and has to wait for.
    fn children(&self, task: TaskId) -> Vec<TaskId> {
        let (owner, k) = (Ok(self.handle(task)), self.k.kernel());
        let is_child = |child: TaskId| {
            let is_asked_first = k.is_background(self.handle(child)) == Ok(true);
            let is_shielded = self.tasks[child].parked_shielded && self.waits_for_a_task(child);
            k.owner(self.handle(child)) == owner && (!is_asked_first || is_shielded)
        };
        (0..self.tasks.len()).filter(|child| is_child(*child)).collect()
    }

    fn is_undecided(&self, task: TaskId) -> bool {
        self.k.kernel().outcome(self.handle(task)) == Ok(Outcome::Pending)
    }

    fn has_timer(&self, task: TaskId) -> bool {
        self.k.kernel().has_deadline(self.handle(task)) == Ok(true)
    }

    fn is_open(&self, task: TaskId) -> bool {
        self.k.kernel().phases(self.handle(task)).is_ok_and(|(_, region)| region == RegionPhase::Open)
    }

    /// Whether the kernel was right to let `task` wait for `other`, or not to.
    pub(super) fn judge_refusal(&mut self, task: TaskId, other: TaskId, could_end: Option<bool>) {
        let (handle, target) = (self.handle(task), self.handle(other));
        let lives = self.k.kernel().phases(target).is_ok_and(|(_, region)| region != RegionPhase::Closed);
        let wait = self.k.kernel().wait(handle);
        self.tasks[task].is_refused = lives && wait == Ok(Wait::Throw);
        let waits = wait == Ok(Wait::Slot);
        if let (true, Some(could_end)) = (lives, could_end) {
            assert!(!self.tasks[task].is_refused || !could_end, "a wait that could end is begun (O10)");
            assert!(!waits || could_end, "a wait that could never end is refused (O10)");
        }
    }
}
