//! Steps of a body.

use asupersync_core::{CancelKind, Handle, Outcome};

use super::frame::{Completion, Frame, Pause, Reached, Role};
use super::host::Event;
use super::task::{Kind, Shield, State};
use super::{Driver, TaskId};
use crate::lab::program::{Call, Step, Who};

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
            Step::Call(call) => self.keep(task, |driver| driver.start(task, call)),
            Step::Spawn(call) => self.keep(task, |driver| driver.start_vital(task, call)),
            Step::Background(call) => self.keep(task, |driver| driver.start_background(task, call)),
            Step::Detach(call) => self.detach(task, call),
            Step::Scope { call, deadline, polls, supervise } => {
                self.keep(task, |driver| driver.start_scope(task, call, (*deadline, *polls), *supervise))
            }
            Step::Timeout { ms, call } => self.keep(task, |driver| driver.start_timeout(task, call, *ms)),
            Step::Mask(call) => self.keep(task, |driver| driver.start_mask(task, call)),
            Step::Sleep { name, ms } => self.keep(task, |driver| Some(driver.sleep(task, name, *ms))),
            Step::Fetch { name, ms, fails, deaf } => {
                self.keep(task, |driver| Some(driver.fetch(task, name, *ms, !*fails, *deaf)));
            }
            Step::Combine { name, rule, of } => self.keep(task, |driver| Some(driver.combine(task, name, *rule, of))),
            Step::Await(who) => return self.who(task, who).map_or(Flow::On, |t| Flow::Pause(Pause::Task(t))),
            Step::Wait(after) => return Flow::Pause(Pause::Foreign { after: *after, ok: true }),
            Step::Reject(after) => return Flow::Pause(Pause::Foreign { after: *after, ok: false }),
            Step::Turn => return Flow::Pause(Pause::Turn),
            Step::Try { body, catch, finally } => {
                let role = Role::Try { catch: catch.as_deref(), finally: finally.as_deref() };
                self.tasks[task].frames.push(Frame::new(body, role));
            }
            Step::Cancel(who) => {
                if let Some(other) = self.who(task, who) {
                    self.request(other, CancelKind::User);
                }
            }
            Step::CancelScope => self.request(self.scope_of(task), CancelKind::User),
            Step::Hear(who) => {
                if let Some(other) = self.who(task, who) {
                    self.join(other);
                }
            }
            Step::Later { ms, call } => self.host.after(*ms, Event::Later { maker: task, call }),
            Step::Defer(call) => self.defer(task, call),
            Step::Reserve(name) => self.reserve(task, name.as_deref()),
            Step::Commit(who) => self.discharge(task, who, true),
            Step::Abort(who) => self.discharge(task, who, false),
            Step::Transfer { it, to } => self.transfer(task, it, to),
            Step::Throw => return Flow::Abrupt(Completion::Throw(self.new_error())),
            Step::Return(who) => {
                let returned = who.as_ref().and_then(|who| self.who(task, who));
                return Flow::Abrupt(Completion::Return(returned));
            }
            Step::Panic => return Flow::Abrupt(Completion::Panic),
            Step::Mark(name) => self.story.marks.push(name.clone()),
        }
        Flow::On
    }

    /// Keeps the task that `start` gives, if it gives one.
    fn keep(&mut self, task: TaskId, start: impl FnOnce(&mut Self) -> Option<TaskId>) {
        if let Some(started) = start(self) {
            self.tasks[task].tasks.push(started);
        }
    }

    /// The task that `task` means.
    pub(super) fn who(&self, task: TaskId, who: &Who) -> Option<TaskId> {
        self.one_of(&self.tasks[task].tasks, who)
    }

    /// The one that is meant, those with numbers being `numbered`.
    pub(super) fn one_of(&self, numbered: &[TaskId], who: &Who) -> Option<TaskId> {
        match who {
            Who::Nth(_) if numbered.is_empty() => None,
            Who::Nth(number) => Some(numbered[number % numbered.len()]),
            Who::Any { any } => self.function(*any),
            Who::Named(name) => Some(*self.names.get(name.as_str()).unwrap_or_else(|| panic!("nobody is {name} yet"))),
        }
    }

    fn function(&self, number: usize) -> Option<TaskId> {
        let is_function = |task: &TaskId| matches!(self.tasks[*task].kind, Kind::Function);
        let functions: Vec<TaskId> = (0..self.tasks.len()).filter(is_function).collect();
        if functions.is_empty() { None } else { Some(functions[number % functions.len()]) }
    }

    fn detach(&mut self, task: TaskId, call: &'p Call) {
        let scope = self.scope_of(task);
        self.k.pin(self.handle(scope), true).expect("the scope of what runs has not closed");
        if let Some(detached) = self.start(scope, call) {
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
