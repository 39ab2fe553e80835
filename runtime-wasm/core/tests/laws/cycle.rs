//! O10: a wait that could never end is not begun.

use asupersync_core::slot::Wait;
use asupersync_core::{Handle, Outcome, Rule, Verb};

use crate::support::{IDLE, Stage};

/// Whether the kernel refuses `task` to wait for `target`: then it goes on with a throw, and the ring is told.
#[track_caller]
fn is_refused(s: &mut Stage, task: Handle, target: Handle) -> bool {
    s.awaits(task, target);
    let refused = s.k.kernel().wait(task) == Ok(Wait::Throw);
    assert_eq!(refused, !ring(s, task, target).is_empty(), "the ring is there to be told");
    if refused {
        assert_eq!(s.next(), (Verb::Throw, task));
    } else {
        assert_eq!(s.k.kernel().wait(task), Ok(Wait::Slot));
    }
    refused
}

fn ring(s: &mut Stage, task: Handle, target: Handle) -> Vec<Handle> {
    let mut ring = Vec::new();
    while let Ok(slot @ 1..) = s.k.ring(task, target, ring.len() as u32) {
        ring.push(s.k.tenant_of(slot));
    }
    ring
}

#[test]
fn o10_nobody_waits_for_itself() {
    let mut s = Stage::new();
    let task = s.task();
    assert!(is_refused(&mut s, task, task));
    assert_eq!(ring(&mut s, task, task), [task]);
    s.returns(task);
    s.closes();
}

#[test]
fn o10_nobody_waits_for_who_owns_it() {
    let mut s = Stage::new();
    let top = s.task();
    let middle = s.child(top);
    let shield = s.k.open_shield(middle).unwrap();
    let child = s.child(shield);
    for (target, through) in [(top, vec![top, middle, shield, child]), (s.scope, vec![])] {
        assert!(is_refused(&mut s, child, target));
        if !through.is_empty() {
            assert_eq!(ring(&mut s, child, target), through);
        }
    }
    assert!(!is_refused(&mut s, top, middle), "but an owner may wait for what it owns");
}

#[test]
fn o10_of_two_who_wait_for_each_other_the_second_is_refused() {
    let mut s = Stage::new();
    let [one, other] = [s.task(), s.task()];
    assert!(!is_refused(&mut s, one, other));
    assert!(is_refused(&mut s, other, one));
    assert_eq!(ring(&mut s, other, one), [one, other]);
    s.returns(other);
    assert_eq!(s.tick(), [(Verb::Next, one)], "and the first is not");
}

#[test]
fn o10_a_ring_of_any_length_is_found_and_told_in_order() {
    let mut s = Stage::new();
    let tasks: Vec<Handle> = (0..100).map(|_| s.task()).collect();
    for pair in tasks.windows(2) {
        assert!(!is_refused(&mut s, pair[0], pair[1]), "a line is no ring");
    }
    assert!(is_refused(&mut s, tasks[99], tasks[0]));
    assert_eq!(ring(&mut s, tasks[99], tasks[0]), tasks);
}

#[test]
fn o10_who_waits_for_a_task_waits_for_its_children_once_its_body_has_ended() {
    let mut s = Stage::new();
    let owner = s.task();
    let child = s.child(owner);
    let outside = s.task();
    assert!(!is_refused(&mut s, outside, owner));
    s.ends(owner, Outcome::Ok);
    assert!(is_refused(&mut s, child, outside));
    assert_eq!(ring(&mut s, child, outside), [outside, owner, child]);
}

#[test]
fn o10_a_body_that_may_yet_cancel_its_child_closes_no_ring() {
    let mut s = Stage::new();
    let owner = s.task();
    let (child, outside) = (s.child(owner), s.task());
    assert!(!is_refused(&mut s, child, outside));
    s.waits(owner);
    assert!(!is_refused(&mut s, outside, owner), "the owner's body goes on by itself");
}

#[test]
fn o10_who_is_to_be_left_closes_no_ring() {
    let mut s = Stage::new();
    let [one, other] = [s.task(), s.task()];
    s.awaits(one, other);
    s.cancels(one);
    assert!(!is_refused(&mut s, other, one), "it waits no longer");
    assert_eq!(s.next(), (Verb::Leave, one));
}

#[test]
fn o10_who_has_a_deadline_closes_no_ring() {
    let mut s = Stage::new();
    let [one, other] = [s.task(), s.task()];
    s.k.set_deadline(one, 10.0).unwrap();
    s.awaits(one, other);
    assert!(!is_refused(&mut s, other, one), "it waits until then");
    s.k.advance(10.0);
    assert_eq!(s.next(), (Verb::Leave, one));
}

#[test]
fn o10_a_background_child_may_wait_for_its_owner_which_does_not_wait_for_it() {
    let mut s = Stage::new();
    let owner = s.task();
    let child = s.child(owner);
    s.k.make_background(child).unwrap();
    assert!(!is_refused(&mut s, child, owner));
    assert!(is_refused(&mut s, owner, child), "though it is its own");
    s.ends(owner, Outcome::Ok);
    assert_eq!(s.next(), (Verb::Leave, child));
}

