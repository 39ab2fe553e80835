//! O11 and O4 under any driver: calls in any order, most of them senseless, break no law of the audit; and a driver
//! that then behaves brings the kernel to rest.

use std::collections::BTreeMap;

use asupersync_core::slot::Wait;
use asupersync_core::{CancelKind, Fault, Handle, Kind, Outcome, Rule, Verb};

use crate::support::property::hold;
use crate::support::{Checked, Tape};

/// A call, on tenants by number: zero is the youngest that ever was.
#[derive(Clone, Copy, Debug)]
enum Call {
    Spawn(usize, bool),
    HandDown(usize),
    Open(usize, Kind),
    Deadline(usize, u32),
    Combine(usize, Rule, u32),
    Input(usize, usize),
    Expect(usize),
    Settled(usize, u32, bool),
    Named(usize, bool),
    Park(usize, Wait, bool),
    ParkOn(usize, usize),
    Settle(usize, bool),
    Ask(usize, bool),
    Complete(usize, Outcome),
    Request(usize, CancelKind),
    Close(usize),
    Pin(usize, bool),
    TakeOver(usize, u32),
    Detach(usize),
    Vital(usize),
    Background(usize),
    Lease(usize, bool),
    Reserve(usize),
    Defer(usize),
    Discharge(usize, bool),
    Transfer(usize, usize),
    TakeFailure(usize),
    Join(usize),
    Absorb(usize),
    Watch(usize),
    Next,
    Notice,
    Advance(u32),
    Ripen,
}

const RULES: [Rule; 4] = [Rule::All, Rule::Race, Rule::Any, Rule::AllSettled];
const KINDS: [CancelKind; 4] = [CancelKind::User, CancelKind::FailFast, CancelKind::Shutdown, CancelKind::None];
const WAITS: [Wait; 5] = [Wait::Foreign, Wait::Value, Wait::Throw, Wait::Slot, Wait::Request];
const OUTCOMES: [Outcome; 5] = [Outcome::Ok, Outcome::Err, Outcome::Cancelled, Outcome::Panicked, Outcome::Pending];
const OPEN: [Kind; 4] = [Kind::Scope, Kind::Shield, Kind::Operation, Kind::Timer];

fn call(tape: &mut Tape) -> Call {
    let who = tape.below(9) as usize;
    match tape.below(44) {
        0..=2 => Call::Spawn(who, tape.once_in(5)),
        3..=4 => Call::Open(who, tape.one_of(&OPEN)),
        5..=7 => Call::Park(who, tape.one_of(&WAITS), tape.once_in(4)),
        8..=9 => Call::ParkOn(who, tape.below(9) as usize),
        10..=11 => Call::Settle(who, !tape.once_in(3)),
        12..=13 => Call::Complete(who, tape.one_of(&OUTCOMES)),
        14..=15 => Call::Request(who, tape.one_of(&KINDS)),
        16..=17 => Call::Combine(who, tape.one_of(&RULES), tape.below(5)),
        18..=19 => Call::Input(who, tape.below(9) as usize),
        20 => Call::Expect(who),
        21 => Call::Settled(who, 1 + tape.below(3), !tape.once_in(3)),
        22 => Call::Named(who, !tape.once_in(4)),
        23 => Call::Close(who),
        24..=27 => Call::Next,
        28 => tape.one_of(&[Call::Notice, Call::Ripen, Call::Advance(3), Call::Detach(who)]),
        29 => Call::Deadline(who, tape.below(9)),
        30 => Call::TakeOver(who, tape.below(5)),
        31 => tape.one_of(&[Call::Join(who), Call::Absorb(who), Call::TakeFailure(who)]),
        32 => Call::Pin(who, tape.once_in(2)),
        33 => Call::Reserve(who),
        36 => Call::Defer(who),
        34 => Call::Discharge(who, tape.once_in(2)),
        35 => Call::Transfer(who, tape.below(9) as usize),
        38 => Call::Vital(who),
        39 => Call::Background(who),
        40 => Call::Lease(who, tape.once_in(2)),
        37 => Call::Ask(who, tape.once_in(3)),
        41 | 42 => Call::HandDown(who),
        _ => Call::Watch(who),
    }
}

