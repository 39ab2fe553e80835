//! B1 to B3: obligations are committed or aborted, once, before their holder ends.

use asupersync_core::trace::Event;
use asupersync_core::{CancelKind, Fault, Handle, Kind, Outcome, Rule, Verb};

use crate::support::{IDLE, Stage};

/// What the stream tells of `obligation`.
fn told(s: &Stage, obligation: Handle) -> Vec<u32> {
    let its = s.k.records().into_iter().filter(|record| record.serial == obligation.serial);
    its.map(|record| record.event).collect()
}

#[test]
fn b1_an_obligation_is_committed_or_aborted_once() {
    for (commits, event) in [(true, Event::Committed), (false, Event::Aborted)] {
        let mut s = Stage::new();
        let task = s.task();
        let obligation = s.k.reserve(task, 7).unwrap();
        assert_eq!(s.k.discharge(obligation, commits), Ok(()));
        for again in [true, false] {
            assert_eq!(s.k.discharge(obligation, again), Err(Fault::Stale));
        }
        s.returns(task);
        assert_eq!(told(&s, obligation), [Event::Reserved as u32, event as u32]);
    }
}

#[test]
fn b1_tasks_and_operations_hold_obligations_and_nobody_else_does() {
    let mut s = Stage::new();
    let task = s.task();
    let fetch = s.k.open_operation(task, 0).unwrap();
    let shield = s.k.open_shield(task).unwrap();
    let sleep = s.k.open_timer(task, 0, 9.0).unwrap();
    let combinator = s.k.combine(task, Rule::All, s.mark(), 0).unwrap();
    let obligation = s.k.reserve(task, 0).unwrap();
    for holder in [s.scope, shield, sleep, combinator, obligation] {
        assert_eq!(s.k.reserve(holder, 0), Err(Fault::WrongKind));
        assert_eq!(s.k.transfer(obligation, holder), Err(Fault::WrongKind));
    }
    assert_eq!(s.k.transfer(obligation, fetch), Ok(()));
    assert_eq!(s.k.discharge(task, true), Err(Fault::WrongKind));
}

#[test]
fn b1_whose_body_has_ended_takes_none() {
    let mut s = Stage::new();
    let task = s.task();
    let child = s.waiting(task);
    s.ends(task, Outcome::Ok);
    assert_eq!(s.k.reserve(task, 0), Err(Fault::Closed));
    let obligation = s.k.reserve(child, 0).unwrap();
    assert_eq!(s.k.transfer(obligation, task), Err(Fault::Closed));
    assert_eq!(s.k.discharge(obligation, true), Ok(()));
}

#[test]
fn b1_who_was_handed_an_obligation_answers_for_it() {
    let mut s = Stage::new();
    let (from, to) = (s.task(), s.waiting(s.scope));
    let obligation = s.k.reserve(from, 0).unwrap();
    assert_eq!(s.k.transfer(obligation, to), Ok(()));
    s.returns(from);
    assert_eq!(s.k.kernel().owner(obligation), Ok(to));
    s.goes_on(to, true);
    assert!(!s.ends(to, Outcome::Ok), "it has leaked");
    assert_eq!(s.tick()[..2], [(Verb::ClosedPanicked, obligation), (Verb::ClosedPanicked, to)]);
}

#[test]
fn b1_nothing_else_may_be_done_with_an_obligation() {
    let mut s = Stage::new();
    let task = s.task();
    let obligation = s.k.reserve(task, 0).unwrap();
    assert_eq!(s.k.spawn(obligation, 0, false), Err(Fault::Closed));
    assert_eq!(s.k.park_on(task, obligation, false, 1), Err(Fault::WrongKind));
    assert_eq!(s.k.complete(obligation, Outcome::Ok), Err(Fault::WrongPhase));
    assert_eq!(s.k.close(obligation), Err(Fault::WrongKind));
    assert_eq!(s.k.request(obligation, CancelKind::User), Ok(()), "which changes nothing");
    assert_eq!(s.k.discharge(obligation, true), Ok(()));
}

#[test]
fn b1_an_obligation_survives_a_request_to_its_holder_which_may_yet_settle_it() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let obligation = s.k.reserve(task, 0).unwrap();
    s.k.request(s.root, CancelKind::Shutdown).unwrap();
    assert_eq!(s.tick(), [(Verb::Leave, task)], "it holds nobody back");
    assert_eq!(s.k.discharge(obligation, true), Ok(()), "as cleanup may");
    assert!(s.ends(task, Outcome::Cancelled));
}

#[test]
fn b1_an_obligation_that_was_reserved_since_a_mark_stays_with_its_task() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let first = s.waiting(task);
    let obligation = s.k.reserve(task, 0).unwrap();
    let second = s.waiting(task);
    let race = s.combines(task, Rule::Race, mark, &[first, second]);
    assert_eq!([first, second].map(|racer| s.k.kernel().owner(racer)), [Ok(race); 2]);
    assert_eq!(s.k.kernel().owner(obligation), Ok(task));
    assert_eq!(s.k.discharge(obligation, true), Ok(()));
}

