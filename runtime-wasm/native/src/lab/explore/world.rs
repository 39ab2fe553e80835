//! A kernel, and what its driver holds.

use std::hash::{DefaultHasher, Hash, Hasher};

use asupersync_core::slot::Wait;
use asupersync_core::trace::Record;
use asupersync_core::{CancelKind, Command, Fault, Handle, Kernel, Outcome, Rule, Verb, Wake};

use super::body::{Body, Shield};
use super::{Act, Bounds};
use crate::lab::guard::attempt;

/// More records than a way through so little takes.
const CAPACITY: usize = 512;
const SITE: u32 = 1;

/// One state.
#[derive(Clone)]
pub(super) struct World {
    kernel: Kernel,
    bounds: Bounds,
    root: Handle,
    scope: Handle,
    scope_closes: bool,
    bodies: Vec<Body>,
    /// Whose body runs, innermost last.
    stack: Vec<usize>,
    obligation: Option<Handle>,
    obligations: usize,
    race: Option<Handle>,
    race_listens: bool,
    races: usize,
    requests: usize,
    story: Vec<Act>,
}

impl World {
    /// A scope with a function that is about to take its first step.
    pub(super) fn new(bounds: Bounds) -> Self {
        let mut kernel = Kernel::new();
        kernel.keep_trace(CAPACITY);
        kernel.be_patient();
        let root = kernel.open_root(0).expect("a new kernel takes a root");
        let scope = kernel.open_scope(root, 0, false).expect("a root takes a scope");
        let main = kernel.spawn(scope, 0, false).expect("a scope takes a task");
        World {
            kernel,
            bounds,
            root,
            scope,
            scope_closes: false,
            bodies: vec![Body::new(main)],
            stack: vec![0],
            obligation: None,
            obligations: 0,
            race: None,
            race_listens: false,
            races: 0,
            requests: 0,
            story: Vec::new(),
        }
    }

    /// All that decides what can happen from here on.
    pub(super) fn digest(&self) -> u64 {
        let mut hash = DefaultHasher::new();
        (self.kernel.digest(), self.scope_closes, &self.bodies, &self.stack).hash(&mut hash);
        let handles = [self.obligation, self.race].map(|handle| handle.map(|handle| handle.serial));
        (handles, self.obligations, self.race_listens, self.races, self.requests).hash(&mut hash);
        hash.finish()
    }

    /// How it came to this.
    pub(super) fn story(&self) -> &[Act] {
        &self.story
    }

    /// Whether only the root is left.
    pub(super) fn is_over(&self) -> bool {
        self.stack.is_empty() && self.kernel.occupied() == 1 && !self.kernel.has_work()
    }

    /// Closes the root of a world that is over; the stream.
    pub(super) fn close(&self) -> Result<Vec<Record>, String> {
        let mut kernel = self.kernel.clone();
        let left = kernel.close(self.root).map_err(|fault| format!("the root does not close: {fault:?}"))?;
        if left || kernel.next().verb() != Verb::ClosedOk || kernel.occupied() != 0 {
            return Err(format!("something is left under the root, after {:?}", self.story));
        }
        let records: Vec<Record> = kernel.trace().records().copied().collect();
        if records.len() == kernel.trace().written() as usize {
            Ok(records)
        } else {
            Err("the ring is too small".into())
        }
    }

    /// What can happen here.
    pub(super) fn acts(&self) -> Vec<Act> {
        let mut acts = Vec::new();
        match self.stack.last() {
            Some(top) => self.acts_of_body(*top, &mut acts),
            None => self.acts_of_host(&mut acts),
        }
        if self.requests < self.bounds.requests {
            acts.extend(self.living().map(Act::Cancel));
            if self.kernel.kind(self.scope).is_ok() {
                acts.push(Act::CancelScope);
            }
        }
        acts
    }

