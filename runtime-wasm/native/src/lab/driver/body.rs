//! Steps of a body.

use asupersync_core::{CancelKind, Handle, Outcome};

use super::frame::{Completion, Frame, Pause, Reached, Role};
use super::host::Event;
use super::task::{Kind, Shield, State};
use super::{Driver, TaskId};
use crate::lab::program::{Body, Step};

/// What comes of a step.
enum Flow {
    On,
    Pause(Pause),
    Abrupt(Completion),
}

impl<'p> Driver<'p> {
    /// Lets the body of `task` go on with `completion`, up to its next checkpoint or its end.
    pub(super) fn advance(&mut self, task: TaskId, mut completion: Completion) -> Reached {
        let outer = self.current.replace(task);
        let reached = loop {
            let Some(frame) = self.tasks[task].frames.last_mut() else { break Reached::Ended(completion) };
            if completion == Completion::Normal && frame.at < frame.steps.len() {
                let step = &frame.steps[frame.at];
                frame.at += 1;
                match self.step(task, step) {
                    Flow::On => {}
                    Flow::Pause(pause) => break Reached::Parked(pause),
                    Flow::Abrupt(abrupt) => completion = abrupt,
                }
            } else if let Some(pause) = self.leave_block(task, &mut completion) {
                break Reached::Parked(pause);
            }
        };
        self.current = outer;
        reached
    }

    fn step(&mut self, task: TaskId, step: &'p Step) -> Flow {
        match step {
            Step::Call { body, deep } => self.keep(task, |driver| driver.start(task, body, *deep)),
            Step::Detach(body) => self.detach(task, body),
            Step::Scope { body, deadline, supervise } => {
                self.keep(task, |driver| driver.start_scope(task, body, *deadline, *supervise))
            }
            Step::Timeout { after, body } => self.keep(task, |driver| driver.start_timeout(task, body, *after)),
            Step::Mask(body) => self.keep(task, |driver| driver.start_mask(task, body)),
            Step::Sleep(ms) => self.keep(task, |driver| Some(driver.sleep(task, *ms))),
            Step::Fetch { after, ok, deaf } => self.keep(task, |driver| Some(driver.fetch(task, *after, *ok, *deaf))),
            Step::Combine { rule, arguments } => self.keep(task, |driver| Some(driver.combine(task, *rule, arguments))),
            Step::Await(number) => {
                return self.by_number(task, *number).map_or(Flow::On, |t| Flow::Pause(Pause::Task(t)));
            }
            Step::Wait { after, ok } => return Flow::Pause(Pause::Foreign { after: *after, ok: *ok }),
            Step::Settled => return Flow::Pause(Pause::Turn),
            Step::Try { body, catch, finally } => {
                let role = Role::Try { catch: catch.as_deref(), finally: finally.as_deref() };
                self.tasks[task].frames.push(Frame::new(body, role));
            }
            Step::Cancel(number) => {
                if let Some(other) = self.by_number(task, *number) {
                    self.request(other, CancelKind::User);
                }
            }
            Step::CancelScope => self.request(self.scope_of(task), CancelKind::User),
            Step::Promise(number) => {
                if let Some(other) = self.by_number(task, *number) {
                    self.join(other);
                }
            }
            Step::Later { after, body } => self.host.after(*after, Event::Later { maker: task, body }),
            Step::Defer(body) => self.defer(task, body),
            Step::Reserve => self.reserve(task),
            Step::Discharge { number, commits } => self.discharge(task, *number, *commits),
            Step::Transfer { number, to } => self.transfer(task, *number, *to),
            Step::Throw => return Flow::Abrupt(Completion::Throw(self.new_error())),
            Step::Return(number) => {
                let returned = number.and_then(|number| self.by_number(task, number));
                return Flow::Abrupt(Completion::Return(returned));
            }
            Step::Panic => return Flow::Abrupt(Completion::Panic),
        }
        Flow::On
    }