fn calls(tape: &mut Tape) -> Vec<Call> {
    (0..tape.below(60)).map(|_| call(tape)).collect()
}

/// A kernel in the hands of a monkey.
struct Monkey {
    k: Checked,
    born: Vec<Handle>,
    /// How many foreign inputs each combinator expects: to settle more than that is the one thing it cannot detect.
    expected: BTreeMap<u32, u32>,
    now: f64,
}

impl Monkey {
    fn new() -> Self {
        let mut k = Checked::new();
        k.be_patient();
        let root = k.open_root(0).unwrap();
        Monkey { k, born: vec![root], expected: BTreeMap::new(), now: 0.0 }
    }

    fn who(&self, number: usize) -> Handle {
        self.born[self.born.len() - 1 - number % self.born.len()]
    }

    fn keep(&mut self, born: Result<Handle, Fault>) {
        self.born.extend(born.ok().filter(|born| *born != Handle::default()));
    }

    fn mark(&self, back: u32) -> u32 {
        self.k.kernel().last_serial().saturating_sub(back)
    }

    fn births(&mut self, call: Call) -> bool {
        let born = match call {
            Call::Spawn(owner, deep) => self.k.spawn(self.who(owner), 0, deep),
            Call::HandDown(task) => self.k.hand_down(self.who(task), 2),
            Call::Open(owner, Kind::Scope) => self.k.open_scope(self.who(owner), 0, false),
            Call::Open(owner, Kind::Shield) => self.k.open_shield(self.who(owner)),
            Call::Open(owner, Kind::Operation) => self.k.open_operation(self.who(owner), 0),
            Call::Open(owner, _) => self.k.open_timer(self.who(owner), 0, self.now + 2.0),
            Call::Defer(owner) => self.k.defer(self.who(owner), 0),
            Call::Reserve(holder) => self.k.reserve(self.who(holder), 0),
            Call::Combine(owner, rule, back) => self.k.combine(self.who(owner), rule, self.mark(back), 0),
            Call::Input(combinator, target) => self.k.add_input(self.who(combinator), 1, self.who(target)),
            _ => return false,
        };
        self.keep(born);
        true
    }

    fn inputs(&mut self, call: Call) -> bool {
        match call {
            Call::Expect(who) => {
                let who = self.who(who);
                if self.k.expect_input(who).is_ok() {
                    *self.expected.entry(who.serial).or_default() += 1;
                }
            }
            Call::Settled(who, number, ok) => {
                let who = self.who(who);
                if let Some(expected @ 1..) = self.expected.get_mut(&who.serial) {
                    *expected -= 1;
                    let _ = self.k.settle_input(who, number, ok);
                }
            }
            Call::Named(who, true) => drop(self.k.settle_input(self.who(who), 0, true)),
            Call::Named(who, false) => drop(self.k.fail_combinator(self.who(who))),
            _ => return false,
        }
        true
    }

    fn bodies(&mut self, call: Call) -> bool {
        match call {
            Call::Park(who, wait, shielded) => drop(self.k.park(self.who(who), wait, shielded, 1)),
            Call::ParkOn(who, target) => drop(self.k.park_on(self.who(who), self.who(target), false, 1)),
            Call::Settle(who, ok) => drop(self.k.settle(self.who(who), ok)),
            Call::Ask(who, deferred) => drop(self.k.ask(self.who(who), deferred)),
            Call::Complete(who, outcome) => drop(self.k.complete(self.who(who), outcome)),
            Call::Next => drop(self.k.next()),
            Call::Notice => drop(self.k.next_notice()),
            Call::Ripen => self.k.ripen(),
            Call::Advance(by) => {
                self.now += f64::from(by);
                self.k.advance(self.now);
            }
            _ => return false,
        }
        true
    }

