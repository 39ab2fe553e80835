//! A kernel, and what its driver holds.

use std::hash::{DefaultHasher, Hash, Hasher};

use asupersync_core::digest::Mix;
use asupersync_core::slot::Wait;
use asupersync_core::trace::Record;
use asupersync_core::{CancelKind, Command, Fault, Handle, Kernel, Outcome, Rule, Verb, Wake};

use super::body::{Body, Shield};
use super::fates::Fates;
use super::{Act, Flaw, Plan};
use crate::lab::guard::attempt;

/// More records than a way through so little takes.
const CAPACITY: usize = 512;
/// Where a body parks makes no difference to the kernel: as if it had not parked yet.
const SITE: u32 = 0;

/// One state.
#[derive(Clone)]
pub(super) struct World {
    kernel: Kernel,
    plan: Plan,
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
    shields: usize,
    frames: usize,
    fates: Fates,
    story: Vec<Act>,
}

impl World {
    /// A scope with a function that is about to take its first step.
    pub(super) fn new(plan: Plan) -> Self {
        Self::on(Kernel::new(), plan)
    }

    fn on(mut kernel: Kernel, plan: Plan) -> Self {
        kernel.be_patient();
        let root = kernel.open_root(0).expect("a new kernel takes a root");
        let scope = kernel.open_scope(root, 0, false).expect("a root takes a scope");
        let main = kernel.spawn(scope, 0, false).expect("a scope takes a task");
        World {
            kernel,
            plan,
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
            shields: 0,
            frames: 0,
            fates: Fates::default(),
            story: Vec::new(),
        }
    }

    /// All that decides what can happen from here on, and how what is over has ended.
    pub(super) fn digest(&self) -> u64 {
        if self.plan.by_names { self.digest_by_names() } else { self.digest_as_it_is() }
    }

    /// By the slots and serials that everything happens to have.
    fn digest_as_it_is(&self) -> u64 {
        let mut hash = DefaultHasher::new();
        (self.kernel.digest(), self.scope_closes, &self.bodies, &self.stack).hash(&mut hash);
        let handles = [self.obligation, self.race].map(|handle| handle.map(|handle| handle.serial));
        (handles, self.obligations, self.race_listens, self.races, self.requests, self.shields).hash(&mut hash);
        self.frames.hash(&mut hash);
        if self.plan.by_ends {
            self.fates.hash(&mut hash);
        }
        hash.finish()
    }

