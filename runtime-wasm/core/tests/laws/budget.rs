//! C9: a scope that counts turns asks itself to end when they are spent.

use asupersync_core::slot::Wait;
use asupersync_core::{CancelKind, Fault, Handle, Rule, Verb};

use crate::support::Stage;

/// The body takes a turn.
#[track_caller]
fn turns(s: &mut Stage, task: Handle) {
    s.stands_in_line(task);
    assert_eq!(s.next(), (Verb::Next, task));
}

fn polls(s: &Stage, region: Handle) -> u32 {
    s.k.kernel().budget(region).unwrap().1
}

#[test]
fn c9_each_turn_below_a_scope_is_one_of_its_polls() {
    let mut s = Stage::new();
    s.k.set_polls(s.scope, 10).unwrap();
    let task = s.task();
    let child = s.child(task);
    let shield = s.k.open_shield(child).unwrap();
    let cleanup = s.child(shield);
    for (at, task) in [task, child, cleanup].into_iter().enumerate() {
        turns(&mut s, task);
        assert_eq!(polls(&s, s.scope), 9 - at as u32);
    }
    assert_eq!([polls(&s, child), polls(&s, cleanup), polls(&s, s.root)], [7, u32::MAX, u32::MAX]);
}

#[test]
fn c9_when_the_polls_are_spent_the_next_turn_is_the_last_before_a_request() {
    let mut s = Stage::new();
    s.k.set_polls(s.scope, 2).unwrap();
    let task = s.task();
    turns(&mut s, task);
    turns(&mut s, task);
    assert_eq!(s.asked(s.scope), CancelKind::None);
    turns(&mut s, task);
    assert_eq!(
        [s.asked(s.scope), s.asked(task), s.asked(s.root)],
        [CancelKind::Timeout, CancelKind::Parent, CancelKind::None]
    );
    assert_eq!(s.k.kernel().expired(s.scope), Ok(true));
    s.k.park(task, Wait::Value, false, 1).unwrap();
    assert_eq!(s.tick(), [(Verb::Leave, task)], "delivered at the next checkpoint (C4)");
}

#[test]
fn c9_what_is_left_takes_no_turn() {
    let mut s = Stage::new();
    s.k.set_polls(s.scope, 1).unwrap();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    assert_eq!(polls(&s, s.scope), 1);
}

#[test]
fn c9_of_nested_quotas_each_is_charged_and_the_outermost_that_is_spent_asks() {
    let mut s = Stage::new();
    s.k.set_polls(s.scope, 1).unwrap();
    let inner = s.k.open_scope(s.scope, 0, false).unwrap();
    s.k.set_polls(inner, 1).unwrap();
    let task = s.child(inner);
    turns(&mut s, task);
    assert_eq!([polls(&s, s.scope), polls(&s, inner)], [0, 0]);
    turns(&mut s, task);
    assert_eq!([s.asked(s.scope), s.asked(inner)], [CancelKind::Timeout, CancelKind::Parent]);
    assert_eq!([s.scope, inner].map(|scope| s.k.kernel().expired(scope)), [Ok(true), Ok(false)]);
}

#[test]
fn c9_a_child_reads_the_least_of_what_is_around_it() {
    let mut s = Stage::new();
    s.k.set_polls(s.scope, 100).unwrap();
    s.k.set_deadline(s.scope, 50.0).unwrap();
    let inner = s.k.open_scope(s.scope, 0, false).unwrap();
    s.k.set_polls(inner, 7).unwrap();
    s.k.set_deadline(inner, 80.0).unwrap();
    let task = s.child(inner);
    assert_eq!(s.k.kernel().budget(task), Ok((50.0, 7)));
    s.k.set_deadline(task, 20.0).unwrap();
    assert_eq!(s.k.kernel().budget(task), Ok((20.0, 7)));
    let shield = s.k.open_shield(task).unwrap();
    let child = s.child(shield);
    assert_eq!(s.k.kernel().budget(child), Ok((f64::INFINITY, u32::MAX)), "none of them can end it (C5)");
}

#[test]
fn c9_a_combinators_children_are_charged_as_before() {
    let mut s = Stage::new();
    s.k.set_polls(s.scope, 5).unwrap();
    let (task, mark) = (s.task(), s.mark());
    let child = s.child(task);
    s.waits(child);
    let all = s.combines(task, Rule::All, mark, &[child]);
    s.awaits(task, all);
    s.goes_on(child, true);
    assert_eq!(polls(&s, s.scope), 4);
}

#[test]
fn c9_only_an_empty_scope_takes_a_quota_and_only_one() {
    let mut s = Stage::new();
    let task = s.task();
    assert_eq!(s.k.set_polls(task, 1), Err(Fault::WrongKind));
    assert_eq!(s.k.set_polls(s.scope, 1), Err(Fault::WrongPhase), "its child would not be charged");
    let inner = s.k.open_scope(s.scope, 0, false).unwrap();
    s.k.set_polls(inner, 1).unwrap();
    assert_eq!(s.k.set_polls(inner, 2), Err(Fault::WrongPhase));
}
