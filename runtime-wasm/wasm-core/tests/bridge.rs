//! The boundary: integers in, one integer out, and a refused call changes nothing.

use asupersync_core::arena::LAST_INDEX;
use asupersync_core::slot::Wait;
use asupersync_core::{CancelKind, Command, Fault, Handle, Kernel, Outcome, Rule, Verb};
use asupersync_wasm_core::abi::CLOSED;
use asupersync_wasm_core::bridge::{self, Code};
use asupersync_wasm_core::tenant::{self, act};

const FOREIGN: u32 = Wait::Foreign as u32;
const VALUE: u32 = Wait::Value as u32;
const OK: u32 = Outcome::Ok as u32;

/// A kernel with a root, and a running task in it.
fn boot() -> (Kernel, Handle, Handle) {
    let mut kernel = Kernel::new();
    kernel.keep_trace(64);
    let root = kernel.open_root(0).unwrap();
    let task = kernel.spawn(root, 0, false).unwrap();
    (kernel, root, task)
}

const fn fault(fault: Fault) -> i32 {
    -(fault as i32)
}

/// The same, where the next command would stand.
const fn refusal(fault: Fault) -> i32 {
    -(fault as i32) << 1
}

#[test]
fn a_refused_step_says_why_where_the_next_command_would_stand() {
    let (mut kernel, root, task) = boot();
    let answers = [
        bridge::park(&mut kernel, root, VALUE, 0, 1),
        bridge::park_on(&mut kernel, root, task, 0, 1),
        bridge::complete(&mut kernel, root, OK, 1),
    ];
    assert_eq!(answers.map(|answer| (answer >> 1, answer & CLOSED)), [(fault(Fault::WrongPhase), 0); 3]);
}

#[test]
fn a_birth_is_its_slot_and_a_refusal_is_negative() {
    let (mut kernel, root, task) = boot();
    assert_eq!(kernel.spawn(root, 0, false).code(), 3);
    let nobody = bridge::handle(7, 7);
    assert_eq!(kernel.spawn(nobody, 0, false).code(), fault(Fault::Stale));
    assert_eq!(kernel.settle(task, true).code(), fault(Fault::WrongPhase));
    assert_eq!(kernel.close(root).code(), 1);
    assert_eq!(kernel.spawn(root, 0, false).code(), fault(Fault::Closed));
}

#[test]
fn every_fault_is_another_negative_number() {
    let faults = [Fault::Stale, Fault::Closed, Fault::WrongKind, Fault::WrongPhase, Fault::Exhausted];
    let codes = faults.map(|fault| Err::<(), _>(fault).code());
    assert_eq!(codes, [-1, -2, -3, -4, -5]);
}

#[test]
fn a_place_is_a_site_and_the_shield_bit() {
    for (place, asked) in [(12 << 1, Verb::Leave), (12 << 1 | 1, Verb::Idle)] {
        let (mut kernel, _, task) = boot();
        kernel.request(task, CancelKind::User).unwrap();
        assert_eq!(bridge::park(&mut kernel, task, FOREIGN, place, 0), 0);
        assert_eq!(kernel.site(task), Ok(12));
        assert_eq!(kernel.next().verb(), asked, "a shield keeps a request out (C5)");
    }
}

#[test]
fn a_step_in_the_loop_is_answered_with_the_next_command() {
    let (mut kernel, root, task) = boot();
    let other = kernel.spawn(root, 0, false).unwrap();
    kernel.park(other, Wait::Value, false, 0).unwrap();
    let answer = bridge::park(&mut kernel, task, FOREIGN, 0, 1);
    assert_eq!(answer & CLOSED, 0);
    assert_eq!(answer >> 1, Command::new(Verb::Next, other.slot).pack());
    assert_eq!(bridge::complete(&mut kernel, other, OK, 1), CLOSED, "closed, and nothing is due");
}

#[test]
fn a_step_nested_in_anothers_takes_no_command() {
    let (mut kernel, root, task) = boot();
    let other = kernel.spawn(root, 0, false).unwrap();
    kernel.park(other, Wait::Value, false, 0).unwrap();
    assert_eq!(bridge::complete(&mut kernel, task, OK, 0), CLOSED);
    assert_eq!(kernel.next(), Command::new(Verb::Next, other.slot));
}

#[test]
fn an_end_says_whether_the_region_has_closed_with_it() {
    let (mut kernel, _, task) = boot();
    let child = kernel.spawn(task, 0, false).unwrap();
    assert_eq!(bridge::complete(&mut kernel, task, OK, 0), 0, "a child holds it open");
    assert_eq!(
        bridge::complete(&mut kernel, child, OK, 1),
        Command::new(Verb::ClosedOk, task.slot).pack() << 1 | CLOSED
    );
}