    /// Keeps the task that `start` gives, if it gives one.
    fn keep(&mut self, task: TaskId, start: impl FnOnce(&mut Self) -> Option<TaskId>) {
        if let Some(started) = start(self) {
            self.tasks[task].tasks.push(started);
        }
    }

    pub(super) fn by_number(&self, task: TaskId, number: usize) -> Option<TaskId> {
        let tasks = &self.tasks[task].tasks;
        if tasks.is_empty() { None } else { Some(tasks[number % tasks.len()]) }
    }

    fn detach(&mut self, task: TaskId, body: &'p Body) {
        let scope = self.scope_of(task);
        self.k.pin(self.handle(scope), true).expect("the scope of what runs has not closed");
        if let Some(detached) = self.start(scope, body, false) {
            let handle: Handle = self.handle(detached);
            let _ = self.k.detach(handle); // it may have ended already
        }
        self.k.pin(self.handle(scope), false).expect("a scope that is held stays");
    }

    /// Control leaves the innermost block; a pause if that takes time.
    fn leave_block(&mut self, task: TaskId, completion: &mut Completion) -> Option<Pause> {
        let frame = self.tasks[task].frames.pop().expect("a block is under way");
        if *completion == Completion::Panic {
            self.tasks[task].frames.clear();
            return None;
        }
        match frame.role {
            Role::Function => None,
            Role::Try { catch: Some(catch), finally } if matches!(completion, Completion::Throw(_)) => {
                *completion = Completion::Normal;
                self.tasks[task].frames.push(Frame::new(catch, Role::Catch { finally }));
                None
            }
            Role::Try { finally, .. } | Role::Catch { finally } => {
                self.enter_finally(task, finally, completion);
                None
            }
            Role::Finally { pending, around } => {
                let then = if *completion == Completion::Normal { pending } else { *completion };
                self.leave_finally(task, then, around, completion)
            }
            Role::Drained { then } => self.deliver(task, then, completion),
        }
    }

    fn enter_finally(&mut self, task: TaskId, finally: Option<&'p [Step]>, completion: &mut Completion) {
        let Some(steps) = finally else { return };
        let pending = std::mem::replace(completion, Completion::Normal);
        let around = std::mem::replace(&mut self.tasks[task].shield, Shield::Own);
        self.tasks[task].frames.push(Frame::new(steps, Role::Finally { pending, around }));
    }

    /// Leaves a shield; waits first for what was born in it (C5).
    fn leave_finally(
        &mut self,
        task: TaskId,
        then: Completion,
        around: Shield,
        completion: &mut Completion,
    ) -> Option<Pause> {
        let shield = std::mem::replace(&mut self.tasks[task].shield, around);
        if let Shield::Region(region) = shield {
            self.tasks[region].state = State::Ending(Outcome::Ok); // it takes nothing from here on
            let lives = self.k.close(self.handle(region)).expect("a shield is left once");
            if lives {
                self.tasks[task].frames.push(Frame::new(&[], Role::Drained { then }));
                *completion = Completion::Normal;
                return Some(Pause::Drain(region));
            }
        }
        self.deliver(task, then, completion)
    }

    /// The delivery point after a `finally`: leaves the task if a request is pending (L8).
    fn deliver(&mut self, task: TaskId, then: Completion, completion: &mut Completion) -> Option<Pause> {
        *completion = then;
        let is_free = self.tasks[task].shield == Shield::None;
        let pending = then == Completion::Normal && is_free && self.is_requested(task);
        if pending { Some(Pause::Turn) } else { None }
    }

    /// The nearest scope that `task` is in.
    pub(super) fn scope_of(&self, task: TaskId) -> TaskId {
        let mut at = task;
        while !matches!(self.tasks[at].kind, Kind::Scope) {
            at = self.tasks[at].parent.expect("the root is a scope");
        }
        at
    }
}
