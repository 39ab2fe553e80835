//! O1, O2, O4, O5: everything has an owner, and the owner waits.

use asupersync_core::phase::{Phase, RegionPhase};
use asupersync_core::slot::Wait;
use asupersync_core::{CancelKind, Fault, Handle, Kind, Outcome, Verb};

use crate::support::{IDLE, Stage};

#[test]
fn o1_everything_has_the_owner_that_it_was_born_to() {
    let mut s = Stage::new();
    let task = s.task();
    let born = [
        s.child(task),
        s.k.open_scope(task, 0, false).unwrap(),
        s.k.open_shield(task).unwrap(),
        s.k.open_operation(task, 0).unwrap(),
        s.k.open_timer(task, 0, 10.0).unwrap(),
    ];
    for tenant in born {
        assert_eq!(s.k.kernel().owner(tenant), Ok(task));
    }
    assert_eq!(s.k.kernel().owner(task), Ok(s.scope));
    assert_eq!(s.k.kernel().owner(s.scope), Ok(s.root));
    assert_eq!(s.k.kernel().owner(s.root), Ok(Handle::default()), "nobody owns the root");
}

#[test]
fn o1_there_is_one_root() {
    let mut s = Stage::new();
    assert_eq!(s.k.open_root(0), Err(Fault::WrongPhase));
    s.closes();
}

#[test]
fn o1_only_scopes_tasks_and_shields_own() {
    let mut s = Stage::new();
    let task = s.task();
    let operation = s.k.open_operation(task, 0).unwrap();
    let timer = s.k.open_timer(task, 0, 10.0).unwrap();
    let live = s.waiting(task);
    let combinator = s.k.combine(task, asupersync_core::Rule::All, s.mark(), 0).unwrap();
    let input = s.k.add_input(combinator, 1, live).unwrap();
    for owner in [operation, timer, combinator, input] {
        assert!(s.k.spawn(owner, 0, false).is_err(), "{:?}", s.k.kind(owner));
        assert!(s.k.open_scope(owner, 0, false).is_err());
        assert!(s.k.open_timer(owner, 0, 1.0).is_err());
    }
}

#[test]
fn o2_a_call_runs_at_once_up_to_its_first_checkpoint() {
    let mut s = Stage::new();
    let task = s.task();
    assert_eq!(s.k.kernel().phases(task), Ok((Phase::Running, RegionPhase::Open)));
    assert_eq!(s.next(), IDLE, "no turn was needed");
}

#[test]
fn o2_a_call_in_a_cancelled_region_starts_and_is_left_at_its_first_checkpoint() {
    let mut s = Stage::new();
    let task = s.task();
    s.cancels(task);
    let child = s.child(task);
    assert_eq!(s.k.kernel().phases(child).unwrap().0, Phase::Running);
    assert_eq!(s.asked(child), CancelKind::Parent);
    s.waits(child);
    assert_eq!(s.tick(), [(Verb::Leave, child)]);
}

#[test]
fn o2_a_call_in_a_cancelled_region_that_meets_no_checkpoint_ends_as_it_likes() {
    let mut s = Stage::new();
    let task = s.task();
    s.cancels(task);
    let child = s.child(task);
    assert_eq!(s.k.complete(child, Outcome::Cancelled), Err(Fault::WrongPhase), "it was not left (U5)");
    s.returns(child);
}

#[test]
fn o4_nobody_sees_an_outcome_before_the_children_are_done() {
    let mut s = Stage::new();
    let (waiter, task) = (s.task(), s.task());
    let child = s.waiting(task);
    s.awaits(waiter, task);
    assert!(!s.ends(task, Outcome::Ok), "a child holds the region open");
    assert_eq!(s.k.kernel().phases(task), Ok((Phase::Finalizing, RegionPhase::Closing)));
    assert_eq!(s.next(), IDLE, "the waiter is not told yet");
    s.settles(child, true);
    s.returns(child);
    assert_eq!(s.tick(), [(Verb::ClosedOk, task), (Verb::Next, waiter)]);
}

#[test]
fn o4_grandchildren_hold_every_region_above_open() {
    let mut s = Stage::new();
    let top = s.task();
    let middle = s.child(top);
    let bottom = s.waiting(middle);
    assert!(!s.ends(middle, Outcome::Ok));
    assert!(!s.ends(top, Outcome::Ok));
    assert_eq!(s.k.close(s.scope), Ok(true));
    assert_eq!(s.tick(), []);
    s.settles(bottom, true);
    s.returns(bottom);
    assert_eq!(s.tick(), [(Verb::ClosedOk, middle), (Verb::ClosedOk, top), (Verb::ClosedOk, s.scope)]);
}

#[test]
fn o4_operations_and_timers_hold_a_region_open() {
    let mut s = Stage::new();
    let (fetching, sleeping) = (s.task(), s.task());
    let fetch = s.k.open_operation(fetching, 0).unwrap();
    let sleep = s.k.open_timer(sleeping, 0, 5.0).unwrap();
    assert!(!s.ends(fetching, Outcome::Ok));
    assert!(!s.ends(sleeping, Outcome::Ok));
    assert!(s.ends(fetch, Outcome::Ok));
    assert_eq!(s.tick(), [(Verb::ClosedOk, fetching)]);
    s.k.advance(5.0);
    assert_eq!(s.tick(), [(Verb::ClosedOk, sleep), (Verb::ClosedOk, sleeping)]);
}