#[test]
fn the_answer_about_the_last_slot_is_no_fault() {
    for verb in [Verb::Next, Verb::Decided, Verb::Unheard, Verb::Hop] {
        let packed = Command::new(verb, LAST_INDEX).pack();
        assert!(packed > 0 && packed << 1 > 0, "{verb:?}");
        assert_eq!(((packed << 1 | CLOSED) >> 5) as u32, LAST_INDEX);
        assert_eq!((packed << 1 | CLOSED) >> 1 & 15, verb as i32);
    }
}

#[test]
fn numbers_that_mean_nothing_are_refused_and_change_nothing() {
    let (mut kernel, root, task) = boot();
    let written = kernel.trace().written();
    let wrong_kind = fault(Fault::WrongKind);
    for number in [0, 7, 8, 255, 256, 257, 258, 1 << 16 | 1, u32::MAX] {
        assert_eq!(tenant::act(&mut kernel, root, act::REQUEST, number), wrong_kind, "no kind of request: {number}");
    }
    for number in [4, 5, 255, 256, 257, u32::MAX] {
        assert_eq!(bridge::combine(&mut kernel, root, number, 0, 0), wrong_kind, "no rule: {number}");
    }
    let wrong_kind = refusal(Fault::WrongKind);
    for number in [0, 1, 5, 7, 258, u32::MAX] {
        assert_eq!(bridge::park(&mut kernel, task, number, 0, 1), wrong_kind, "no wait to park on: {number}");
    }
    for number in [0, 5, 257, u32::MAX] {
        assert_eq!(bridge::complete(&mut kernel, task, number, 1), wrong_kind, "no outcome: {number}");
    }
    assert_eq!(kernel.trace().written(), written);
    assert_eq!(kernel.cancel_kind(root), Ok(CancelKind::None));
}

#[test]
fn every_number_of_a_kind_rule_and_outcome_is_taken() {
    for kind in 1..=6 {
        let (mut kernel, root, _) = boot();
        assert_eq!(tenant::act(&mut kernel, root, act::REQUEST, kind), 0);
        assert_eq!(kernel.cancel_kind(root).map(|kind| kind as u32), Ok(kind));
    }
    for rule in 0..=3 {
        let (mut kernel, root, _) = boot();
        let mark = kernel.last_serial();
        assert!(bridge::combine(&mut kernel, root, rule, mark, 0) > 0);
    }
    for outcome in [OK, Outcome::Err as u32, Outcome::Panicked as u32] {
        let (mut kernel, _, task) = boot();
        assert_eq!(bridge::complete(&mut kernel, task, outcome, 0), CLOSED);
    }
}

#[test]
fn awaiting_is_answered_as_parking_is() {
    let (mut kernel, root, task) = boot();
    let other = kernel.spawn(root, 0, false).unwrap();
    assert_eq!(bridge::park_on(&mut kernel, task, other, 0, 1), 0);
    assert_eq!(bridge::park_on(&mut kernel, task, other, 0, 1), refusal(Fault::WrongPhase));
    assert_eq!(bridge::complete(&mut kernel, other, OK, 1) >> 1, Command::new(Verb::Next, task.slot).pack());
    assert_eq!(bridge::park_on(&mut kernel, task, other, 0, 1), refusal(Fault::Stale));
}

#[test]
fn a_notice_is_a_command_and_none_is_idle() {
    let (mut kernel, root, _) = boot();
    assert_eq!(bridge::next_notice(&mut kernel), Command::IDLE.pack());
    kernel.watch(root).unwrap();
    kernel.request(root, CancelKind::User).unwrap();
    assert_eq!(bridge::next_notice(&mut kernel), Command::new(Verb::Signal, root.slot).pack());
}

#[test]
fn a_rule_crosses_by_its_number() {
    let (mut kernel, root, task) = boot();
    let mark = kernel.last_serial();
    let slot = bridge::combine(&mut kernel, root, Rule::Race as u32, mark, 0);
    let race = bridge::handle(slot as u32, kernel.last_serial());
    let input = kernel.add_input(race, 1, task);
    assert!(input.is_ok());
    kernel.settle_input(race, 0, true).unwrap();
    bridge::complete(&mut kernel, task, OK, 0);
    assert_eq!(kernel.decider(race), Ok(1), "a race, and no other rule");
}
