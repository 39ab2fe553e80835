//! The driver: holds bodies by slot, and does what the kernel commands.

use std::fmt;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use asupersync_core::slot::Wait;
use asupersync_core::{CancelKind, Handle, Kernel, Verb};

use super::body::{Body, Cx, Resume, Step};
use super::clock::Clock;
use super::task::{Arrival, Ended, Error, Remote, Task};

/// Nobody can ever go on (O4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadlock;

/// What the driver keeps of a tenant.
struct Entry {
    task: Task,
    body: Option<Box<dyn Body>>,
    /// What it waits for, if that is a task.
    awaits: Option<Task>,
    /// What came of a foreign wait.
    came: Option<Resume>,
}

/// A kernel, its clock, and the bodies that run on them.
pub struct Runtime {
    kernel: Kernel,
    clock: Clock,
    root: Handle,
    entries: Vec<Option<Entry>>,
    sender: Sender<Arrival>,
    arrivals: Receiver<Arrival>,
    unheard: Vec<Error>,
}

impl Default for Runtime {
    fn default() -> Self {
        Self::new()
    }
}

impl Runtime {
    /// A runtime in which nothing runs.
    pub fn new() -> Self {
        let mut kernel = Kernel::new();
        let root = kernel.open_root(0).expect("a new kernel takes a root");
        let (sender, arrivals) = channel();
        Runtime { kernel, clock: Clock::new(), root, entries: Vec::new(), sender, arrivals, unheard: Vec::new() }
    }

    /// Runs `body` and all that it starts to the end (O4).
    ///
    /// # Errors
    /// [`Deadlock`] if it can never come to that.
    pub fn run(&mut self, body: impl Body + 'static) -> Result<Ended, Deadlock> {
        let task = self.start(self.root, Box::new(body));
        self.kernel.join(task.0.handle).ok();
        loop {
            self.kernel.advance(self.clock.now());
            self.tick();
            if let Some(ended) = task.ended() {
                return Ok(ended.clone());
            }
            if self.kernel.is_deadlocked() {
                return Err(Deadlock);
            }
            if let Some(arrival) = self.clock.wait(self.kernel.next_due(), &self.arrivals) {
                self.arrive(arrival);
            }
        }
    }

    /// Errors that nobody has waited for, since this was asked last (O6).
    pub fn take_unheard(&mut self) -> Vec<Error> {
        std::mem::take(&mut self.unheard)
    }

    /// The kernel, for questions.
    pub const fn kernel(&self) -> &Kernel {
        &self.kernel
    }

    pub(super) fn start(&mut self, owner: Handle, body: Box<dyn Body>) -> Task {
        let handle = self.kernel.spawn(owner, 0, false).expect("whoever takes a step takes children");
        let task = self.hold(handle, Some(body));
        self.step(handle, Resume::Start);
        task
    }

    pub(super) fn sleep(&mut self, owner: Handle, time: Duration) -> Task {
        let due = self.clock.now() + time.as_secs_f64() * 1000.0;
        let handle = self.kernel.open_timer(owner, 0, due).expect("whoever takes a step takes children");
        self.hold(handle, None)
    }

    pub(super) fn remote(&mut self, task: Handle) -> Remote {
        let waits = &self.entry(task.slot).task.0.waits;
        waits.set(waits.get() + 1);
        Remote { wait: waits.get(), task, arrivals: self.sender.clone() }
    }

    pub(super) fn request(&mut self, task: &Task, kind: CancelKind) {
        self.kernel.request(task.0.handle, kind).ok(); // one that has ended is asked in vain
    }

    fn hold(&mut self, handle: Handle, body: Option<Box<dyn Body>>) -> Task {
        let task = Task::new(handle);
        let slot = handle.slot as usize;
        if self.entries.len() <= slot {
            self.entries.resize_with(slot + 1, || None);
        }
        self.entries[slot] = Some(Entry { task: task.clone(), body, awaits: None, came: None });
        task
    }

    fn entry(&mut self, slot: u32) -> &mut Entry {
        self.entries[slot as usize].as_mut().expect("the kernel names who was born")
    }

    /// One tick (T1): commands until none is left.
    fn tick(&mut self) {
        loop {
            let command = self.kernel.next();
            let (verb, slot) = (command.verb(), command.slot());
            match verb {
                Verb::Idle => break,
                Verb::Next | Verb::Throw => {
                    let resume = self.what_came(slot);
                    self.step(self.entry_handle(slot), resume);
                }
                Verb::Leave => {
                    self.entry(slot).awaits = None;
                    self.step(self.entry_handle(slot), Resume::Leave);
                }
                Verb::Unheard => self.hear(slot),
                _ if verb.is_closing() => self.close(slot, verb),
                _ => {}
            }
        }
    }

    fn entry_handle(&self, slot: u32) -> Handle {
        self.entries[slot as usize].as_ref().map_or_else(Handle::default, |entry| entry.task.0.handle)
    }

