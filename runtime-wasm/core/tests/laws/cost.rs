//! What operations cost, as the number of looks at slots: the same on every machine.

use asupersync_core::slot::Wait;
use asupersync_core::{CancelKind, Handle, Kernel, Outcome, Rule, Verb};

/// A kernel with a scope that owns so many suspended tasks.
fn crowd(tasks: u32) -> (Kernel, Handle) {
    let mut kernel = Kernel::new();
    let root = kernel.open_root(0).unwrap();
    let scope = kernel.open_scope(root, 0, true).unwrap();
    for _ in 0..tasks {
        waiting(&mut kernel, scope);
    }
    (kernel, scope)
}

fn waiting(kernel: &mut Kernel, owner: Handle) -> Handle {
    let task = kernel.spawn(owner, 0, false).unwrap();
    kernel.park(task, Wait::Foreign, false, 1).unwrap();
    task
}

/// How many looks `work` takes.
fn cost<T>(kernel: &mut Kernel, work: impl FnOnce(&mut Kernel) -> T) -> (u64, T) {
    let before = kernel.touches();
    let result = work(kernel);
    (kernel.touches() - before, result)
}

/// What each step of a life costs, beside so many others: birth, park, a result, its turn, a wait for a child, the end.
fn life(others: u32) -> Vec<(&'static str, u64)> {
    let (mut k, scope) = crowd(others);
    let (spawn, task) = cost(&mut k, |k| k.spawn(scope, 0, false).unwrap());
    let park = cost(&mut k, |k| k.park(task, Wait::Value, false, 1).unwrap()).0;
    let next = cost(&mut k, |k| assert_eq!(k.next().verb(), Verb::Next)).0;
    let child = waiting(&mut k, task);
    let park_on = cost(&mut k, |k| k.park_on(task, child, false, 1).unwrap()).0;
    let settle = cost(&mut k, |k| k.settle(child, true).unwrap()).0;
    let complete = cost(&mut k, |k| assert!(k.complete(child, Outcome::Ok).unwrap())).0;
    k.next();
    let reserve = cost(&mut k, |k| k.reserve(task, 0).unwrap());
    let commit = cost(&mut k, |k| k.discharge(reserve.1, true).unwrap()).0;
    let shield = cost(&mut k, |k| k.open_shield(task).unwrap());
    let unshield = cost(&mut k, |k| k.close(shield.1).unwrap()).0;
    let operation = cost(&mut k, |k| k.open_operation(task, 0).unwrap());
    let answer = cost(&mut k, |k| k.complete(operation.1, Outcome::Ok).unwrap()).0;
    let mark = k.last_serial();
    let race = cost(&mut k, |k| k.combine(task, Rule::Race, mark, 0).unwrap()).0;
    vec![
        ("spawn", spawn),
        ("park", park),
        ("next", next),
        ("park_on", park_on),
        ("settle", settle),
        ("complete", complete),
        ("reserve", reserve.0),
        ("commit", commit),
        ("open_shield", shield.0),
        ("close a shield", unshield),
        ("open_operation", operation.0),
        ("complete an operation", answer),
        ("combine", race),
    ]
}

#[test]
fn t1_no_step_of_a_life_costs_more_for_how_many_others_live() {
    let few = life(10);
    assert_eq!(life(100_000), few);
    assert!(few.iter().all(|(_, looks)| (1..80).contains(looks)), "{few:?}");
}

#[test]
fn t1_a_timer_costs_the_logarithm_of_how_many_are_set() {
    let looks = |timers: u32| {
        let (mut k, scope) = crowd(1);
        for due in 0..timers {
            k.open_timer(scope, 0, f64::from(timers - due)).unwrap();
        }
        let set = cost(&mut k, |k| k.open_timer(scope, 0, 0.5).unwrap()).0;
        set + cost(&mut k, |k| k.advance(0.5)).0
    };
    let (thousand, million) = (looks(1_000), looks(1_000_000));
    assert!(million <= thousand + 60, "{thousand} among a thousand, {million} among a million");
}

/// A chain of tasks, or all of them beside each other, below one.
fn family(kernel: &mut Kernel, scope: Handle, members: u32, chain: bool) -> Handle {
    let top = waiting(kernel, scope);
    let mut owner = top;
    for _ in 1..members {
        let child = waiting(kernel, owner);
        owner = if chain { child } else { top };
    }
    top
}

#[test]
fn c1_a_request_costs_as_much_as_there_is_below_it_and_no_more() {
    for chain in [true, false] {
        let looks = |members: u32, others: u32| {
            let (mut k, scope) = crowd(others);
            let top = family(&mut k, scope, members, chain);
            cost(&mut k, |k| k.request(top, CancelKind::User).unwrap()).0
        };
        assert_eq!(looks(1_000, 10), looks(1_000, 50_000), "who is not below costs nothing");
        let (one, ten) = (looks(1_000, 10), looks(10_000, 10));
        assert!(one <= 12 * 1_000, "{one} for a thousand");
        assert_eq!(ten - one, looks(19_000, 10) - ten, "each one more costs the same");
    }
}

#[test]
fn c3_to_leave_them_costs_as_much_as_there_are() {
    let looks = |members: u32| {
        let (mut k, scope) = crowd(10);
        let top = family(&mut k, scope, members, true);
        k.request(top, CancelKind::User).unwrap();
        let mut left = Vec::new();
        cost(&mut k, |k| {
            loop {
                let command = k.next();
                match command.verb() {
                    Verb::Idle => break,
                    Verb::Leave => left.push(command.slot()),
                    _ => continue,
                }
                let owner = Handle { slot: command.slot(), serial: command.slot() }; // nothing was given back as yet
                k.complete(owner, Outcome::Cancelled).unwrap();
            }
            assert_eq!(left.len(), members as usize);
        })
        .0
    };
    let (one, ten) = (looks(500), looks(5_000));
    assert!(ten <= 11 * one, "{one} for five hundred, {ten} for five thousand");
}
