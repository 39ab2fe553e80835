//! O7: a supervised scope survives its children's failures.

use asupersync_core::{CancelKind, Outcome, Verb};

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
