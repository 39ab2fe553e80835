//! O6: no error is lost, and none is told twice.

use asupersync_core::slot::Wait;
use asupersync_core::{CancelKind, Fault, Outcome, Verb};

use crate::support::{IDLE, Stage};

#[test]
fn o6_a_failure_that_a_waiter_received_leaves_no_mark() {
    let mut s = Stage::new();
    let (task, other) = (s.task(), s.task());
    let child = s.waiting(task);
    s.awaits(task, child);
    s.settles(child, false);
    s.ends(child, Outcome::Err);
    assert_eq!(s.tick(), [(Verb::Throw, task)]);
    assert!(s.is_gone(child));
    s.returns(task);
    s.returns(other);
    assert_eq!(s.closes(), [(Verb::ClosedOk, s.scope)]);
}

#[test]
fn o6_every_waiter_receives_it() {
    let mut s = Stage::new();
    let [first, second, third, child] = [s.task(), s.task(), s.task(), s.waiting(s.scope)];
    for waiter in [first, second, third] {
        s.awaits(waiter, child);
    }
    s.settles(child, false);
    s.ends(child, Outcome::Err);
    assert_eq!(
        s.tick(),
        [(Verb::Throw, first), (Verb::Throw, second), (Verb::Throw, third)],
        "in order of asking (T2)"
    );
}

#[test]
fn o6_a_failure_nobody_joined_makes_the_region_err() {
    let mut s = Stage::new();
    let task = s.task();
    let child = s.failing(task);
    assert!(!s.ends(task, Outcome::Ok), "the answer would be another outcome");
    assert_eq!(s.next(), (Verb::ClosedErr, task));
    assert_eq!(s.k.take_failure(task), Ok(child.slot), "its error is the region's");
    assert_eq!(s.k.take_failure(task), Ok(0));
    assert!(s.is_gone(child));
    assert_eq!(s.k.kernel().phases(task).map(|_| ()), Ok(()), "and now the region itself is unheard");
    assert_eq!(s.tick(), [(Verb::Unheard, task)]);
}

#[test]
fn o6_a_waiter_of_the_region_receives_what_its_child_failed_with() {
    let mut s = Stage::new();
    let (waiter, task) = (s.task(), s.task());
    s.failing(task);
    s.awaits(waiter, task);
    s.ends(task, Outcome::Ok);
    assert_eq!(s.next(), (Verb::ClosedErr, task));
    assert!(s.k.take_failure(task).unwrap() > 0);
    assert!(s.is_gone(task), "heard");
    assert_eq!(s.tick(), [(Verb::Throw, waiter)]);
}

#[test]
fn o6_failures_are_taken_in_the_order_in_which_they_happened() {
    let mut s = Stage::new();
    let task = s.task();
    let children = [s.waiting(task), s.waiting(task), s.waiting(task)];
    for at in [1, 2, 0] {
        s.goes_on(children[at], false);
        s.ends(children[at], Outcome::Err);
    }
    s.ends(task, Outcome::Err);
    for at in [1, 2, 0] {
        assert_eq!(s.k.take_failure(task), Ok(children[at].slot));
    }
    assert_eq!(s.k.take_failure(task), Ok(0));
}

#[test]
fn o6_a_failure_is_not_taken_before_the_region_has_closed() {
    let mut s = Stage::new();
    let task = s.task();
    s.failing(task);
    assert_eq!(s.k.take_failure(task), Err(Fault::WrongPhase));
}

#[test]
fn o6_unheard_is_said_once_at_the_end_of_the_tick() {
    let mut s = Stage::new();
    let task = s.task();
    let failed = s.failing(s.scope);
    s.stands_in_line(task);
    assert_eq!(s.next(), (Verb::Next, task), "first what is due");
    assert_eq!(s.next(), (Verb::Unheard, failed));
    assert_eq!(s.next(), IDLE);
}

#[test]
fn o6_whoever_joins_before_the_end_of_the_tick_has_heard() {
    let mut s = Stage::new();
    let failed = s.failing(s.scope);
    s.k.join(failed).unwrap();
    assert!(s.is_gone(failed));
    assert_eq!(s.closes(), [(Verb::ClosedOk, s.scope)]);
}

#[test]
fn o6_a_promise_made_beforehand_counts_as_heard() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.k.join(task).unwrap();
    s.settles(task, false);
    assert!(s.ends(task, Outcome::Err));
    assert!(s.is_gone(task));
    assert_eq!(s.closes(), [(Verb::ClosedOk, s.scope)]);
}

#[test]
fn o6_awaiting_a_failure_that_is_kept_receives_it_and_ends_its_keeping() {
    let mut s = Stage::new();
    let task = s.task();
    let failed = s.failing(task);
    s.k.park_on(task, failed, false, 1).expect("a failure that is kept may be awaited");
    assert_eq!(s.tick(), [(Verb::Throw, task)]);
    assert!(s.is_gone(failed));
    s.returns(task);
}

#[test]
fn o6_an_unobserved_cancelled_is_silence() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
    assert!(s.ends(task, Outcome::Cancelled));
    assert_eq!(s.closes(), [(Verb::ClosedOk, s.scope)]);
}

