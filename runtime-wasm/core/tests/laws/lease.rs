//! O9: shared work ends with the last who wants it, if that is what it was made for.

use asupersync_core::{CancelKind, Fault, Outcome, Verb};

use crate::support::Stage;

#[test]
fn o9_an_entry_is_asked_to_end_when_the_last_lease_is_given_back_and_not_before() {
    let mut s = Stage::new();
    let entry = s.waiting(s.scope);
    assert_eq!([true, true, false].map(|taken| s.k.lease(entry, taken)), [Ok(1), Ok(2), Ok(1)]);
    assert_eq!(s.asked(entry), CancelKind::None);
    assert_eq!(s.k.lease(entry, false), Ok(0));
    assert_eq!(s.asked(entry), CancelKind::User);
    assert_eq!(s.tick(), [(Verb::Leave, entry)]);
    s.ends(entry, Outcome::Cancelled);
}

#[test]
fn o9_who_comes_before_the_last_one_has_gone_keeps_it() {
    let mut s = Stage::new();
    let entry = s.waiting(s.scope);
    let leases = [true, true, false, true, false];
    assert_eq!(leases.map(|taken| s.k.lease(entry, taken)), [Ok(1), Ok(2), Ok(1), Ok(2), Ok(1)]);
    assert_eq!(s.asked(entry), CancelKind::None);
}

#[test]
fn o9_cancelling_who_waits_for_an_entry_leaves_that_alone() {
    let mut s = Stage::new();
    let entry = s.waiting(s.scope);
    let caller = s.task();
    s.k.lease(entry, true).unwrap();
    s.awaits(caller, entry);
    s.cancels(caller);
    assert_eq!(s.tick(), [(Verb::Leave, caller)]);
    assert_eq!(s.asked(entry), CancelKind::None, "until it has been left, and gives its lease back");
    assert_eq!(s.k.lease(entry, false), Ok(0));
    s.ends(caller, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::Leave, entry)]);
}

#[test]
fn o9_an_entry_that_has_ended_takes_no_lease_and_none_is_given_back_that_was_not_taken() {
    let mut s = Stage::new();
    let (entry, failed) = (s.waiting(s.scope), s.failing(s.scope));
    assert_eq!(s.k.lease(entry, false), Err(Fault::WrongPhase));
    assert_eq!(s.k.lease(failed, true), Err(Fault::WrongPhase));
    assert_eq!(s.k.lease(s.scope, true), Err(Fault::WrongKind));
    s.goes_on(entry, true);
    s.returns(entry);
    assert_eq!(s.k.lease(entry, true), Err(Fault::Stale));
}