    /// By names. A task that has closed has none any more: how many there were, and how they ended, is all that is left.
    fn digest_by_names(&self) -> u64 {
        let (mut hash, names) = (Mix::new(), self.kernel.names());
        let name = |handle: Handle| self.kernel.name_of(&names, handle);
        self.kernel.digest_by(&names, &mut hash);
        for body in self.living().map(|task| &self.bodies[task]) {
            hash.add(name(body.handle()), body.facts());
            hash.add(body.shield.map_or(0, |_| name(body.region())), 0);
        }
        for task in &self.stack {
            hash.add(name(self.bodies[*task].handle()), 1);
        }
        hash.add(self.race.map_or(0, name), self.obligation.map_or(0, name));
        let counts = [self.bodies.len(), self.obligations, self.races, self.requests, self.shields];
        let counts = counts.into_iter().fold(0, |so_far, count| so_far << 6 | count as u32);
        let facts = u32::from(self.scope_closes) << 1 | u32::from(self.race_listens);
        hash.add(counts, (self.frames as u32) << 2 | facts);
        if self.plan.by_ends {
            self.fates.hash(&mut hash);
        }
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

    /// How what is over has ended.
    pub(super) const fn fates(&self) -> Fates {
        self.fates
    }

    /// Goes the same way once more, with every event kept, and closes the root at its end; the stream.
    ///
    /// # Errors
    /// With what does not close.
    pub(super) fn stream(&self) -> Result<Vec<Record>, String> {
        let mut kernel = Kernel::new();
        kernel.keep_trace(CAPACITY);
        let mut again = World::on(kernel, self.plan);
        for act in &self.story {
            again.act(*act).map_err(|fault| format!("the same way leads elsewhere: {fault:?}"))?;
        }
        again.close()
    }

    fn close(self) -> Result<Vec<Record>, String> {
        let mut kernel = self.kernel;
        let left = kernel.close(self.root).map_err(|fault| format!("the root does not close: {fault:?}"))?;
        if left || kernel.next().verb() != Verb::ClosedOk || kernel.occupied() != 0 {
            return Err("something is left under the root".into());
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
        if self.frames < self.plan.bounds.frames {
            acts.extend((0..self.bodies.len()).filter(|task| self.may_be_two(*task)).map(Act::HandDown));
        }
        if self.requests < self.plan.bounds.requests {
            acts.extend(self.living().map(Act::Cancel));
            if self.kernel.kind(self.scope).is_ok() {
                acts.push(Act::CancelScope);
            }
        }
        acts
    }

    /// Whether the kernel takes it, of somebody who is parked or runs innermost, and has not been left: that turns out to be
    /// two before its body goes on, or never.
    fn may_be_two(&self, task: usize) -> bool {
        let body = &self.bodies[task];
        let waits_for_a_call = self.stack.contains(&task) && self.stack.last() != Some(&task);
        !(body.has_ended || body.is_left || waits_for_a_call)
            && self.kernel.clone().hand_down(body.handle(), SITE).is_ok()
    }

    fn living(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.bodies.len()).filter(|task| !self.bodies[*task].has_closed)
    }

    fn acts_of_body(&self, top: usize, acts: &mut Vec<Act>) {
        let body = &self.bodies[top];
        acts.extend([Act::Wait, Act::Turn]);
        if self.bodies.len() - self.frames < self.plan.bounds.tasks {
            acts.push(Act::Call);
        }
        acts.extend(self.living().filter(|other| *other != top).map(Act::Await));
        if self.race.is_some() {
            acts.push(Act::AwaitRace);
        } else if self.races < self.plan.bounds.races {
            acts.push(Act::Race);
        }
        if body.shield.is_some() {
            acts.push(Act::LeaveShield);
            return;
        }
        if self.shields < self.plan.bounds.shields {
            acts.push(Act::EnterShield);
        }
        if self.obligations < self.plan.bounds.obligations {
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
        self.kernel.forget_turns();
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
            Act::HandDown(task) => self.hand_down(task)?,
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

    /// The inner one goes on with what the outer one was about.
    fn hand_down(&mut self, task: usize) -> Result<(), Fault> {
        let inner = Body::new(self.kernel.hand_down(self.bodies[task].handle(), SITE)?);
        let listens = std::mem::take(&mut self.bodies[task].listens);
        self.bodies.push(Body { listens, ..inner });
        self.frames += 1;
        if self.stack.pop_if(|top| *top == task).is_some() {
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
                self.shields += 1;
            }
            Act::Reserve => {
                self.obligations += 1;
                self.obligation = Some(self.kernel.reserve(handle, 0)?);
            }
            Act::Discharge { commits } => {
                let obligation = self.obligation.take().expect("there is an obligation");
                self.kernel.discharge(obligation, commits)?;
                self.fates.obligation = if commits { Outcome::Ok } else { Outcome::Cancelled };
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
            self.fates.end_task(outcome);
        } else if self.plan.flaw == Some(Flaw::EndsTwice) && outcome == Outcome::Cancelled {
            self.kernel.complete(self.bodies[task].handle(), outcome)?;
        }
        Ok(())
    }

    fn settle(&mut self, task: usize, ok: bool) -> Result<(), Fault> {
        self.bodies[task].listens = false;
        if self.plan.flaw == Some(Flaw::DropsLateResults) && self.is_asked(task) {
            return Ok(());
        }
        match self.kernel.settle(self.bodies[task].handle(), ok) {
            Ok(Wake::Now(verb)) => self.resume(task, verb),
            Ok(Wake::Queued) | Err(Fault::WrongPhase) => {} // a request was pending when it parked: it came late (F2)
            Err(fault) => return Err(fault),
        }
        Ok(())
    }

    fn is_asked(&self, task: usize) -> bool {
        self.kernel.cancel_kind(self.bodies[task].handle()).is_ok_and(|kind| kind != CancelKind::None)
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
            (Verb::Unheard, _) => self.absorb(slot)?,
            (verb, _) if verb.is_closing() => self.closed(slot, task, verb.outcome()),
            _ => {}
        }
        Ok(())
    }

    fn absorb(&mut self, slot: u32) -> Result<(), Fault> {
        let mut known = self.bodies.iter().map(Body::handle).chain(self.race);
        if let Some(failed) = known.find(|handle| handle.slot == slot && self.kernel.look_up(*handle).is_ok()) {
            self.kernel.absorb(failed)?;
        }
        Ok(())
    }

    fn closed(&mut self, slot: u32, task: Option<usize>, outcome: Outcome) {
        let region = match task {
            Some(task) => {
                self.bodies[task].has_closed = true;
                self.fates.end_task(outcome);
                self.bodies[task].handle()
            }
            None if self.race.is_some_and(|race| race.slot == slot) => {
                self.race_listens = false;
                self.fates.race = outcome;
                self.race.take().expect("there is a race")
            }
            None if self.obligation.is_some_and(|obligation| obligation.slot == slot) => {
                self.obligation = None;
                self.fates.obligation = outcome;
                return;
            }
            None => {
                self.scope_closes = true;
                self.fates.scope = outcome;
                self.scope
            }
        };
        while let Ok(1..) = self.kernel.take_failure(region) {}
    }
}
