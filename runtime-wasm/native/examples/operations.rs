//! `operations <name> <rounds>`: does one thing over and over, for who counts instructions (see
//! `bench/src/instructions.ts`). Without arguments it prints the names.

use std::hint::black_box;

use asupersync_core::slot::Wait;
use asupersync_core::{CancelKind, Handle, Kernel, Outcome, Rule, Verb, Wake};

type Operation = fn(&mut Kernel, Handle);

/// Asks for commands up to this one.
fn until(k: &mut Kernel, verb: Verb) {
    while k.next().verb() != verb {}
}

/// What a body waits for has come, and it goes on.
fn settle(k: &mut Kernel, task: Handle) {
    if k.settle(task, true) == Ok(Wake::Queued) {
        until(k, Verb::Next);
    }
}

/// Each leaves the kernel as it found it.
const OPERATIONS: &[(&str, Operation)] = &[
    ("a call that never waits", |k, scope| {
        let task = k.spawn(scope, 0, false).expect("open");
        k.complete(task, Outcome::Ok).expect("running");
    }),
    ("a call that waits for its turn", |k, scope| {
        let task = k.spawn(scope, 0, false).expect("open");
        k.park(task, Wait::Value, false, 1).expect("running");
        until(k, Verb::Next);
        k.complete(task, Outcome::Ok).expect("running");
    }),
    ("a call that waits for a promise", |k, scope| {
        let task = k.spawn(scope, 0, false).expect("open");
        k.park(task, Wait::Foreign, false, 1).expect("running");
        settle(k, task);
        k.complete(task, Outcome::Ok).expect("running");
    }),
    ("a call that awaits a call", |k, scope| {
        let task = k.spawn(scope, 0, false).expect("open");
        let child = k.spawn(task, 0, false).expect("open");
        k.park(child, Wait::Value, false, 1).expect("running");
        k.park_on(task, child, false, 1).expect("running");
        until(k, Verb::Next);
        k.complete(child, Outcome::Ok).expect("running");
        until(k, Verb::Next);
        k.complete(task, Outcome::Ok).expect("running");
    }),
    ("a call that is cancelled", |k, scope| {
        let task = k.spawn(scope, 0, false).expect("open");
        k.park(task, Wait::Foreign, false, 1).expect("running");
        k.request(task, CancelKind::User).expect("alive");
        until(k, Verb::Leave);
        k.complete(task, Outcome::Cancelled).expect("left");
    }),
    ("a timer that is set and stopped", |k, scope| {
        let timer = k.open_timer(scope, 0, 1.0).expect("open");
        k.request(timer, CancelKind::User).expect("alive");
        while !k.next_notice().is_idle() {}
    }),
    ("a fetch", |k, scope| {
        let operation = k.open_operation(scope, 0).expect("open");
        k.complete(operation, Outcome::Ok).expect("under way");
    }),
    ("a call with an obligation", |k, scope| {
        let task = k.spawn(scope, 0, false).expect("open");
        let obligation = k.reserve(task, 0).expect("running");
        k.discharge(obligation, true).expect("held");
        k.complete(task, Outcome::Ok).expect("running");
    }),
    ("a call with a shield", |k, scope| {
        let task = k.spawn(scope, 0, false).expect("open");
        let shield = k.open_shield(task).expect("running");
        k.close(shield).expect("open");
        k.complete(task, Outcome::Ok).expect("running");
    }),
    ("a race of two calls", |k, scope| {
        let owner = k.spawn(scope, 0, false).expect("open");
        let mark = k.last_serial();
        let racers = [(); 2].map(|()| k.spawn(owner, 0, false).expect("open"));
        for racer in racers {
            k.park(racer, Wait::Foreign, false, 1).expect("running");
        }
        let race = k.combine(owner, Rule::Race, mark, 0).expect("open");
        for (racer, number) in racers.into_iter().zip(1..) {
            k.add_input(race, number, racer).expect("undecided");
        }
        k.settle_input(race, 0, true).expect("undecided");
        k.park_on(owner, race, false, 1).expect("running");
        settle(k, racers[0]);
        k.complete(racers[0], Outcome::Ok).expect("running");
        until(k, Verb::Leave);
        k.complete(racers[1], Outcome::Cancelled).expect("left");
        until(k, Verb::Next);
        k.complete(owner, Outcome::Ok).expect("running");
    }),
];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(name) = arguments.next() else {
        OPERATIONS.iter().for_each(|(name, _)| println!("{name}"));
        return;
    };
    let rounds: u32 = arguments.next().and_then(|rounds| rounds.parse().ok()).expect("how many rounds?");
    let (_, operation) = OPERATIONS.iter().find(|(known, _)| *known == name).expect("no such operation");
    let mut kernel = Kernel::new();
    let root = kernel.open_root(0).expect("new");
    let scope = kernel.open_scope(root, 0, true).expect("open");
    for _ in 0..rounds {
        operation(black_box(&mut kernel), scope);
    }
    assert!(kernel.occupied() <= 3, "an operation leaves the kernel as it found it: {}", kernel.occupied());
}
