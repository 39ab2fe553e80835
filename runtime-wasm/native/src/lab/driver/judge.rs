//! What the driver, which knows what the program meant, holds against the kernel.

use asupersync_core::handle::{born_since, serial_after};
use asupersync_core::trace::{Event, Record};
use asupersync_core::{Handle, Outcome, Verb};

use super::task::{Combinator, Input, Kind, State, Value};
use super::{Driver, SCOPE, TaskId};

impl Driver<'_> {
    /// Whether the body of `task` may go on so.
    pub(super) fn judge_resume(&self, task: TaskId, verb: Verb) {
        let body = &self.tasks[task];
        assert_eq!(body.state, State::Lives, "whose body has ended does not go on");
        let awaited = match body.value {
            Value::Of(other) => Some(self.state_of(other)),
            _ => None,
        };
        match (verb, awaited) {
            (Verb::Next, Some(state)) => assert_eq!(state, State::Ended(Outcome::Ok)),
            (Verb::Throw, Some(state)) => {
                let has_failed = matches!(state, State::Ended(outcome) if outcome != Outcome::Ok);
                assert!(has_failed || body.is_refused, "a wait ends with a throw for a failure, or is refused (O10)");
            }
            (Verb::Throw, None) => assert!(matches!(body.value, Value::Error(_)), "there is something to throw"),
            (Verb::Leave, _) => self.judge_leave(task, awaited),
            _ => {}
        }
        let told = body.parked_requested && !body.parked_shielded && verb != Verb::Start;
        assert!(verb == Verb::Leave || !told, "a pending request is delivered at the checkpoint (C4)");
    }

    /// How far `task` has come. Nobody is told of a shield's end but who waits for it.
    fn state_of(&self, task: TaskId) -> State {
        let is_gone = self.k.kernel().kind(self.handle(task)).is_err();
        let is_shield = matches!(self.tasks[task].kind, Kind::Shield);
        if is_shield && is_gone { State::Ended(Outcome::Ok) } else { self.tasks[task].state }
    }

    /// Whether `task` takes longer than it should, and is told to for the first time (C6, O4).
    pub(super) fn judge_lingering(&mut self, task: TaskId) {
        let outlasts = matches!(self.tasks[task].state, State::Ending(_));
        assert!(outlasts || self.is_requested(task), "who was not asked to end may take its time (C6)");
        let told = std::mem::replace(&mut self.tasks[task].told_lingering[usize::from(outlasts)], true);
        assert!(!told, "it is told once");
    }

    fn judge_leave(&self, task: TaskId, awaited: Option<State>) {
        let body = &self.tasks[task];
        assert!(self.is_requested(task), "nobody is left who was not asked");
        assert!(!body.parked_shielded, "nobody is left in a shield (C5)");
        assert!(!self.k.owns_anything(body.handle), "children are left before their parent (C3)");
        let has_result = matches!(awaited, Some(State::Ended(Outcome::Ok | Outcome::Err | Outcome::Panicked)));
        assert!(!has_result || body.parked_requested, "a wait that has ended is not left (C4)");
    }

    /// Whether a combinator, or a task that takes over, owns what was born to `task` since `mark` (C8).
    pub(super) fn judge_births(&self, task: TaskId, heir: TaskId, mark: u32) {
        let mark = serial_after(mark);
        let above = self.k.kernel().owner(self.handle(heir));
        for other in 0..self.tasks.len() {
            let owner = self.k.kernel().owner(self.handle(other));
            let is_shield = matches!(self.tasks[other].kind, Kind::Shield);
            if other != heir && !is_shield && owner.is_ok() && owner == above {
                let since = born_since(self.tasks[other].handle.serial, mark);
                let is_detached = self.tasks[task].is_scope();
                assert!(!since || is_detached, "what was born since belongs to the combinator");
            }
            if owner == Ok(self.handle(heir)) {
                assert!(born_since(self.tasks[other].handle.serial, mark), "what was born before is left alone");
            }
        }
    }

    /// Whether `task` may close so.
    pub(super) fn judge_finish(&self, task: TaskId, outcome: Outcome) {
        assert!(!self.k.owns_anything(self.handle(task)), "a closed region owns nothing that lives (O4)");
        match self.tasks[task].state {
            State::Ended(_) => panic!("everything ends once"),
            State::Ending(body) => assert!(outcome >= body || self.tasks[task].is_scope(), "{body:?}, {outcome:?}"),
            State::Lives => assert!(
                !matches!(self.tasks[task].kind, Kind::Function | Kind::Finalizer { .. }),
                "who closes has ended"
            ),
        }
        let is_scope = self.tasks[task].is_scope();
        if outcome == Outcome::Cancelled && !is_scope && !matches!(self.tasks[task].kind, Kind::Combinator(_)) {
            let timer = matches!(self.tasks[task].kind, Kind::Timer | Kind::Operation { .. });
            assert!(self.tasks[task].is_left || timer, "only who was left is cancelled (U5)");
        }
    }

    /// Whether all is as it must be when the program is over.
    pub(super) fn judge_the_end(&mut self) {
        for task in SCOPE..self.tasks.len() {
            assert!(matches!(self.state_of(task), State::Ended(_)), "it lives on: {:?}", self.tasks[task]);
        }
        assert_eq!(self.k.kernel().occupied(), 1, "only the root is left");
        assert_eq!(self.k.kernel().next_due(), f64::INFINITY, "no timer is left");
        assert!(!self.k.kernel().has_work(), "nothing is left to do");
        for task in 0..self.tasks.len() {
            assert!(!self.tasks[task].is_error() || self.is_answered_for(task), "an error was lost (O6): {task}");
        }
        self.close_root();
    }

    /// Whether somebody received the failure of `task`: scopes report where it happens; a combinator hears what ends
    /// before it decides, and unless it was cancelled also what ends after, as promises that lose a race are handled.
    fn is_answered_for(&self, task: TaskId) -> bool {
        let takes = |other: &super::Task| match &other.kind {
            Kind::Combinator(Combinator { inputs, .. }) => {
                let is_input = inputs.iter().any(|input| matches!(input, Input::Task(input) if *input == task));
                is_input && (other.state != State::Ended(Outcome::Cancelled) || self.came_first(task, other.handle))
            }
            _ => false,
        };
        let is_leak = matches!(self.tasks[task].kind, Kind::Obligation { .. }); // its holder's panic
        is_leak || self.tasks[task].is_heard || self.tasks[task].is_scope() || self.tasks.iter().any(takes)
    }

    /// Whether `task` closed before the combinator decided.
    fn came_first(&self, task: TaskId, combinator: Handle) -> bool {
        let (closed, decided) = (Event::Closed as u32, Event::Decided as u32);
        let (task, combinator) = (self.handle(task).serial, combinator.serial);
        let one_of_them = |record: &&Record| {
            (record.serial, record.event) == (task, closed) || (record.serial, record.event) == (combinator, decided)
        };
        self.k.kernel().trace().records().find(one_of_them).is_some_and(|record| record.serial == task)
    }
}
