//! T2: who would park for nothing but its turn, and has the next turn itself, goes on without having parked. That this is
//! the same as parking is asserted wherever anybody in these laws parks so (`Checked::park`).

use asupersync_core::kernel::POLL_BUDGET;
use asupersync_core::slot::Wait;
use asupersync_core::{CancelKind, Fault, Handle, Kernel, Outcome, Verb};

const SITE: u32 = 9;

/// A kernel that records nothing, with a task that runs.
fn stage() -> (Kernel, Handle, Handle) {
    let mut k = Kernel::new();
    let root = k.open_root(0).unwrap();
    let scope = k.open_scope(root, 0, false).unwrap();
    let task = k.spawn(scope, 0, false).unwrap();
    (k, scope, task)
}

#[test]
fn t2_who_has_the_next_turn_passes_and_its_site_is_known() {
    let (mut k, _, task) = stage();
    assert_eq!(k.pass(task, SITE), Ok(true));
    assert_eq!((k.site(task), k.wait(task)), (Ok(SITE), Ok(Wait::Nothing)));
    assert_eq!(k.complete(task, Outcome::Ok), Ok(true));
}

#[test]
fn t2_nobody_passes_who_stands_in_line() {
    let (mut k, scope, task) = stage();
    let other = k.spawn(scope, 0, false).unwrap();
    k.park(other, Wait::Value, false, 1).unwrap();
    let before = k.digest();
    assert_eq!(k.pass(task, SITE), Ok(false));
    assert_eq!((k.digest(), k.next().verb()), (before, Verb::Next));
    assert_eq!(k.pass(task, SITE), Ok(true), "the other has had its turn");
}

#[test]
fn t2_nobody_passes_a_notice_or_a_failure() {
    let (mut k, scope, task) = stage();
    let empty = k.open_scope(scope, 0, false).unwrap();
    k.close(empty).unwrap();
    assert_eq!(k.pass(task, SITE), Ok(false));
    assert_eq!((k.next().verb(), k.pass(task, SITE)), (Verb::ClosedOk, Ok(true)));
    let failing = k.spawn(scope, 0, false).unwrap();
    k.complete(failing, Outcome::Err).unwrap();
    assert_eq!(k.pass(task, SITE), Ok(false));
}

#[test]
fn c4_a_request_that_is_pending_is_not_passed() {
    let (mut k, scope, task) = stage();
    k.request(scope, CancelKind::User).unwrap();
    assert_eq!(k.pass(task, SITE), Ok(false));
    k.park(task, Wait::Value, false, SITE).unwrap();
    assert_eq!(k.next().verb(), Verb::Leave);
}

#[test]
fn t3_passing_spends_the_budget() {
    let (mut k, _, task) = stage();
    for _ in 0..POLL_BUDGET {
        assert_eq!(k.pass(task, SITE), Ok(true));
    }
    assert_eq!(k.pass(task, SITE), Ok(false), "the host gets its turn");
    k.park(task, Wait::Value, false, SITE).unwrap();
    assert_eq!([k.next().verb(), k.next().verb()], [Verb::Yield, Verb::Next]);
    assert_eq!(k.pass(task, SITE), Ok(true));
}

#[test]
fn c9_nobody_passes_whose_turns_are_counted() {
    let (mut k, scope, _) = stage();
    let counted = k.open_scope(scope, 0, false).unwrap();
    k.set_polls(counted, 3).unwrap();
    let task = k.spawn(counted, 0, false).unwrap();
    assert_eq!(k.pass(task, SITE), Ok(false));
}

#[test]
fn d2_nobody_passes_where_events_are_recorded() {
    let (mut k, _, task) = stage();
    k.keep_trace(16);
    assert_eq!(k.pass(task, SITE), Ok(false));
}

#[test]
fn o11_only_a_body_that_runs_passes() {
    let (mut k, scope, task) = stage();
    assert_eq!(k.pass(scope, SITE), Err(Fault::WrongPhase));
    k.park(task, Wait::Foreign, false, 1).unwrap();
    assert_eq!(k.pass(task, SITE), Err(Fault::WrongPhase));
    assert_eq!(k.pass(Handle { serial: task.serial + 1, ..task }, SITE), Err(Fault::Stale));
}