#[test]
fn o4_what_has_closed_takes_nothing_new() {
    let mut s = Stage::new();
    let task = s.task();
    let child = s.waiting(task);
    s.ends(task, Outcome::Ok);
    assert_eq!(s.k.spawn(task, 0, false), Err(Fault::Closed));
    assert_eq!(s.k.open_scope(task, 0, false), Err(Fault::Closed));
    assert_eq!(s.k.open_shield(task), Err(Fault::Closed));
    assert_eq!(s.k.open_operation(task, 0), Err(Fault::Closed));
    assert_eq!(s.k.open_timer(task, 0, 1.0), Err(Fault::Closed));
    s.k.close(s.scope).unwrap();
    assert_eq!(s.k.spawn(s.scope, 0, false), Err(Fault::Closed));
    s.settles(child, true);
    s.returns(child);
}

#[test]
fn o4_a_scope_closes_only_when_told_and_then_waits() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.settles(task, true);
    s.returns(task);
    assert_eq!(s.tick(), [], "an open scope outlives its children");
    let task = s.waiting(s.scope);
    assert_eq!(s.k.close(s.scope), Ok(true));
    assert_eq!(s.k.close(s.scope), Ok(true), "twice is once");
    s.settles(task, true);
    s.returns(task);
    assert_eq!(s.tick(), [(Verb::ClosedOk, s.scope)]);
    assert!(s.is_gone(s.scope));
}

#[test]
fn o4_an_empty_scope_closes_at_once_and_says_so() {
    let mut s = Stage::new();
    assert_eq!(s.k.close(s.scope), Ok(false));
    assert_eq!(s.tick(), [(Verb::ClosedOk, s.scope)]);
    assert_eq!(s.k.close(s.scope), Err(Fault::Stale));
}

#[test]
fn o4_a_pinned_scope_waits_until_it_is_let_go() {
    let mut s = Stage::new();
    s.k.pin(s.scope, true).unwrap();
    s.cancels(s.scope);
    assert_eq!(s.tick(), [], "it is being set up");
    let task = s.child(s.scope);
    s.k.pin(s.scope, false).unwrap();
    s.waits(task);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
    assert!(s.ends(task, Outcome::Cancelled));
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, s.scope)]);
}

#[test]
fn o4_an_empty_scope_that_was_asked_closes_as_soon_as_it_is_let_go() {
    let mut s = Stage::new();
    s.k.pin(s.scope, true).unwrap();
    s.cancels(s.scope);
    s.k.pin(s.scope, false).unwrap();
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, s.scope)]);
}

#[test]
fn o4_only_a_scope_is_pinned() {
    let mut s = Stage::new();
    let task = s.task();
    assert_eq!(s.k.pin(task, true), Err(Fault::WrongKind));
    s.returns(task);
}

#[test]
fn o5_a_throw_cancels_and_drains_what_the_body_still_owns() {
    let mut s = Stage::new();
    let task = s.task();
    let (child, other) = (s.waiting(task), s.waiting(task));
    let grandchild = s.waiting(child);
    assert!(!s.ends(task, Outcome::Err), "it drains first");
    assert_eq!(s.k.kernel().phases(task), Ok((Phase::Finalizing, RegionPhase::Draining)));
    assert_eq!([s.asked(child), s.asked(other)], [CancelKind::FailFast; 2]);
    assert_eq!(s.asked(grandchild), CancelKind::Parent);
    assert_eq!(s.tick(), [(Verb::Leave, grandchild), (Verb::Leave, other)]);
    s.ends(other, Outcome::Cancelled);
    s.ends(grandchild, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::Leave, child));
    assert!(s.ends(child, Outcome::Cancelled));
    assert_eq!(s.next(), (Verb::ClosedErr, task), "the throw is its outcome");
    assert_eq!(s.k.take_failure(task), Ok(0), "and children that it cancelled count for nothing (U1)");
}

#[test]
fn o5_a_failed_plain_child_cancels_nobody() {
    let mut s = Stage::new();
    let task = s.task();
    let sibling = s.waiting(task);
    let failed = s.failing(task);
    s.waits(task);
    assert_eq!([s.asked(task), s.asked(sibling)], [CancelKind::None; 2]);
    assert_eq!(s.tick(), [(Verb::Unheard, failed)]);
    assert_eq!(s.k.kernel().wait(sibling), Ok(Wait::Foreign), "it goes on waiting");
}

#[test]
fn o5_a_body_that_returns_cancels_nobody() {
    let mut s = Stage::new();
    let task = s.task();
    let child = s.waiting(task);
    s.ends(task, Outcome::Ok);
    assert_eq!(s.asked(child), CancelKind::None);
}

#[test]
fn every_kind_of_tenant_says_what_it_is() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let combinator = s.combines(s.scope, asupersync_core::Rule::All, s.mark(), &[task]);
    assert_eq!(s.k.kind(s.root), Some(Kind::Scope));
    assert_eq!(s.k.kind(task), Some(Kind::Task));
    assert_eq!(s.k.kind(combinator), Some(Kind::Combinator));
}