#[test]
fn o6_a_scope_answers_for_what_nobody_heard() {
    let mut s = Stage::new();
    let failed = s.failing(s.scope);
    assert_eq!(s.k.close(s.scope), Ok(true), "it stays until somebody answers");
    assert_eq!(s.tick(), [(Verb::Unheard, failed)]);
    assert_eq!(s.k.absorb(failed), Ok(true));
    assert!(s.is_gone(failed));
    assert_eq!(s.tick(), [(Verb::ClosedErr, s.scope)]);
    assert_eq!(s.k.absorb(failed), Err(Fault::Stale), "once");
}

#[test]
fn o6_a_failure_joined_late_is_not_the_scopes() {
    let mut s = Stage::new();
    let failed = s.failing(s.scope);
    assert_eq!(s.tick(), [(Verb::Unheard, failed)]);
    s.k.join(failed).unwrap();
    assert_eq!(s.closes(), [(Verb::ClosedOk, s.scope)]);
}

#[test]
fn o6_a_functions_child_is_the_functions_to_answer_for() {
    let mut s = Stage::new();
    let task = s.task();
    let failed = s.failing(task);
    s.waits(task);
    assert_eq!(s.tick(), [(Verb::Unheard, failed)]);
    assert_eq!(s.k.absorb(failed), Ok(false), "it may still join it");
    s.settles(task, true);
    s.ends(task, Outcome::Ok);
    assert_eq!(s.k.take_failure(task), Ok(failed.slot));
}

#[test]
fn o6_there_is_nothing_to_absorb_in_what_has_not_failed() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    assert_eq!(s.k.absorb(task), Ok(false));
    assert_eq!(s.k.absorb(s.root), Ok(false), "nor in what nobody owns");
}

#[test]
fn o6_a_foreign_operation_that_fails_is_a_child_that_fails() {
    let mut s = Stage::new();
    let task = s.task();
    let fetch = s.k.open_operation(task, 0).unwrap();
    assert!(s.ends(fetch, Outcome::Err));
    s.ends(task, Outcome::Ok);
    assert_eq!(s.k.take_failure(task), Ok(fetch.slot));
}

#[test]
fn o6_an_error_that_comes_in_spite_of_the_request_still_reaches_the_waiter() {
    let mut s = Stage::new();
    let task = s.task();
    let child = s.waiting(task);
    s.awaits(task, child);
    s.settles(child, false);
    s.cancels(task);
    s.ends(child, Outcome::Err);
    assert_eq!(s.tick(), [(Verb::Throw, task)], "its wait ended with a result (C4)");
    assert!(s.is_gone(child));
}

#[test]
fn o6_what_failed_in_a_shield_is_its_tasks_to_answer_for() {
    let mut s = Stage::new();
    let task = s.task();
    let shield = s.k.open_shield(task).unwrap();
    let (first, second) = (s.failing(shield), s.failing(shield));
    assert_eq!(s.k.close(shield), Ok(false), "nothing lives in it");
    assert!(s.is_gone(shield));
    s.ends(task, Outcome::Ok);
    assert_eq!(s.k.take_failure(task), Ok(first.slot));
    assert_eq!(s.k.take_failure(task), Ok(second.slot));
}

#[test]
fn o6_a_failure_in_a_nested_region_is_folded_at_each_level() {
    let mut s = Stage::new();
    let top = s.task();
    let middle = s.child(top);
    let bottom = s.waiting(middle);
    s.ends(middle, Outcome::Ok);
    s.ends(top, Outcome::Ok);
    s.settles(bottom, false);
    s.ends(bottom, Outcome::Err);
    assert_eq!([s.next(), s.next()], [(Verb::ClosedErr, middle), (Verb::ClosedErr, top)]);
    assert_eq!(s.k.take_failure(middle), Ok(bottom.slot));
    assert_eq!(s.k.take_failure(top), Ok(middle.slot));
    assert_eq!(s.tick(), [(Verb::Unheard, top)]);
}

#[test]
fn o6_a_scope_is_not_itself_a_failure_that_somebody_must_hear() {
    let mut s = Stage::new();
    let inner = s.k.open_scope(s.scope, 0, false).unwrap();
    let failed = s.failing(inner);
    s.k.close(inner).unwrap();
    assert_eq!(s.tick(), [(Verb::Unheard, failed)]);
    s.k.absorb(failed).unwrap();
    assert_eq!(s.tick(), [(Verb::ClosedErr, inner)]);
    assert_eq!(s.closes(), [(Verb::ClosedOk, s.scope)], "it was told where it happened");
}

#[test]
fn o6_a_scope_that_was_cancelled_still_answers_for_failures() {
    let mut s = Stage::new();
    let task = s.task();
    s.k.park(task, Wait::Throw, false, 1).unwrap();
    s.k.request(s.scope, CancelKind::User).unwrap();
    assert_eq!(s.tick(), [(Verb::Throw, task)]);
    assert!(s.ends(task, Outcome::Err));
    assert_eq!(s.tick(), [(Verb::Unheard, task)]);
    assert_eq!(s.k.absorb(task), Ok(true));
    assert_eq!(s.tick(), [(Verb::ClosedErr, s.scope)]);
}