    fn regions(&mut self, call: Call) {
        match call {
            Call::Deadline(who, after) => drop(self.k.set_deadline(self.who(who), self.now + f64::from(after))),
            Call::Request(who, kind) => drop(self.k.request(self.who(who), kind)),
            Call::Close(who) => drop(self.k.close(self.who(who))),
            Call::Pin(who, pinned) => drop(self.k.pin(self.who(who), pinned)),
            Call::TakeOver(who, back) => drop(self.k.take_over(self.who(who), self.mark(back))),
            Call::Discharge(who, commits) => drop(self.k.discharge(self.who(who), commits)),
            Call::Transfer(who, to) => drop(self.k.transfer(self.who(who), self.who(to))),
            Call::Detach(who) => drop(self.k.detach(self.who(who))),
            Call::Vital(who) => drop(self.k.make_vital(self.who(who))),
            Call::Background(who) => drop(self.k.make_background(self.who(who))),
            Call::Lease(who, taken) => drop(self.k.lease(self.who(who), taken)),
            Call::TakeFailure(who) => drop(self.k.take_failure(self.who(who))),
            Call::Join(who) => drop(self.k.join(self.who(who))),
            Call::Absorb(who) => drop(self.k.absorb(self.who(who))),
            Call::Watch(who) => drop(self.k.watch(self.who(who))),
            call => panic!("nobody makes {call:?}"),
        }
    }

    fn make(&mut self, call: Call) {
        if !self.births(call) && !self.inputs(call) && !self.bodies(call) {
            self.regions(call);
        }
    }

    /// Does what a driver that behaves does with whatever it finds.
    fn behave(&mut self) {
        self.now += 100.0;
        self.k.advance(self.now);
        for tenant in self.born.clone() {
            let _ = self.k.request(tenant, CancelKind::Shutdown); // in a shield, too: rings of waiters hide there
            match self.k.kind(tenant) {
                Some(Kind::Task | Kind::Finalizer) => {
                    let _ = self.k.settle(tenant, true);
                    let _ = self.k.ask(tenant, false);
                    let _ = self.k.complete(tenant, Outcome::Ok);
                }
                Some(Kind::Operation) => drop(self.k.complete(tenant, Outcome::Ok)),
                Some(Kind::Scope | Kind::Shield) => {
                    let _ = self.k.pin(tenant, false);
                    let _ = self.k.close(tenant);
                }
                Some(Kind::Combinator) => drop(self.k.settle_input(tenant, 0, true)),
                _ => {}
            }
            while let Ok(1..) = self.k.take_failure(tenant) {}
            let _ = self.k.absorb(tenant);
            let _ = self.k.join(tenant);
        }
    }

    /// Obeys, until nothing is left to do.
    fn obey(&mut self) {
        loop {
            let command = self.k.next();
            let named = if command.slot() == 0 { Handle::default() } else { self.k.tenant_of(command.slot()) };
            match command.verb() {
                Verb::Idle => return,
                Verb::Hop => self.k.ripen(),
                Verb::Start | Verb::Next | Verb::Throw => drop(self.k.complete(named, Outcome::Ok)),
                Verb::Leave | Verb::Abort => drop(self.k.complete(named, Outcome::Cancelled)),
                Verb::Unheard if self.k.absorb(named) == Ok(true) => {}
                Verb::Unheard => drop(self.k.join(named)),
                _ => {}
            }
        }
    }
}

#[test]
fn o11_no_order_of_calls_breaks_a_law_and_from_anywhere_the_kernel_comes_to_rest() {
    hold(0..20_000, calls, |calls| {
        let mut monkey = Monkey::new();
        for call in calls {
            monkey.make(*call);
        }
        let root = monkey.born[0];
        let _ = monkey.k.request(root, CancelKind::Shutdown);
        for _ in 0..100 {
            monkey.obey();
            monkey.behave();
            if monkey.k.kernel().occupied() == 0 {
                return;
            }
        }
        panic!("{} tenants never leave", monkey.k.kernel().occupied());
    });
}
