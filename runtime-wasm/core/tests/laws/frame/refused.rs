//! U7, O11: what cannot be two calls is refused, and nothing changes.

use asupersync_core::slot::Wait;
use asupersync_core::{Fault, Handle, Outcome, Rule, Verb, Wake};

use crate::support::Stage;

/// It may not be two: the wrapper holds against the state that a refusal changes nothing, and this does bit by bit.
#[track_caller]
fn is_refused(s: &mut Stage, task: Handle, fault: Fault) {
    let before = s.k.kernel().digest();
    assert_eq!(s.k.hand_down(task, 7), Err(fault));
    assert_eq!(s.k.kernel().digest(), before);
}

#[test]
fn u7_who_waits_for_a_task_or_to_be_asked_is_one() {
    let mut s = Stage::new();
    let (task, generator) = (s.task(), s.task());
    let other = s.waiting(s.scope);
    s.awaits(task, other);
    s.waits_to_be_asked(generator);
    is_refused(&mut s, task, Fault::WrongPhase);
    is_refused(&mut s, generator, Fault::WrongPhase);
}

#[test]
fn u7_who_parked_under_a_request_is_one() {
    let mut s = Stage::new();
    let task = s.task();
    s.cancels(task);
    s.waits(task);
    assert_eq!(s.k.kernel().wait(task), Ok(Wait::Leave));
    is_refused(&mut s, task, Fault::WrongPhase);
}

#[test]
fn u7_who_cleans_up_is_one() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    s.waits_shielded(task);
    is_refused(&mut s, task, Fault::WrongPhase);
    let ready = s.task();
    s.stands_in_line(ready);
    assert_eq!(s.settles(task, true), Wake::Queued);
    is_refused(&mut s, task, Fault::WrongPhase);
}

#[test]
fn u7_who_has_not_begun_is_one() {
    let mut s = Stage::new();
    let deferred = s.k.spawn(s.scope, 0, true).unwrap();
    is_refused(&mut s, deferred, Fault::WrongPhase);
    let task = s.task();
    let finalizer = s.k.defer(task, 0).unwrap();
    is_refused(&mut s, finalizer, Fault::WrongPhase);
}

#[test]
fn u7_who_owns_something_is_one() {
    let mut s = Stage::new();
    let (task, holder, failed) = (s.waiting(s.scope), s.task(), s.waiting(s.scope));
    s.waiting(task);
    s.k.reserve(holder, 0).unwrap();
    s.failing(failed);
    for task in [task, holder, failed] {
        is_refused(&mut s, task, Fault::WrongPhase);
    }
}

#[test]
fn u7_who_has_ended_is_nobody() {
    let mut s = Stage::new();
    let (task, failed) = (s.task(), s.failing(s.scope));
    s.returns(task);
    is_refused(&mut s, task, Fault::Stale);
    is_refused(&mut s, failed, Fault::WrongPhase);
    let task = s.task();
    let child = s.waiting(task);
    s.ends(task, Outcome::Ok);
    is_refused(&mut s, task, Fault::WrongPhase);
    s.goes_on(child, true);
    s.returns(child);
    is_refused(&mut s, task, Fault::WrongPhase);
}

#[test]
fn u7_o11_what_has_no_body_stands_for_no_calls() {
    let mut s = Stage::new();
    let (task, waits) = (s.task(), s.waiting(s.scope));
    let race = s.combines(task, Rule::Race, s.mark(), &[waits]);
    let bodiless = [
        s.root,
        s.scope,
        s.k.open_shield(task).unwrap(),
        s.k.open_operation(task, 0).unwrap(),
        s.k.open_timer(task, 0, 9.0).unwrap(),
        s.k.reserve(task, 0).unwrap(),
        race,
    ];
    for tenant in bodiless {
        is_refused(&mut s, tenant, Fault::WrongPhase);
    }
}

#[test]
fn u7_a_finalizer_that_runs_may_be_two() {
    let mut s = Stage::new();
    let task = s.task();
    let finalizer = s.k.defer(task, 0).unwrap();
    s.ends(task, Outcome::Ok);
    assert_eq!(s.next(), (Verb::Start, finalizer));
    s.waits(finalizer);
    let inner = s.k.hand_down(finalizer, 7).unwrap();
    s.goes_on(inner, true);
    s.returns(inner);
    assert_eq!(s.next(), (Verb::Next, finalizer));
}
