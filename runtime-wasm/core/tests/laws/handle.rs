//! O11: a stale, forged or foreign handle gets a typed error and changes nothing.

use asupersync_core::handle::{LAST_SERIAL, born_since, serial_after};
use asupersync_core::slot::Wait;
use asupersync_core::{CancelKind, Fault, Handle, Kernel, Outcome, Rule};

use crate::support::{Checked, Random, Stage};

/// Every call that takes a handle, made with a wrong one.
fn refusals(kernel: &mut Kernel, wrong: Handle, live: Handle) -> Vec<(&'static str, Option<Fault>)> {
    macro_rules! refused {
        ($($name:literal: $call:expr),* $(,)?) => { vec![$(($name, $call.err())),*] };
    }
    refused! {
        "spawn": kernel.spawn(wrong, 0, false),
        "spawn, deferred": kernel.spawn(wrong, 0, true),
        "hand_down": kernel.hand_down(wrong, 0),
        "is_alone": kernel.is_alone(wrong),
        "open_scope": kernel.open_scope(wrong, 0, false),
        "open_shield": kernel.open_shield(wrong),
        "open_operation": kernel.open_operation(wrong, 0),
        "open_timer": kernel.open_timer(wrong, 0, 1.0),
        "set_deadline": kernel.set_deadline(wrong, 1.0),
        "set_polls": kernel.set_polls(wrong, 1),
        "budget": kernel.budget(wrong),
        "expired": kernel.expired(wrong),
        "take_over": kernel.take_over(wrong, 0),
        "detach": kernel.detach(wrong),
        "youngest": kernel.youngest(wrong),
        "pin": kernel.pin(wrong, true),
        "unpin": kernel.pin(wrong, false),
        "close": kernel.close(wrong),
        "park": kernel.park(wrong, Wait::Foreign, false, 0),
        "park_on": kernel.park_on(wrong, live, false, 0),
        "park_on, as target": kernel.park_on(live, wrong, false, 0),
        "ring": kernel.ring(wrong, live, 0),
        "ring, as target": kernel.ring(live, wrong, 0),
        "settle": kernel.settle(wrong, true),
        "ask": kernel.ask(wrong, false),
        "complete": kernel.complete(wrong, Outcome::Ok),
        "request": kernel.request(wrong, CancelKind::User),
        "watch": kernel.watch(wrong),
        "join": kernel.join(wrong),
        "absorb": kernel.absorb(wrong),
        "take_failure": kernel.take_failure(wrong),
        "combine": kernel.combine(wrong, Rule::All, 0, 0),
        "add_input": kernel.add_input(wrong, 1, live),
        "expect_input": kernel.expect_input(wrong),
        "settle_input": kernel.settle_input(wrong, 1, true),
        "fail_combinator": kernel.fail_combinator(wrong),
        "decider": kernel.decider(wrong),
        "owner": kernel.owner(wrong),
        "phases": kernel.phases(wrong),
        "site": kernel.site(wrong),
        "kind": kernel.kind(wrong),
        "wait": kernel.wait(wrong),
        "cancel_kind": kernel.cancel_kind(wrong),
    }
}

/// A tree with one of everything in it; its handles, live ones first.
fn lively(k: &mut Checked) -> (Handle, Vec<Handle>) {
    let root = k.open_root(0).unwrap();
    let scope = k.open_scope(root, 0, true).unwrap();
    let task = k.spawn(scope, 0, false).unwrap();
    let mut live = vec![root, scope, task];
    for _ in 0..4 {
        let child = k.spawn(task, 0, false).unwrap();
        k.park(child, Wait::Foreign, false, 3).unwrap();
        live.push(child);
    }
    live.push(k.open_shield(task).unwrap());
    live.push(k.open_operation(task, 0).unwrap());
    live.push(k.open_timer(task, 0, 99.0).unwrap());
    let all = k.combine(task, Rule::All, k.kernel().last_serial(), 0).unwrap();
    live.push(all);
    live.push(k.add_input(all, 1, live[3]).unwrap());
    (task, live)
}

/// How many handles are tried, each in every call: ten million with `cargo test --release -p asupersync-core o11`.
const WRONG: u32 = if cfg!(debug_assertions) { 1_000_000 } else { 10_000_000 };

#[test]
fn o11_forged_stale_and_foreign_handles_are_refused_by_the_million_and_change_nothing() {
    let mut k = Checked::new();
    let (task, live) = lively(&mut k);
    let stale: Vec<Handle> = (0..200).map(|_| ended(&mut k, task)).collect();
    let foreign = lively(&mut Checked::after(10_000)).1;
    let mut random = Random::new(11);
    let (digest, state, written) = (k.digest(), k.kernel().digest(), k.kernel().trace().written());
    let mut kernel = k.into_kernel();
    for _ in 0..WRONG {
        let wrong = match random.below(8) {
            0 => stale[random.below(200) as usize],
            1 => foreign[random.below(foreign.len() as u32) as usize],
            _ => forge(&mut random, &live),
        };
        for (call, fault) in refusals(&mut kernel, wrong, task) {
            assert_eq!(fault, Some(Fault::Stale), "{call} of {wrong:?}");
        }
    }
    println!("{WRONG} wrong handles, each refused by {} calls", refusals(&mut kernel, stale[0], task).len());
    assert_eq!(kernel.digest(), state, "not a bit of the state has changed");
    let mut k = Checked::of(kernel, live);
    assert_eq!((k.digest(), k.kernel().trace().written()), (digest, written));
}

