//! Births.

use asupersync_core::phase::{Phase, RegionPhase};
use asupersync_core::{Fault, Handle, Outcome};

use super::frame::{Completion, Frame, Reached, Role};
use super::host::Event;
use super::task::{Kind, Shield, State};
use super::{Driver, ROOT, TaskId};
use crate::lab::program::{Body, Call, Name};

impl<'p> Driver<'p> {
    /// Calls a structured function on behalf of `owner` (O2). Nothing if that takes nothing new any more.
    pub(super) fn start(&mut self, owner: TaskId, call: &'p Call) -> Option<TaskId> {
        let Call { name, body, deep } = call;
        self.enter(owner, name.as_deref(), body, *deep)
    }

    /// As [`Driver::start`], of a function that is no call's own.
    pub(super) fn enter(&mut self, owner: TaskId, name: Option<&'p str>, body: &'p Body, deep: bool) -> Option<TaskId> {
        let region = self.owner_of(owner);
        let born = self.k.spawn(self.handle(region), 0, deep);
        let task = self.born(born, region, Kind::Function)?;
        self.name_it(task, name);
        self.tasks[task].frames.push(Frame::new(body, Role::Function));
        let inherited = self.tasks[owner].tasks.clone();
        self.tasks[task].tasks = inherited;
        self.tasks[task].obligations = self.tasks[owner].obligations.clone();
        if !deep {
            let reached = self.advance(task, Completion::Normal);
            self.reached(task, reached);
        }
        Some(task)
    }

    /// What the kernel gave birth to. A closed region refuses; an open one never does.
    pub(super) fn born(&mut self, born: Result<Handle, Fault>, region: TaskId, kind: Kind) -> Option<TaskId> {
        match born {
            Ok(handle) => Some(self.adopt(handle, Some(region), kind)),
            Err(fault) => {
                assert!(matches!(fault, Fault::Closed | Fault::Stale), "{fault:?}");
                let is_open = |phases: (Phase, RegionPhase)| phases.1 == RegionPhase::Open;
                let refuses = !self.k.kernel().phases(self.handle(region)).is_ok_and(is_open);
                assert!(refuses, "an open region refuses no call (O2)");
                None
            }
        }
    }

    /// The region that owns what `task` calls now: its shield's, once something is called in it (C5).
    pub(super) fn owner_of(&mut self, task: TaskId) -> TaskId {
        match self.tasks[task].shield {
            Shield::None => task,
            Shield::Region(region) => region,
            Shield::Own => {
                let shield = self.k.open_shield(self.handle(task)).expect("a body may shield its cleanup");
                let region = self.adopt(shield, Some(task), Kind::Shield);
                self.tasks[task].shield = Shield::Region(region);
                region
            }
        }
    }

    /// `run(options, f)`: a scope of its own, which closes when the function has ended.
    pub(super) fn start_scope(
        &mut self,
        task: TaskId,
        call: &'p Call,
        (deadline, polls): (Option<u32>, Option<u32>),
        supervise: bool,
    ) -> Option<TaskId> {
        let region = self.owner_of(task);
        let scope = self.k.open_scope(self.handle(region), 0, supervise).expect("a running body owns an open region");
        let scope = self.adopt(scope, Some(region), Kind::Scope);
        let handle = self.handle(scope);
        self.k.pin(handle, true).expect("a scope may be held");
        if let Some(polls) = polls {
            self.k.set_polls(handle, polls).expect("nothing lives in it yet");
        }
        if let Some(ms) = deadline {
            self.k.set_deadline(handle, f64::from(self.host.now + ms)).expect("it has none yet");
            self.k.watch(handle).expect("it lives");
            self.tasks[scope].is_watched = true;
        }
        self.tasks[scope].tasks = self.tasks[task].tasks.clone();
        let function = self.start(scope, call);
        self.k.pin(handle, false).expect("a scope that is held stays");
        if let Some(function) = function {
            self.tasks[function].at_end = Some(scope);
            if !self.is_live(function) {
                self.close_scope(scope);
            }
        }
        function
    }

    /// A scope takes nothing new, and closes when it is quiet.
    pub(super) fn close_scope(&mut self, scope: TaskId) {
        if self.tasks[scope].state == State::Lives {
            self.tasks[scope].state = State::Ending(Outcome::Ok);
            self.k.close(self.handle(scope)).expect("a scope that lives may be closed");
            self.take_notices();
        }
    }

    pub(super) fn sleep(&mut self, task: TaskId, name: &'p Option<Name>, ms: u32) -> TaskId {
        let region = self.owner_of(task);
        let due = f64::from(self.host.now + ms);
        let timer = self.k.open_timer(self.handle(region), 0, due).expect("a running body may sleep");
        let timer = self.adopt(timer, Some(region), Kind::Timer);
        self.name_it(timer, name.as_deref());
        timer
    }

    pub(super) fn fetch(&mut self, task: TaskId, name: &'p Option<Name>, after: u32, ok: bool, deaf: bool) -> TaskId {
        let region = self.owner_of(task);
        let operation = self.k.open_operation(self.handle(region), 0).expect("a running body may fetch");
        let operation = self.adopt(operation, Some(region), Kind::Operation { deaf, aborted: false });
        self.name_it(operation, name.as_deref());
        let outcome = if ok { Outcome::Ok } else { Outcome::Err };
        self.host.after(after, Event::Operation { task: operation, outcome });
        self.take_notices(); // in a cancelled region it is aborted before it begins
        operation
    }

    /// A foreign operation is asked to abort, and most obey.
    pub(super) fn abort(&mut self, task: TaskId) {
        let Kind::Operation { deaf, aborted } = &mut self.tasks[task].kind else { panic!("only operations abort") };
        assert!(!*aborted, "an operation is aborted once (F2)");
        *aborted = true;
        if !*deaf {
            self.host.soon(Event::Operation { task, outcome: Outcome::Cancelled });
        }
    }

    /// A closure is called, from nowhere: a child of its maker, or of the nearest open region above (O8).
    pub(super) fn call_late(&mut self, maker: TaskId, call: &'p Call) {
        let mut owner = maker;
        while self.tasks[owner].state != State::Lives {
            match self.tasks[owner].parent {
                Some(parent) => owner = parent,
                None => return,
            }
        }
        if owner != ROOT {
            self.start(owner, call);
        }
    }

    /// Goes where a body has come to.
    pub(super) fn reached(&mut self, task: TaskId, reached: Reached) {
        match reached {
            Reached::Parked(pause) => self.park(task, pause),
            Reached::Ended(completion) => self.over(task, completion),
        }
    }
}