    /// What the wait of the body in `slot` has come to.
    fn what_came(&mut self, slot: u32) -> Resume {
        let entry = self.entry(slot);
        let Some(awaited) = entry.awaits.take() else {
            return entry.came.take().unwrap_or_else(|| Resume::Value(Arc::new(())));
        };
        match awaited.ended() {
            Some(Ended::Ok(value)) => Resume::Value(value.clone()),
            Some(Ended::Err(error)) => Resume::Error(error.clone()),
            Some(Ended::Cancelled) => Resume::Error(Arc::new(Cancelled)),
            None => Resume::Error(Arc::new(WaitCycle)), // it lives: the kernel refused the wait
        }
    }

    /// The body takes a step.
    fn step(&mut self, task: Handle, resume: Resume) {
        let mut body = self.entry(task.slot).body.take().expect("a body takes one step at a time");
        let step = body.step(&mut Cx { runtime: self, task }, resume);
        let ended = match step {
            Step::Return(value) => Ended::Ok(value),
            Step::Throw(error) => Ended::Err(error),
            Step::Left => Ended::Cancelled,
            parked => {
                self.entry(task.slot).body = Some(body);
                return self.park(task, parked);
            }
        };
        drop(body);
        self.complete(task, ended);
    }

    fn park(&mut self, task: Handle, step: Step) {
        let parked = match step {
            Step::Await(awaited) if awaited.ended().is_some() => {
                let ok = matches!(awaited.ended(), Some(Ended::Ok(_)));
                self.kernel.join(awaited.0.handle).ok(); // a failure that was kept has been heard of
                self.entry(task.slot).awaits = Some(awaited);
                self.kernel.park(task, if ok { Wait::Value } else { Wait::Throw }, false, 0)
            }
            Step::Await(awaited) => {
                let target = awaited.0.handle;
                self.entry(task.slot).awaits = Some(awaited);
                self.kernel.park_on(task, target, false, 0)
            }
            Step::Remote => self.kernel.park(task, Wait::Foreign, false, 0),
            _ => self.kernel.park(task, Wait::Value, false, 0),
        };
        parked.expect("a body that takes a step may park");
    }

    fn complete(&mut self, task: Handle, ended: Ended) {
        let fate = self.entry(task.slot).task.clone();
        fate.0.body.set(ended.clone()).ok();
        let closed = self.kernel.complete(task, ended.outcome()).expect("a body ends as it was asked to");
        if closed {
            fate.0.ended.set(ended).ok();
        }
    }

    /// The region in `slot` has closed: with what its body came to, unless a child failed (U1).
    fn close(&mut self, slot: u32, verb: Verb) {
        let Some(entry) = self.entries[slot as usize].as_ref() else { return };
        let task = entry.task.clone();
        let mut ended = match (verb, task.0.body.get()) {
            (Verb::ClosedCancelled, _) => Ended::Cancelled,
            (_, Some(ended)) => ended.clone(),
            _ => Ended::Ok(Arc::new(())), // a wait for time to pass
        };
        if verb == Verb::ClosedErr {
            while let Ok(failed @ 1..) = self.kernel.take_failure(task.0.handle) {
                let error = self.error_of(failed);
                match (&ended, error) {
                    (Ended::Err(_), Some(suppressed)) => self.unheard.push(suppressed),
                    (_, Some(primary)) => ended = Ended::Err(primary),
                    _ => {}
                }
            }
        }
        task.0.ended.set(ended).ok();
    }

    fn error_of(&self, slot: u32) -> Option<Error> {
        match self.entries[slot as usize].as_ref()?.task.ended() {
            Some(Ended::Err(error)) => Some(error.clone()),
            _ => None,
        }
    }

    /// A failure of which nobody has heard goes to whoever asks the runtime; a function that owns it may yet join it.
    fn hear(&mut self, slot: u32) {
        let handle = self.entry_handle(slot);
        if self.kernel.absorb(handle) == Ok(true) {
            let error = self.error_of(slot);
            self.unheard.extend(error);
        }
    }

    /// A foreign result has arrived; one for a wait that was left is dropped (F2).
    fn arrive(&mut self, Arrival { task, wait, result }: Arrival) {
        let waits = self.kernel.wait(task) == Ok(Wait::Foreign);
        if !waits || self.entry(task.slot).task.0.waits.get() != wait {
            return self.kernel.came_late(task.serial);
        }
        let ok = result.is_ok();
        self.entry(task.slot).came = Some(match result {
            Ok(value) => Resume::Value(value),
            Err(error) => Resume::Error(error),
        });
        if let Ok(asupersync_core::Wake::Now(_)) = self.kernel.settle(task, ok) {
            let resume = self.what_came(task.slot);
            self.step(task, resume);
        }
    }
}

/// Who awaits a task that somebody else has cancelled receives this (U5).
#[derive(Debug)]
struct Cancelled;

impl fmt::Display for Cancelled {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "cancelled")
    }
}

impl std::error::Error for Cancelled {}

/// Who would wait for itself, by way of others, receives this (O10).
#[derive(Debug)]
struct WaitCycle;

impl fmt::Display for WaitCycle {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "this wait can never end")
    }
}

impl std::error::Error for WaitCycle {}