/// A handle whose tenant has left.
fn ended(k: &mut Checked, owner: Handle) -> Handle {
    let child = k.spawn(owner, 0, false).unwrap();
    k.complete(child, Outcome::Ok).unwrap();
    child
}

/// A handle that nobody has: a live one's slot with another serial, one's serial in another slot, or anything.
fn forge(random: &mut Random, live: &[Handle]) -> Handle {
    loop {
        let Handle { slot, serial } = live[random.below(live.len() as u32) as usize];
        let forged = match random.below(6) {
            0 => Handle { slot, serial: random.word() },
            1 => Handle { slot: random.word(), serial },
            2 => Handle { slot, serial: serial.wrapping_sub(1) },
            3 => Handle { slot: random.below(600), serial: random.below(40) },
            4 => Handle { slot: random.word() >> random.below(32), serial: 0 },
            _ => Handle { slot: random.word(), serial: random.word() },
        };
        if !live.contains(&forged) {
            return forged;
        }
    }
}

#[test]
fn o11_every_stale_handle_of_every_kind_is_refused() {
    let mut k = Checked::new();
    let (task, _) = lively(&mut k);
    let mut stale = vec![Handle::default(), Handle { slot: 0, serial: 1 }];
    for _ in 0..50 {
        let child = k.spawn(task, 0, false).unwrap();
        k.complete(child, Outcome::Ok).unwrap();
        let shield = k.open_shield(task).unwrap();
        k.close(shield).unwrap();
        stale.extend([child, shield]);
    }
    let digest = k.digest();
    for wrong in stale {
        for (call, fault) in k.tell(|kernel| refusals(kernel, wrong, task)) {
            assert_eq!(fault, Some(Fault::Stale), "{call} of {wrong:?}");
        }
    }
    assert_eq!(k.digest(), digest);
}

#[test]
fn o11_a_handle_does_not_mean_the_slots_next_tenant() {
    let mut s = Stage::new();
    let first = s.task();
    s.returns(first);
    let second = s.task();
    assert_eq!(first.slot, second.slot, "the slot is used again");
    assert_eq!(s.k.complete(first, Outcome::Ok), Err(Fault::Stale));
    assert_eq!(s.k.request(first, CancelKind::User), Err(Fault::Stale));
    s.returns(second);
}

#[test]
fn o11_a_late_result_does_not_touch_the_slots_next_tenant() {
    let mut s = Stage::new();
    let first = s.waiting(s.scope);
    s.cancels(first);
    s.tick();
    s.ends(first, Outcome::Cancelled);
    let second = s.waiting(s.scope);
    assert_eq!(first.slot, second.slot);
    assert_eq!(s.k.settle(first, true), Err(Fault::Stale));
    assert_eq!(s.k.kernel().wait(second), Ok(Wait::Foreign), "it waits still");
}

#[test]
fn o11_a_handle_of_another_runtime_means_nobody_unless_both_count_alike() {
    let (mut ours, mut theirs) = (Stage::new(), Stage::new());
    for _ in 0..5 {
        let task = theirs.task();
        theirs.returns(task);
    }
    let foreign = theirs.task();
    assert_eq!(ours.k.request(foreign, CancelKind::User), Err(Fault::Stale));
}

#[test]
fn o11_serials_go_round_without_the_number_of_nobody() {
    assert_eq!(serial_after(0), 1);
    assert_eq!(serial_after(LAST_SERIAL - 1), LAST_SERIAL);
    assert_eq!(serial_after(LAST_SERIAL), 1);
}

#[test]
fn o11_born_since_holds_across_the_wrap() {
    let mut random = Random::new(8);
    for _ in 0..20_000 {
        let mark = 1 + random.below(LAST_SERIAL);
        let births = random.below(3_000);
        let mut serial = mark;
        for _ in 0..births {
            serial = serial_after(serial);
        }
        assert!(born_since(serial, mark), "{births} births after {mark}");
        assert_eq!(born_since(mark, serial), births == 0, "{births} births before {serial}");
    }
}

#[test]
fn o11_a_combinator_across_the_wrap_owns_what_was_born_in_its_argument() {
    for lead in 0..12 {
        let mut k = Checked::after(LAST_SERIAL - lead);
        let root = k.open_root(0).unwrap();
        let task = k.spawn(root, 0, false).unwrap();
        let before = k.spawn(task, 0, false).unwrap();
        let mark = k.kernel().last_serial();
        let born: Vec<Handle> = (0..4).map(|_| k.spawn(task, 0, false).unwrap()).collect();
        let race = k.combine(task, Rule::Race, mark, 0).unwrap();
        assert_eq!(k.kernel().owner(before), Ok(task), "{lead} births before the wrap");
        for child in born {
            assert_eq!(k.kernel().owner(child), Ok(race), "{lead} births before the wrap");
        }
    }
}