/// An owner with a child that runs in its background.
fn with_background(s: &mut Stage) -> [Handle; 2] {
    let owner = s.task();
    let child = s.child(owner);
    s.k.make_background(child).unwrap();
    [owner, child]
}

#[test]
fn o10_no_request_takes_a_background_child_out_of_its_cleanup() {
    let mut s = Stage::new();
    let [owner, child] = with_background(&mut s);
    let shield = s.k.open_shield(child).unwrap();
    let derived = s.child(shield);
    assert!(is_refused(&mut s, derived, owner), "nor what that calls");
    assert_eq!(ring(&mut s, derived, owner), [owner, child, shield, derived]);
    s.returns(derived);
    s.k.close(shield).unwrap();
    s.k.park_on(child, owner, true, 1).unwrap();
    assert_eq!(s.next(), (Verb::Throw, child));
    assert_eq!(ring(&mut s, child, owner), [owner, child]);
}

#[test]
fn o10_who_waits_for_the_owner_of_a_background_child_waits_for_its_cleanup() {
    for shielded in [false, true] {
        let mut s = Stage::new();
        let [owner, child] = with_background(&mut s);
        let (other, outside) = (s.waiting(owner), s.task());
        s.k.park_on(child, outside, shielded, 1).unwrap();
        s.ends(owner, Outcome::Ok);
        assert_eq!(is_refused(&mut s, outside, owner), shielded, "when {other:?} has ended, the child is asked to end");
    }
}

#[test]
fn o10_a_task_that_was_asked_is_not_left_before_its_childs_cleanup_has_ended() {
    let mut s = Stage::new();
    let [owner, outside] = [s.task(), s.task()];
    let child = s.child(owner);
    s.k.park_on(child, outside, true, 1).unwrap();
    s.awaits(owner, child);
    s.cancels(owner);
    assert!(is_refused(&mut s, outside, owner));
    assert_eq!(ring(&mut s, outside, owner), [owner, child, outside]);
}

#[test]
fn o10_no_deadline_takes_anybody_out_of_a_cleanup() {
    for shielded in [false, true] {
        let mut s = Stage::new();
        let [one, other] = [s.task(), s.task()];
        s.k.set_deadline(one, 10.0).unwrap();
        s.k.park_on(one, other, shielded, 1).unwrap();
        assert_eq!(is_refused(&mut s, other, one), shielded);
    }
}

/// A combinator of a task over somebody outside, who waits for the task, and `others` that wait for something foreign.
fn around(s: &mut Stage, rule: Rule, others: usize) -> (Handle, Handle) {
    let (task, outside) = (s.task(), s.task());
    s.awaits(outside, task);
    let mark = s.mark();
    let mut inputs = vec![outside];
    inputs.extend((0..others).map(|_| s.waiting(task)));
    (task, s.combines(task, rule, mark, &inputs))
}

#[test]
fn o10_a_combinator_with_one_input_left_needs_it() {
    for rule in [Rule::All, Rule::AllSettled, Rule::Any, Rule::Race] {
        let mut s = Stage::new();
        let (task, combinator) = around(&mut s, rule, 0);
        assert!(is_refused(&mut s, task, combinator), "{rule:?}");
    }
}

#[test]
fn o10_a_combinator_that_another_input_may_decide_closes_no_ring() {
    for rule in [Rule::All, Rule::Any, Rule::Race, Rule::AllSettled] {
        let mut s = Stage::new();
        let (task, combinator) = around(&mut s, rule, 1);
        assert_eq!(is_refused(&mut s, task, combinator), rule == Rule::AllSettled, "{rule:?}");
    }
}

#[test]
fn o10_a_race_needs_a_loser_of_its_own_that_no_request_takes_out_of_its_cleanup() {
    for shielded in [false, true] {
        let mut s = Stage::new();
        let (task, owner) = (s.task(), s.task());
        let mark = s.mark();
        let (loser, other) = (s.child(owner), s.waiting(owner));
        s.k.park_on(loser, task, shielded, 1).unwrap();
        let race = s.combines(owner, Rule::Race, mark, &[loser, other]);
        assert_eq!(is_refused(&mut s, task, race), shielded);
    }
}

#[test]
fn o10_the_wait_for_ones_own_combinator_is_not_searched_if_all_inputs_are_its_own() {
    let mut s = Stage::new();
    let (task, mark) = (s.task(), s.mark());
    let child = s.waiting(task);
    let all = s.combines(task, Rule::All, mark, &[child]);
    assert!(!is_refused(&mut s, task, all));
    s.goes_on(child, true);
    s.returns(child);
    assert_eq!(s.tick(), [(Verb::Decided, all), (Verb::ClosedOk, all), (Verb::Next, task)]);
    assert_eq!(s.next(), IDLE);
}

#[test]
fn o10_a_refused_wait_joins_nobody() {
    let mut s = Stage::new();
    let [one, other] = [s.task(), s.task()];
    s.awaits(one, other);
    assert!(is_refused(&mut s, other, one));
    s.returns(other);
    assert_eq!(s.next(), (Verb::Next, one));
    s.ends(one, Outcome::Err);
    assert_eq!(s.tick(), [(Verb::Unheard, one)], "nobody has heard of it (O6)");
}