    fn living(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.bodies.len()).filter(|task| !self.bodies[*task].has_closed)
    }

    fn acts_of_body(&self, top: usize, acts: &mut Vec<Act>) {
        let body = &self.bodies[top];
        acts.extend([Act::Wait, Act::Turn]);
        if self.bodies.len() < self.bounds.tasks {
            acts.push(Act::Call);
        }
        acts.extend(self.living().filter(|other| *other != top).map(Act::Await));
        if self.race.is_some() {
            acts.push(Act::AwaitRace);
        } else if self.races < self.bounds.races {
            acts.push(Act::Race);
        }
        if body.shield.is_some() {
            acts.push(Act::LeaveShield);
            return;
        }
        if body.shields < self.bounds.shields {
            acts.push(Act::EnterShield);
        }
        if self.obligations < self.bounds.obligations {
            acts.push(Act::Reserve);
        }
        if self.obligation.is_some() {
            acts.extend([Act::Discharge { commits: true }, Act::Discharge { commits: false }]);
            acts.extend(
                self.living().filter(|other| *other != top && !self.bodies[*other].has_ended).map(Act::Transfer),
            );
        }
        acts.extend([Act::End { ok: true }, Act::End { ok: false }]);
        if body.is_left {
            acts.push(Act::EndLeft);
        }
    }

    fn acts_of_host(&self, acts: &mut Vec<Act>) {
        if self.kernel.has_work() {
            acts.push(Act::Next);
        }
        for task in self.living().filter(|task| self.bodies[*task].listens) {
            acts.extend([Act::Settle { task, ok: true }, Act::Settle { task, ok: false }]);
        }
        if self.race_listens {
            acts.extend([Act::SettleRace { ok: true }, Act::SettleRace { ok: false }]);
        }
        if !self.scope_closes {
            acts.push(Act::CloseScope);
        }
    }

    /// The state after an act.
    ///
    /// # Errors
    /// With the law that it breaks.
    pub(super) fn after(&self, act: Act) -> Result<World, String> {
        let mut world = self.clone();
        world.story.push(act);
        let done = attempt(|| {
            world.act(act).unwrap_or_else(|fault| panic!("a legal call is refused: {fault:?}"));
            if let Err((slot, law)) = world.kernel.audit() {
                panic!("{law}: broken by slot {slot}");
            }
        });
        done.map_err(|law| format!("{law}, after {:?}", world.story))?;
        Ok(world)
    }

    fn act(&mut self, act: Act) -> Result<(), Fault> {
        match act {
            Act::Settle { task, ok } => self.settle(task, ok)?,
            Act::SettleRace { ok } => {
                self.race_listens = false;
                if let Some(race) = self.race {
                    self.kernel.settle_input(race, 2, ok)?;
                }
            }
            Act::Next => {
                let command = self.kernel.next();
                self.obey(command)?;
            }
            Act::Cancel(task) => {
                self.requests += 1;
                self.kernel.request(self.bodies[task].handle(), CancelKind::User)?;
            }
            Act::CancelScope => {
                self.requests += 1;
                self.kernel.request(self.scope, CancelKind::User)?;
            }
            Act::CloseScope => {
                self.scope_closes = true;
                self.kernel.close(self.scope)?;
            }
            _ => self.act_of_body(act)?,
        }
        while let command = self.kernel.next_notice()
            && !command.is_idle()
        {
            self.obey(command)?;
        }
        Ok(())
    }

    fn act_of_body(&mut self, act: Act) -> Result<(), Fault> {
        let top = self.stack.pop().expect("somebody runs");
        let (body, shielded) = (self.bodies[top], self.bodies[top].shield.is_some());
        let handle = body.handle();
        match act {
            Act::Wait => {
                self.bodies[top].listens = true;
                return self.kernel.park(handle, Wait::Foreign, shielded, SITE);
            }
            Act::Turn => return self.kernel.park(handle, Wait::Value, shielded, SITE),
            Act::Await(other) => return self.kernel.park_on(handle, self.bodies[other].handle(), shielded, SITE),
            Act::AwaitRace => {
                let race = self.race.expect("there is a race");
                return self.kernel.park_on(handle, race, shielded, SITE);
            }
            Act::LeaveShield => {
                let shield = body.region();
                self.bodies[top].shield = None;
                if self.kernel.close(shield)? {
                    return self.kernel.park_on(handle, shield, true, SITE);
                }
            }
            Act::End { ok } => return self.end(top, if ok { Outcome::Ok } else { Outcome::Err }),
            Act::EndLeft => return self.end(top, Outcome::Cancelled),
            _ => self.stay(top, act)?,
        }
        self.stack.push(top);
        if act == Act::Call {
            self.stack.push(self.bodies.len() - 1);
        }
        Ok(())
    }

    /// What a body does without a pause.
    fn stay(&mut self, top: usize, act: Act) -> Result<(), Fault> {
        let handle = self.bodies[top].handle();
        match act {
            Act::Call => {
                let child = self.kernel.spawn(self.bodies[top].region(), 0, false)?;
                self.bodies.push(Body::new(child));
            }
            Act::EnterShield => {
                let Handle { slot, serial } = self.kernel.open_shield(handle)?;
                self.bodies[top].shield = Some(Shield { slot, serial });
                self.bodies[top].shields += 1;
            }
            Act::Reserve => {
                self.obligations += 1;
                self.obligation = Some(self.kernel.reserve(handle, 0)?);
            }
            Act::Discharge { commits } => {
                let obligation = self.obligation.take().expect("there is an obligation");
                self.kernel.discharge(obligation, commits)?;
            }
            Act::Transfer(to) => {
                let obligation = self.obligation.expect("there is an obligation");
                self.kernel.transfer(obligation, self.bodies[to].handle())?;
            }
            Act::Race => self.race(top)?,
            act => unreachable!("{act:?} is no body's"),
        }
        Ok(())
    }

    /// All that the body has called, against a foreign promise.
    fn race(&mut self, top: usize) -> Result<(), Fault> {
        let region = self.bodies[top].region();
        let children: Vec<Handle> = self.living().map(|task| self.bodies[task].handle()).collect();
        let race = self.kernel.combine(region, Rule::Race, region.serial, 0)?;
        self.races += 1;
        self.race = Some(race);
        for child in children {
            if self.kernel.owner(child) == Ok(race) {
                self.kernel.add_input(race, 1, child)?;
            }
        }
        self.kernel.expect_input(race)?;
        self.race_listens = true;
        self.kernel.settle_input(race, 0, true)
    }

    fn end(&mut self, task: usize, outcome: Outcome) -> Result<(), Fault> {
        self.bodies[task].has_ended = true;
        if self.kernel.complete(self.bodies[task].handle(), outcome)? {
            self.bodies[task].has_closed = true;
        }
        Ok(())
    }

    fn settle(&mut self, task: usize, ok: bool) -> Result<(), Fault> {
        self.bodies[task].listens = false;
        match self.kernel.settle(self.bodies[task].handle(), ok) {
            Ok(Wake::Now(verb)) => self.resume(task, verb),
            Ok(Wake::Queued) | Err(Fault::WrongPhase) => {} // a request was pending when it parked: it came late (F2)
            Err(fault) => return Err(fault),
        }
        Ok(())
    }

    fn resume(&mut self, task: usize, verb: Verb) {
        self.bodies[task].listens = false;
        self.bodies[task].is_left |= verb == Verb::Leave;
        self.stack.push(task);
    }

    fn obey(&mut self, command: Command) -> Result<(), Fault> {
        let (verb, slot) = (command.verb(), command.slot());
        let task = self.bodies.iter().position(|body| body.slot == slot && !body.has_closed);
        match (verb, task) {
            (Verb::Start | Verb::Next | Verb::Throw | Verb::Leave, Some(task)) => self.resume(task, verb),
            (Verb::Hop, _) => self.kernel.ripen(),
            (Verb::Unheard, Some(_)) | (Verb::Unheard, None) => self.absorb(slot)?,
            (verb, _) if verb.is_closing() => self.closed(slot, task),
            _ => {}
        }
        Ok(())
    }

    fn absorb(&mut self, slot: u32) -> Result<(), Fault> {
        let failed = self.bodies.iter().map(Body::handle).chain(self.race).find(|handle| handle.slot == slot);
        if let Some(failed) = failed
            && self.kernel.kind(failed).is_ok()
        {
            self.kernel.absorb(failed)?;
        }
        Ok(())
    }

    fn closed(&mut self, slot: u32, task: Option<usize>) {
        let region = match task {
            Some(task) => {
                self.bodies[task].has_closed = true;
                self.bodies[task].handle()
            }
            None if self.race.is_some_and(|race| race.slot == slot) => {
                self.race_listens = false;
                self.race.take().expect("there is a race")
            }
            None if self.obligation.is_some_and(|obligation| obligation.slot == slot) => {
                self.obligation = None;
                return;
            }
            None => {
                self.scope_closes = true;
                self.scope
            }
        };
        while let Ok(1..) = self.kernel.take_failure(region) {}
    }
}
