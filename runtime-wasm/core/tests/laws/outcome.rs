//! U1, U5: how outcomes fold, and who may be `cancelled`.

use asupersync_core::{CancelKind, Fault, Handle, Outcome, Verb};

use crate::support::Stage;

const ENDS: [Outcome; 4] = [Outcome::Ok, Outcome::Cancelled, Outcome::Err, Outcome::Panicked];

#[test]
fn u1_outcomes_are_ordered_by_weight() {
    assert!(ENDS.is_sorted() && ENDS[0] > Outcome::Pending);
}

/// Brings a body that is parked to the end that is wanted; `cancelled` takes a request.
fn ends(s: &mut Stage, task: Handle, outcome: Outcome) {
    if outcome == Outcome::Cancelled {
        s.cancels(task);
        assert_eq!(s.next(), (Verb::Leave, task));
    } else {
        s.goes_on(task, true);
    }
    s.ends(task, outcome);
}

#[test]
fn u1_a_body_and_a_child_nobody_joined_fold_to_the_heavier_but_a_cancelled_child_counts_for_nothing() {
    for child_ends in ENDS {
        for body_ends in ENDS {
            let mut s = Stage::new();
            let task = s.child(s.scope);
            let child = s.waiting(task);
            s.waits(task);
            ends(&mut s, child, child_ends);
            ends(&mut s, task, body_ends);
            let folded = if child_ends >= Outcome::Err { body_ends.max(child_ends) } else { body_ends };
            assert_eq!(closed(&s, task), folded, "body {body_ends:?}, child {child_ends:?}");
        }
    }
}

/// The outcome of the region of `task`, as the stream tells it.
fn closed(s: &Stage, task: Handle) -> Outcome {
    let is_it = |record: &&asupersync_core::trace::Record| {
        record.serial == task.serial && record.event == asupersync_core::trace::Event::Closed as u32
    };
    let record = *s.k.kernel().trace().records().find(is_it).expect("it has closed");
    *ENDS.iter().find(|outcome| **outcome as u32 == record.detail).expect("an outcome")
}

#[test]
fn u1_a_joined_child_counts_for_nothing() {
    let mut s = Stage::new();
    let task = s.child(s.scope);
    let child = s.waiting(task);
    s.awaits(task, child);
    ends(&mut s, child, Outcome::Err);
    assert_eq!(s.tick(), [(Verb::Throw, task)]);
    s.returns(task);
    assert_eq!(closed(&s, task), Outcome::Ok);
}

#[test]
fn u1_a_child_that_fails_after_the_body_has_ended_counts() {
    let mut s = Stage::new();
    let task = s.child(s.scope);
    let child = s.waiting(task);
    s.ends(task, Outcome::Ok);
    ends(&mut s, child, Outcome::Err);
    assert_eq!(s.next(), (Verb::ClosedErr, task));
}

#[test]
fn u1_a_panic_is_kept_and_told_as_such() {
    let mut s = Stage::new();
    let (waiter, task) = (s.task(), s.waiting(s.scope));
    let child = s.waiting(task);
    s.awaits(waiter, task);
    s.settles(task, true);
    s.ends(task, Outcome::Panicked);
    assert_eq!(s.asked(child), CancelKind::FailFast, "a broken contract ends what is below, as a throw does");
    assert_eq!(s.next(), (Verb::Leave, child));
    s.ends(child, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedPanicked, task), (Verb::Throw, waiter)]);
}

#[test]
fn u5_only_a_body_that_was_left_ends_cancelled() {
    let mut s = Stage::new();
    let task = s.task();
    assert_eq!(s.k.complete(task, Outcome::Cancelled), Err(Fault::WrongPhase), "nobody asked");
    s.cancels(task);
    assert_eq!(s.k.complete(task, Outcome::Cancelled), Err(Fault::WrongPhase), "it was asked, but not left");
    s.waits(task);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
    assert!(s.ends(task, Outcome::Cancelled));
}

#[test]
fn u5_a_body_that_returns_after_a_request_that_it_never_met_ends_ok() {
    let mut s = Stage::new();
    let task = s.task();
    s.cancels(task);
    s.returns(task);
    assert_eq!(closed(&s, task), Outcome::Ok);
}

#[test]
fn u5_a_body_that_was_left_may_still_throw_or_return() {
    for outcome in [Outcome::Ok, Outcome::Err] {
        let mut s = Stage::new();
        let task = s.waiting(s.scope);
        s.cancels(task);
        assert_eq!(s.tick(), [(Verb::Leave, task)]);
        s.ends(task, outcome);
        assert_eq!(closed(&s, task), outcome);
    }
}

#[test]
fn u5_whoever_awaits_what_somebody_else_cancelled_receives_an_error() {
    let mut s = Stage::new();
    let (waiter, task) = (s.task(), s.waiting(s.scope));
    s.awaits(waiter, task);
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
    s.ends(task, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::Throw, waiter)]);
    s.ends(waiter, Outcome::Err);
    assert_eq!(closed(&s, waiter), Outcome::Err, "an ordinary error, and `err` if it escapes");
}

#[test]
fn u5_cancelling_a_waiter_never_cancels_what_it_waits_for() {
    let mut s = Stage::new();
    let (waiter, task) = (s.task(), s.waiting(s.scope));
    s.awaits(waiter, task);
    s.cancels(waiter);
    assert_eq!(s.asked(task), CancelKind::None);
    assert_eq!(s.tick(), [(Verb::Leave, waiter)]);
    s.ends(waiter, Outcome::Cancelled);
    s.settles(task, true);
    s.returns(task);
}

#[test]
fn u5_a_scope_that_was_asked_to_end_ends_cancelled_even_when_empty() {
    let mut s = Stage::new();
    s.cancels(s.scope);
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, s.scope)]);
}
