//! C4: a wait ends with its result or with the cancel, never both.

use asupersync_core::slot::Wait;
use asupersync_core::{Outcome, Verb, Wake};

use crate::support::{IDLE, Stage};

#[test]
fn c4_a_result_that_came_before_the_request_is_delivered() {
    let mut s = Stage::new();
    let (first, task) = (s.task(), s.waiting(s.scope));
    s.stands_in_line(first); // so that the result stands in line, too
    assert_eq!(s.settles(task, true), Wake::Queued);
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Next, first), (Verb::Next, task)]);
    s.waits(task);
    assert_eq!(s.tick(), [(Verb::Leave, task)], "it is told at its next checkpoint");
}

#[test]
fn c4_a_result_that_comes_after_the_request_but_before_the_leaving_is_delivered() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.settles(task, true), Wake::Queued);
    assert_eq!(s.tick(), [(Verb::Next, task)], "an acquired lock is never lost");
    s.waits(task);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
}

#[test]
fn c4_a_rejection_counts_as_a_result() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    s.settles(task, false);
    assert_eq!(s.tick(), [(Verb::Throw, task)]);
}

#[test]
fn c4_a_result_that_comes_while_children_drain_is_delivered() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let child = s.waiting(task);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, child));
    s.settles(task, true);
    s.ends(child, Outcome::Cancelled);
    assert_eq!(s.tick(), [], "it went on at once");
    s.returns(task);
}

#[test]
fn c4_what_is_awaited_and_ends_ok_in_spite_of_the_request_is_delivered() {
    let mut s = Stage::new();
    let task = s.task();
    let child = s.waiting(task);
    s.awaits(task, child);
    s.settles(child, true);
    s.cancels(task);
    s.returns(child);
    assert_eq!(s.tick(), [(Verb::Next, task)]);
}

#[test]
fn c4_what_is_awaited_and_fails_in_spite_of_the_request_is_delivered() {
    let mut s = Stage::new();
    let (task, other) = (s.task(), s.task());
    s.awaits(task, other);
    s.cancels(task);
    s.ends(other, Outcome::Err);
    assert_eq!(s.tick(), [(Verb::Throw, task)]);
}

#[test]
fn c4_what_is_awaited_and_cancelled_with_the_waiter_is_not_delivered() {
    let mut s = Stage::new();
    let task = s.task();
    let child = s.waiting(task);
    s.awaits(task, child);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, child));
    s.ends(child, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::Leave, task)], "it is left, not told");
}

#[test]
fn c4_a_request_that_was_pending_before_an_await_is_delivered_at_it() {
    for wait in [Wait::Foreign, Wait::Value, Wait::Throw] {
        let mut s = Stage::new();
        let task = s.task();
        s.cancels(task);
        s.k.park(task, wait, false, 1).unwrap();
        assert_eq!(s.tick(), [(Verb::Leave, task)], "{wait:?}");
    }
}

#[test]
fn c4_also_when_what_it_awaits_is_a_task() {
    let mut s = Stage::new();
    let (task, other) = (s.task(), s.waiting(s.scope));
    s.cancels(task);
    s.awaits(task, other);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
    s.settles(other, false);
    s.ends(other, Outcome::Err);
    assert_eq!(s.tick(), [(Verb::Unheard, other)], "nobody waited for it");
}

#[test]
fn c4_also_when_that_task_is_its_child_and_ends_ok() {
    let mut s = Stage::new();
    let task = s.task();
    let child = s.waiting(task);
    s.settles(child, true);
    s.cancels(task);
    s.awaits(task, child);
    assert_eq!(s.next(), IDLE, "the child runs still");
    s.returns(child);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
}

#[test]
fn c4_after_the_leaving_no_result_arrives() {
    let mut s = Stage::new();
    let (task, other) = (s.task(), s.waiting(s.scope));
    s.awaits(task, other);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    s.settles(other, true);
    s.returns(other);
    assert_eq!(s.tick(), []);
    s.ends(task, Outcome::Cancelled);
}

#[test]
fn c4_a_result_for_one_waiter_is_none_for_the_one_that_was_left() {
    let mut s = Stage::new();
    let [first, left, last, other] = [s.task(), s.task(), s.task(), s.waiting(s.scope)];
    for waiter in [first, left, last] {
        s.awaits(waiter, other);
    }
    s.cancels(left);
    assert_eq!(s.tick(), [(Verb::Leave, left)]);
    s.settles(other, true);
    s.returns(other);
    assert_eq!(s.tick(), [(Verb::Next, first), (Verb::Next, last)]);
}

#[test]
fn c4_waiters_leave_the_line_from_any_place() {
    for leaver in 0..4 {
        let mut s = Stage::new();
        let other = s.waiting(s.scope);
        let waiters = [s.task(), s.task(), s.task(), s.task()];
        for waiter in waiters {
            s.awaits(waiter, other);
        }
        s.cancels(waiters[leaver]);
        assert_eq!(s.tick(), [(Verb::Leave, waiters[leaver])]);
        let late = s.task();
        s.awaits(late, other);
        s.settles(other, true);
        s.returns(other);
        let stay = waiters.into_iter().chain([late]).filter(|waiter| *waiter != waiters[leaver]);
        assert_eq!(s.tick(), stay.map(|waiter| (Verb::Next, waiter)).collect::<Vec<_>>());
    }
}

#[test]
fn c4_awaiting_what_ended_in_this_very_step_receives_its_outcome() {
    let mut s = Stage::new();
    let task = s.task();
    let sleep = s.k.open_timer(task, 0, 5.0).unwrap();
    s.k.advance(5.0); // it is over, and the driver has not been told yet
    s.k.park_on(task, sleep, false, 1).expect("the driver cannot know better");
    assert_eq!(s.tick(), [(Verb::ClosedOk, sleep), (Verb::Next, task)]);
}

#[test]
fn c4_a_wait_for_time_in_a_cancelled_region_is_a_checkpoint_like_any_other() {
    let mut s = Stage::new();
    let task = s.task();
    s.cancels(task);
    let sleep = s.k.open_timer(task, 0, 5.0).unwrap();
    s.k.park_on(task, sleep, false, 1).expect("the driver cannot know that it has ended");
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, sleep), (Verb::Leave, task)]);
}
