//! C10, as far as the kernel goes: who holds a signal hears of a request, once.

use asupersync_core::{CancelKind, Outcome, Verb};

use crate::support::{IDLE, Stage};

#[test]
fn c10_who_holds_a_signal_hears_of_the_first_request() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.k.watch(task).unwrap();
    s.cancels(s.scope);
    s.k.request(s.scope, CancelKind::Shutdown).unwrap();
    assert_eq!(s.tick(), [(Verb::Signal, task), (Verb::Leave, task)]);
}

#[test]
fn c10_a_signal_may_be_heard_before_the_tick() {
    let mut s = Stage::new();
    s.k.watch(s.scope).unwrap();
    let task = s.waiting(s.scope);
    s.cancels(s.scope);
    let notice = s.k.next_notice(); // it is due at once
    assert_eq!((notice.verb(), notice.slot()), (Verb::Signal, s.scope.slot));
    assert!(s.k.next_notice().is_idle());
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
}

#[test]
fn c10_signals_fire_from_the_top_down() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let child = s.waiting(task);
    for region in [child, task, s.scope] {
        s.k.watch(region).unwrap();
    }
    s.cancels(s.scope);
    let turns = s.tick();
    assert_eq!(turns[..3], [(Verb::Signal, s.scope), (Verb::Signal, task), (Verb::Signal, child)]);
}

#[test]
fn c10_a_shields_signal_does_not_hear_of_a_request_outside() {
    let mut s = Stage::new();
    let task = s.task();
    let shield = s.k.open_shield(task).unwrap();
    s.k.watch(shield).unwrap();
    s.cancels(task);
    assert_eq!(s.next(), IDLE);
}

#[test]
fn c10_a_region_that_closes_at_once_is_told_of_the_request_first() {
    let mut s = Stage::new();
    s.k.watch(s.scope).unwrap();
    s.cancels(s.scope);
    assert_eq!(s.tick(), [(Verb::Signal, s.scope), (Verb::ClosedCancelled, s.scope)]);
}

#[test]
fn c10_what_has_gone_before_it_could_be_told_is_told_nothing() {
    let mut s = Stage::new();
    let task = s.task();
    s.k.watch(task).unwrap();
    s.cancels(task);
    s.ends(task, Outcome::Ok);
    assert_eq!(s.tick(), []);
}
