//! O7: a supervised scope survives its children's failures.

use asupersync_core::{CancelKind, Fault, Outcome, Verb};

use crate::support::Stage;

#[test]
fn o7_a_supervised_scope_survives_its_childrens_failures() {
    let mut s = Stage::new();
    let scope = s.k.open_scope(s.scope, 0, true).unwrap();
    let sibling = s.waiting(scope);
    let failed = s.failing(scope);
    assert_eq!(s.tick(), [(Verb::Unheard, failed)]);
    assert_eq!(s.k.absorb(failed), Ok(true));
    assert_eq!(s.asked(sibling), CancelKind::None);
    s.settles(sibling, true);
    s.returns(sibling);
    s.k.close(scope).unwrap();
    assert_eq!(s.tick(), [(Verb::ClosedOk, scope)]);
}

#[test]
fn o7_an_ordinary_scope_ends_err_but_cancels_nobody() {
    let mut s = Stage::new();
    let scope = s.k.open_scope(s.scope, 0, false).unwrap();
    let sibling = s.waiting(scope);
    let failed = s.failing(scope);
    assert_eq!(s.tick(), [(Verb::Unheard, failed)]);
    s.k.absorb(failed).unwrap();
    assert_eq!(s.asked(sibling), CancelKind::None);
    s.settles(sibling, true);
    s.returns(sibling);
    s.k.close(scope).unwrap();
    assert_eq!(s.tick(), [(Verb::ClosedErr, scope)]);
}

#[test]
fn o7_the_root_is_supervised() {
    let mut s = Stage::new();
    let failed = s.failing(s.root);
    assert_eq!(s.tick(), [(Verb::Unheard, failed)]);
    s.k.absorb(failed).unwrap();
    s.closes(); // and the root with it, `ok`
}

#[test]
fn o7_a_supervised_scope_that_is_cancelled_ends_cancelled() {
    let mut s = Stage::new();
    let scope = s.k.open_scope(s.scope, 0, true).unwrap();
    let task = s.waiting(scope);
    s.cancels(scope);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
    s.ends(task, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, scope)]);
}

#[test]
fn o7_a_task_handed_to_the_scope_neither_delays_nor_fails_the_function_beside_it() {
    let mut s = Stage::new();
    let function = s.task();
    let detached = s.waiting(s.scope); // `void f()` in the function: born to the scope
    s.returns(function);
    s.settles(detached, false);
    s.ends(detached, Outcome::Err);
    assert_eq!(s.tick(), [(Verb::Unheard, detached)]);
    assert_eq!(s.k.absorb(detached), Ok(true));
}

#[test]
fn o7_a_detached_task_ends_with_the_scope() {
    let mut s = Stage::new();
    let detached = s.waiting(s.scope);
    assert_eq!(s.k.close(s.scope), Ok(true));
    s.cancels(s.scope);
    assert_eq!(s.tick(), [(Verb::Leave, detached)]);
    s.ends(detached, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, s.scope)]);
}

#[test]
fn o7_a_scope_that_closes_takes_what_runs_in_it_hands_over_and_nothing_else() {
    let mut s = Stage::new();
    let scope = s.k.open_scope(s.scope, 0, false).unwrap();
    let function = s.waiting(scope);
    assert_eq!(s.k.close(scope), Ok(true));
    assert_eq!(s.k.spawn(scope, 0, false), Err(Fault::Closed));
    s.goes_on(function, true);
    s.k.pin(scope, true).unwrap();
    let detached = s.waiting(scope);
    s.k.detach(detached).unwrap();
    s.k.pin(scope, false).unwrap();
    s.returns(function);
    assert_eq!(s.tick(), [], "it waits for that, too");
    s.goes_on(detached, true);
    s.returns(detached);
    assert_eq!(s.tick(), [(Verb::ClosedOk, scope)]);
}

#[test]
fn o7_what_is_handed_to_a_scope_that_was_cancelled_and_closes_is_cancelled_with_it() {
    let mut s = Stage::new();
    let scope = s.k.open_scope(s.scope, 0, false).unwrap();
    let function = s.child(scope);
    s.waits_shielded(function);
    s.cancels(scope);
    s.k.close(scope).unwrap();
    s.goes_on(function, true);
    s.k.pin(scope, true).unwrap();
    let detached = s.child(scope);
    s.k.pin(scope, false).unwrap();
    assert_eq!(s.asked(detached), CancelKind::Parent);
    s.returns(detached);
    s.returns(function);
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, scope)]);
}

#[test]
fn o7_what_was_detached_stays_the_scopes_when_a_task_takes_over() {
    let mut s = Stage::new();
    let mark = s.mark();
    let (started, detached) = (s.waiting(s.scope), s.waiting(s.scope));
    s.k.detach(detached).unwrap();
    let task = s.task();
    s.k.take_over(task, mark).unwrap();
    assert_eq!([started, detached].map(|child| s.k.kernel().owner(child)), [Ok(task), Ok(s.scope)]);
}

#[test]
fn o7_the_youngest_child_is_the_youngest_on_somebodys_behalf() {
    let mut s = Stage::new();
    assert_eq!(s.k.kernel().youngest(s.scope), Ok(0));
    let first = s.waiting(s.scope);
    assert_eq!(s.k.kernel().youngest(s.scope), Ok(first.slot));
    let detached = s.waiting(s.scope);
    s.k.detach(detached).unwrap();
    assert_eq!(s.k.kernel().youngest(s.scope), Ok(first.slot));
    s.k.detach(first).unwrap();
    assert_eq!(s.k.kernel().youngest(s.scope), Ok(0), "all of them are nobody's");
}
