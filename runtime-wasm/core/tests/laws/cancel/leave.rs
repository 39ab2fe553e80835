//! C3: the leaving goes bottom up.

use asupersync_core::phase::Phase;
use asupersync_core::{CancelKind, Outcome, Verb};

use crate::support::{IDLE, Stage};

#[test]
fn c3_a_parent_is_left_after_its_children() {
    let mut s = Stage::new();
    let parent = s.task();
    let child = s.waiting(parent);
    s.awaits(parent, child);
    s.cancels(parent);
    assert_eq!(s.next(), (Verb::Leave, child));
    assert_eq!(s.next(), IDLE, "the parent waits for the child's cleanup");
    s.waits_shielded(child);
    assert_eq!(s.next(), IDLE);
    s.settles(child, true);
    s.ends(child, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::Leave, parent));
}

#[test]
fn c3_a_parent_that_waits_for_something_else_is_left_after_its_children_too() {
    let mut s = Stage::new();
    let parent = s.waiting(s.scope);
    let child = s.waiting(parent);
    s.cancels(parent);
    assert_eq!(s.tick(), [(Verb::Leave, child)]);
    s.ends(child, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::Leave, parent)]);
}

#[test]
fn c3_it_waits_for_operations_to_be_aborted() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let fetch = s.k.open_operation(task, 0).unwrap();
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Abort, fetch)]);
    s.ends(fetch, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
}

#[test]
fn c3_it_waits_for_child_scopes() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let inner = s.k.open_scope(task, 0, false).unwrap();
    let deep = s.waiting(inner);
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Leave, deep)]);
    s.ends(deep, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, inner), (Verb::Leave, task)]);
}

#[test]
fn c3_timers_end_at_once() {
    let mut s = Stage::new();
    let task = s.task();
    let sleep = s.k.open_timer(task, 0, 50.0).unwrap();
    s.awaits(task, sleep);
    s.cancels(task);
    assert_eq!(s.k.kernel().next_due(), f64::INFINITY, "no timer is left behind");
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, sleep), (Verb::Leave, task)]);
}

#[test]
fn c3_siblings_are_left_in_the_order_of_their_birth() {
    let mut s = Stage::new();
    let parent = s.waiting(s.scope);
    let children = [s.waiting(parent), s.waiting(parent), s.waiting(parent)];
    s.cancels(parent);
    assert_eq!(s.tick(), children.map(|child| (Verb::Leave, child)));
}

#[test]
fn c3_a_child_that_began_under_the_request_is_waited_for() {
    let mut s = Stage::new();
    let parent = s.waiting(s.scope);
    s.cancels(parent);
    let child = s.waiting(parent); // a closure that the parent made is called from elsewhere (O8)
    assert_eq!(s.next(), (Verb::Leave, child), "although the parent stood in line before it");
    assert_eq!(s.next(), IDLE);
    s.ends(child, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::Leave, parent));
}

#[test]
fn c3_a_body_that_is_told_again_waits_for_children_of_its_cleanup() {
    let mut s = Stage::new();
    let parent = s.waiting(s.scope);
    s.cancels(parent);
    assert_eq!(s.next(), (Verb::Leave, parent));
    s.waits(parent); // it goes on regardless
    let child = s.waiting(parent);
    assert_eq!(s.next(), (Verb::Leave, child));
    assert_eq!(s.next(), IDLE);
    s.ends(child, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::Leave, parent));
}

#[test]
fn c3_from_then_on_it_drains() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.k.kernel().phases(task).unwrap().0, Phase::CancelRequested);
    assert_eq!(s.next(), (Verb::Leave, task));
    assert_eq!(s.k.kernel().phases(task).unwrap().0, Phase::Draining);
    s.waits_shielded(task);
    s.settles(task, true);
    assert_eq!(s.k.kernel().phases(task).unwrap().0, Phase::Draining, "a result in cleanup does not undo it");
}

#[test]
fn c3_each_level_of_a_deep_tree_is_left_after_the_one_below() {
    let mut s = Stage::new();
    let mut line = vec![s.task()];
    for _ in 0..30 {
        line.push(s.child(*line.last().unwrap()));
    }
    for pair in line.windows(2) {
        s.awaits(pair[0], pair[1]);
    }
    s.waits(line[30]);
    s.k.request(s.scope, CancelKind::Timeout).unwrap();
    for task in line.iter().rev() {
        assert_eq!(s.next(), (Verb::Leave, *task));
        assert_eq!(s.next(), IDLE);
        s.ends(*task, Outcome::Cancelled);
    }
    assert_eq!(s.next(), (Verb::ClosedCancelled, s.scope));
}
