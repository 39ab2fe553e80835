//! A program from its beginning to its end.

use asupersync_core::{CancelKind, Verb};

use super::host::Event;
use super::task::State;
use super::{Driver, ROOT, SCOPE};
use crate::lab::program::Deed;

/// What the function of a program is called.
const MAIN: &str = "main";
/// More events than any program takes to end.
const PATIENCE: u32 = 20_000;

impl<'p> Driver<'p> {
    pub(super) fn run(&mut self) {
        let program = self.program;
        if let Some(deadline) = program.deadline {
            let scope = self.handle(SCOPE);
            self.k.set_deadline(scope, f64::from(deadline)).expect("it has none yet");
        }
        for (at, deed) in &program.deeds {
            self.host.after(*at, Event::Deed(deed));
        }
        self.begin();
        self.tick();
        self.go_on();
        self.close_scope(SCOPE);
        self.tick();
        self.go_on();
        if self.is_live(SCOPE) {
            self.request(SCOPE, CancelKind::Shutdown); // something waits for ever
            self.tick();
            self.go_on();
        }
    }

    /// The first call from outside. What it started besides becomes the last task's.
    fn begin(&mut self) {
        let mark = self.k.kernel().last_serial();
        for call in &self.program.beside {
            self.start(SCOPE, call);
        }
        let before = self.tasks.len();
        self.enter(SCOPE, Some(MAIN), &self.program.main, true);
        if self.program.beside.is_empty() || self.tasks.len() == before {
            return;
        }
        let task = self.handle(before);
        self.k.take_over(task, mark).expect("it was born last");
        self.judge_births(SCOPE, before, mark);
    }

    /// Lets time pass, until nothing is foreseen any more.
    fn go_on(&mut self) {
        for _ in 0..PATIENCE {
            let Some(now) = self.next_due() else { return };
            self.host.now = self.host.now.max(now);
            self.k.advance(f64::from(self.host.now));
            while let Some(event) = self.host.take_due() {
                self.happen(event);
                if !self.program.storms {
                    self.tick();
                }
            }
            self.tick();
        }
        panic!("the program does not end");
    }

    fn next_due(&self) -> Option<u32> {
        let alarm = self.k.kernel().next_due();
        let alarm = alarm.is_finite().then_some(alarm as u32);
        self.host.next_due().into_iter().chain(alarm).min()
    }

    fn happen(&mut self, event: Event<'p>) {
        match event {
            Event::Settle { task, wait, error } => self.settle(task, wait, error),
            Event::Operation { task, outcome } => self.settle_operation(task, outcome),
            Event::Input { task, number, error } => self.settle_input(task, number, error),
            Event::Absorb(task) => self.absorb(task),
            Event::Ripen => self.ripen(),
            Event::Later { maker, call } => self.call_late(maker, call),
            Event::Deed(Deed::Cancel(kind)) => self.request(SCOPE, *kind),
            Event::Deed(Deed::Close) => self.close_scope(SCOPE),
            Event::Deed(Deed::Call(call)) => {
                if self.tasks[SCOPE].state == State::Lives {
                    self.start(SCOPE, call);
                }
            }
        }
    }

    /// Closes the root, and with it the kernel.
    pub(super) fn close_root(&mut self) {
        let left = self.k.close(self.handle(ROOT)).expect("the root is closed last");
        assert!(!left, "nothing is left under the root");
        assert_eq!(self.k.next().verb(), Verb::ClosedOk);
        assert_eq!(self.k.kernel().occupied(), 0, "no slot is left behind");
    }
}
