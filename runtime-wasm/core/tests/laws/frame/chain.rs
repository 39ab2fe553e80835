//! A chain of calls, each of which waits for the next: told to the kernel from the beginning, or late.

use asupersync_core::digest::Mix;
use asupersync_core::slot::Wait;
use asupersync_core::{CancelKind, Handle, Outcome, Verb, Wake};
use std::hash::Hasher;

use crate::support::{Stage, oracles};

/// Where a body waits for a call, and where for anything else.
const AWAITS: u32 = 7;
const PARKS: u32 = 3;
/// Others than the chain go by numbers from here.
const OTHERS: usize = 100;

struct Call {
    /// What the kernel knows of it; nothing of a frame.
    task: Option<Handle>,
    /// Whether its caller waits for it.
    is_awaited: bool,
    is_left: bool,
}

/// The chain, among other tasks. Every other one of those stands in line whenever it is not its turn.
pub struct Chain {
    s: Stage,
    is_late: bool,
    calls: Vec<Call>,
    others: Vec<Handle>,
    /// Whether the innermost call runs.
    pub runs: bool,
    /// Whose turns there have been: those of the chain by their depth.
    pub turns: Vec<(Verb, usize)>,
}

impl Chain {
    /// One call, which runs, beside `others`.
    pub fn new(is_late: bool, others: usize) -> Self {
        let mut s = Stage::new();
        s.k.be_patient();
        let others = (0..others).map(|_| s.task()).collect();
        let first = Call { task: Some(s.task()), is_awaited: false, is_left: false };
        let mut chain = Chain { s, is_late, calls: vec![first], others, runs: true, turns: Vec::new() };
        (0..chain.others.len()).for_each(|other| chain.other_parks(other));
        chain
    }

    /// How many calls there are; none once all have ended.
    pub const fn depth(&self) -> usize {
        self.calls.len()
    }

    /// The task that stands for the innermost call.
    fn task(&self) -> Handle {
        self.calls.iter().rev().find_map(|call| call.task).expect("the first is a task")
    }

    fn is_asked(&self, task: Handle) -> bool {
        self.s.asked(task) != CancelKind::None
    }

    /// The innermost calls another.
    pub fn call(&mut self) {
        let caller = self.task();
        let is_frame = self.is_late && self.s.k.kernel().is_alone(caller) == Ok(true);
        let task = if is_frame { None } else { Some(self.s.child(caller)) };
        self.calls.push(Call { task, is_awaited: false, is_left: false });
    }

    /// From here on the kernel knows of all of them.
    pub fn is_heard(&mut self) {
        for at in 1..self.calls.len() {
            if self.calls[at].task.is_none() {
                let caller = self.calls[at - 1].task.expect("the outermost comes first");
                let task = if self.calls[at].is_awaited {
                    self.s.k.hand_down(caller, AWAITS).expect("it stands for two")
                } else {
                    self.s.child(caller)
                };
                self.calls[at].task = Some(task);
            }
        }
    }

    /// The innermost parks; those that have called it wait for it.
    pub fn parks(&mut self, wait: Wait, shielded: bool) {
        self.runs = false;
        self.s.k.park(self.task(), wait, shielded, PARKS).expect("it runs");
        for at in (1..self.calls.len()).rev() {
            if self.calls[at].is_awaited {
                return;
            }
            self.calls[at].is_awaited = true;
            if let (Some(caller), Some(task)) = (self.calls[at - 1].task, self.calls[at].task) {
                self.s.k.park_on(caller, task, false, AWAITS).expect("it runs");
            }
        }
    }

    /// The innermost ends, and whoever waits for it goes on.
    pub fn ends(&mut self, outcome: Outcome) {
        let is_left = self.calls.last().is_some_and(|call| call.is_left);
        let outcome = if outcome == Outcome::Cancelled && !is_left { Outcome::Ok } else { outcome };
        if outcome != Outcome::Ok {
            self.is_heard();
        }
        let call = self.calls.pop().expect("somebody runs");
        if let Some(task) = call.task {
            self.s.ends(task, outcome);
            if call.is_awaited || self.calls.is_empty() {
                self.runs = false;
                self.next();
            }
        } else if call.is_awaited {
            self.turns.push((Verb::Next, self.calls.len() - 1));
        }
    }

    /// What the innermost waits for has come, if it waits for something foreign.
    pub fn settles(&mut self, ok: bool) {
        let task = self.task();
        if self.s.k.kernel().wait(task) == Ok(Wait::Foreign)
            && let Ok(Wake::Now(verb)) = self.s.k.settle(task, ok)
        {
            self.turn(verb, task);
        }
    }

    /// What another waits for has come.
    pub fn other_settles(&mut self, other: usize) {
        let task = self.others[other % self.others.len()];
        if self.s.k.kernel().wait(task) == Ok(Wait::Foreign)
            && let Ok(Wake::Now(verb)) = self.s.k.settle(task, true)
        {
            self.turn(verb, task);
        }
    }

    /// Another is asked to end.
    pub fn other_is_asked(&mut self, other: usize) {
        let _ = self.s.k.request(self.others[other % self.others.len()], CancelKind::User);
    }

    /// A call is asked to end, or with nobody's depth the scope is. Who runs must be known for that.
    pub fn is_asked_at(&mut self, depth: usize) {
        if self.runs || depth < self.calls.len() {
            self.is_heard();
        }
        let call = self.calls.get(depth).and_then(|call| call.task);
        self.s.cancels(call.unwrap_or(self.s.scope));
    }

    /// It is the next one's turn.
    pub fn next(&mut self) {
        loop {
            let (verb, task) = self.s.next();
            match verb {
                Verb::Idle => return,
                Verb::Hop => self.s.k.ripen(),
                Verb::Next | Verb::Throw | Verb::Leave => return self.turn(verb, task),
                Verb::Unheard => self.s.k.join(task).expect("it is kept until somebody hears of it"),
                _ => {}
            }
        }
    }

    fn turn(&mut self, verb: Verb, task: Handle) {
        if let Some(other) = self.others.iter().position(|other| *other == task) {
            self.turns.push((verb, OTHERS + other));
            match verb {
                Verb::Leave => assert!(self.s.ends(task, Outcome::Cancelled)),
                _ => self.other_parks(other),
            }
            return;
        }
        assert_eq!(task, self.task(), "nobody goes on before what it waits for has ended");
        self.turns.push((verb, self.calls.len() - 1));
        self.runs = true;
        if verb == Verb::Leave || self.is_asked(task) {
            self.is_heard();
        }
        self.calls.last_mut().expect("it goes on").is_left |= verb == Verb::Leave;
    }

    fn other_parks(&mut self, other: usize) {
        let wait = if other.is_multiple_of(2) { Wait::Value } else { Wait::Foreign };
        self.s.k.park(self.others[other], wait, false, PARKS).expect("it runs");
    }

    /// Which judges of streams say no to this one: those do that ask what has not ended.
    pub fn verdicts(&self) -> Vec<&'static str> {
        oracles::verdicts(&self.s.k.records(), false).into_iter().map(|(name, _)| name).collect()
    }

    /// The state once the kernel knows of all calls, whatever its slots are called. Who runs parks first: until then a
    /// tool sees where the task parked last, and not which of its calls did.
    pub fn digest(&mut self) -> u64 {
        self.is_heard();
        if self.runs {
            self.parks(Wait::Foreign, false);
        }
        while !self.s.k.next_notice().is_idle() {}
        let (mut hash, kernel) = (Mix::new(), self.s.k.kernel());
        kernel.digest_by(&kernel.names(), &mut hash);
        hash.finish()
    }
}