#[test]
fn b1_one_from_elsewhere_hides_nothing_from_a_mark() {
    let mut s = Stage::new();
    let (task, other) = (s.task(), s.task());
    let early = s.k.reserve(other, 0).unwrap();
    let mark = s.mark();
    let first = s.waiting(task);
    s.k.transfer(early, task).unwrap();
    let race = s.combines(task, Rule::Race, mark, &[first]);
    assert_eq!(s.k.kernel().owner(first), Ok(race), "born since");
    assert_eq!(s.k.kernel().owner(early), Ok(task));
    assert_eq!(s.k.discharge(early, false), Ok(()));
}

#[test]
fn b2_a_task_that_returns_holding_one_has_leaked_it_and_panics() {
    let mut s = Stage::new();
    let task = s.task();
    let (kept, leaked) = (s.k.reserve(task, 0).unwrap(), s.k.reserve(task, 0).unwrap());
    s.k.discharge(kept, true).unwrap();
    assert!(!s.ends(task, Outcome::Ok), "the driver has to be told of another outcome");
    assert_eq!(s.k.discharge(leaked, true), Err(Fault::WrongPhase), "it was aborted");
    assert_eq!(s.tick()[..2], [(Verb::ClosedPanicked, leaked), (Verb::ClosedPanicked, task)]);
    assert_eq!(told(&s, leaked), [Event::Reserved as u32, Event::Leaked as u32]);
    assert!(s.is_gone(leaked));
}

#[test]
fn b2_a_leak_is_told_when_the_body_returns_and_cancels_what_it_still_owns() {
    let mut s = Stage::new();
    let task = s.task();
    let child = s.waiting(task);
    let leaked = s.k.reserve(task, 0).unwrap();
    assert!(!s.ends(task, Outcome::Ok));
    assert_eq!(s.tick(), [(Verb::ClosedPanicked, leaked), (Verb::Leave, child)], "as after a throw (O5)");
    s.ends(child, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::ClosedPanicked, task));
}

#[test]
fn b2_a_throw_aborts_what_the_task_holds_and_stays_the_outcome() {
    let mut s = Stage::new();
    let task = s.task();
    let held = s.k.reserve(task, 0).unwrap();
    assert!(s.ends(task, Outcome::Err));
    assert_eq!(s.next(), (Verb::ClosedCancelled, held));
    assert_eq!(told(&s, held), [Event::Reserved as u32, Event::Aborted as u32]);
}

#[test]
fn b2_a_cancel_aborts_what_the_task_holds_after_its_body_was_left() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let held = s.k.reserve(task, 0).unwrap();
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Leave, task)], "not before");
    assert!(s.ends(task, Outcome::Cancelled));
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, held)]);
}

#[test]
fn b3_what_an_operation_holds_goes_as_that_does_and_never_leaks() {
    let cases =
        [(Outcome::Ok, Event::Committed, Verb::ClosedOk), (Outcome::Err, Event::Aborted, Verb::ClosedCancelled)];
    for (outcome, event, verb) in cases {
        let mut s = Stage::new();
        let task = s.task();
        let fetch = s.k.open_operation(task, 0).unwrap();
        let held = s.k.reserve(fetch, 0).unwrap();
        assert!(!s.ends(task, Outcome::Ok), "the region waits for the operation");
        assert!(s.ends(fetch, outcome));
        assert_eq!(s.next(), (verb, held));
        assert_eq!(told(&s, held), [Event::Reserved as u32, event as u32]);
    }
}

#[test]
fn b3_an_operation_that_is_aborted_aborts_what_it_holds() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let fetch = s.k.open_operation(task, 0).unwrap();
    let held = s.k.reserve(fetch, 0).unwrap();
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Abort, fetch)]);
    s.ends(fetch, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, held), (Verb::Leave, task)]);
}

#[test]
fn o11_a_spent_obligations_slot_is_anothers_and_its_handle_nobodys() {
    let mut s = Stage::new();
    let task = s.task();
    let spent = s.k.reserve(task, 0).unwrap();
    s.k.discharge(spent, true).unwrap();
    let next = s.k.reserve(task, 0).unwrap();
    assert_eq!(next.slot, spent.slot);
    assert_eq!([s.k.discharge(spent, true), s.k.transfer(spent, task)], [Err(Fault::Stale); 2]);
    assert_eq!(s.k.kind(next), Some(Kind::Obligation));
    s.k.discharge(next, false).unwrap();
    assert_eq!(s.next(), IDLE, "what the driver does itself it is not told of");
}
