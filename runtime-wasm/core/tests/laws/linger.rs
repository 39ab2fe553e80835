//! C6 and O4: who takes longer than it should is told once, and goes on.

use asupersync_core::trace::Event;
use asupersync_core::{Fault, Handle, Outcome, Verb};

use crate::support::{IDLE, Stage};

/// Time passes, as a driver lets it: to each moment that matters, up to `now`.
fn passes(s: &mut Stage, now: f64) {
    while s.k.kernel().next_due() <= now {
        let due = s.k.kernel().next_due();
        s.k.advance(due);
    }
    s.k.advance(now);
}

/// A task that is in its cleanup, and waits there for something foreign.
fn cleaning(s: &mut Stage) -> Handle {
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    s.waits_shielded(task);
    task
}

#[test]
fn c6_cleanup_that_outlives_its_budget_is_told_once() {
    let mut s = Stage::new();
    let task = cleaning(&mut s);
    passes(&mut s, 4999.0);
    assert_eq!(s.next(), IDLE);
    passes(&mut s, 5000.0);
    assert_eq!(s.tick(), [(Verb::Lingers, task)]);
    let told = *s.k.records().last().unwrap();
    assert_eq!((told.event, told.serial, told.note), (Event::Stuck as u32, task.serial, 1), "at its site");
    passes(&mut s, 50_000.0);
    assert_eq!(s.tick(), [], "and its region stays open");
    s.goes_on(task, true);
    s.ends(task, Outcome::Cancelled);
    s.closes();
}

#[test]
fn c6_cleanup_that_ends_in_time_leaves_no_alarm() {
    let mut s = Stage::new();
    let task = cleaning(&mut s);
    passes(&mut s, 4000.0);
    assert_eq!(s.k.kernel().next_due(), 5000.0);
    s.goes_on(task, true);
    s.ends(task, Outcome::Cancelled);
    assert_eq!(s.k.kernel().next_due(), f64::INFINITY);
}

#[test]
fn c6_who_is_left_at_once_never_joins_the_line() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    s.ends(task, Outcome::Cancelled);
    assert_eq!(s.k.kernel().next_due(), f64::INFINITY);
}

#[test]
fn c6_the_budget_begins_when_time_passes_next_for_the_kernel_knows_no_clock() {
    let mut s = Stage::new();
    let task = cleaning(&mut s);
    assert_eq!(s.k.kernel().next_due(), 0.0, "it asks for the time at once");
    s.k.advance(80_000.0);
    assert_eq!(s.next(), IDLE, "that was before it began");
    passes(&mut s, 85_000.0);
    assert_eq!(s.tick(), [(Verb::Lingers, task)]);
}

#[test]
fn c6_an_operation_that_does_not_abort_is_told() {
    let mut s = Stage::new();
    let task = s.task();
    let operation = s.k.open_operation(task, 0).unwrap();
    s.awaits(task, operation);
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Abort, operation)]);
    passes(&mut s, 6000.0);
    assert_eq!(s.tick(), [(Verb::Lingers, operation)], "it, and not who waits for it");
    s.ends(operation, Outcome::Cancelled);
    assert_eq!(s.k.kernel().next_due(), f64::INFINITY);
}

#[test]
fn c6_who_is_masked_from_a_request_is_told_too() {
    let mut s = Stage::new();
    let [before, after] = [s.task(), s.task()];
    s.waits_shielded(before);
    s.cancels(s.scope);
    s.waits_shielded(after);
    passes(&mut s, 6000.0);
    assert_eq!(s.tick(), [(Verb::Lingers, before), (Verb::Lingers, after)]);
}

#[test]
fn c6_the_budget_may_be_another() {
    let mut s = Stage::new();
    s.k.tell(|kernel| kernel.set_cleanup_budget(20.0));
    let task = cleaning(&mut s);
    passes(&mut s, 20.0);
    assert_eq!(s.tick(), [(Verb::Lingers, task)]);
}

#[test]
fn c6_with_a_budget_without_end_nobody_is_told_and_no_time_is_waited_for() {
    let mut s = Stage::new();
    s.k.tell(|kernel| kernel.set_cleanup_budget(f64::INFINITY));
    let owner = s.task();
    let child = s.waiting(owner);
    s.ends(owner, Outcome::Ok);
    passes(&mut s, 1.0);
    let (lasting, brief) = (cleaning(&mut s), cleaning(&mut s));
    s.goes_on(brief, true);
    s.ends(brief, Outcome::Cancelled); // while another alarm is set, and a delay has not begun
    passes(&mut s, 3001.0);
    assert_eq!(s.tick(), [(Verb::Lingers, owner)]);
    assert_eq!(s.k.kernel().next_due(), f64::INFINITY);
    s.goes_on(lasting, true);
    s.ends(lasting, Outcome::Cancelled);
    s.goes_on(child, true);
    s.returns(child);
}

#[test]
fn o4_a_body_that_waits_for_its_children_longer_than_the_grace_is_told_once() {
    let mut s = Stage::new();
    let owner = s.task();
    let child = s.waiting(owner);
    assert!(!s.ends(owner, Outcome::Ok));
    passes(&mut s, 2999.0);
    assert_eq!(s.next(), IDLE);
    passes(&mut s, 3000.0);
    assert_eq!(s.tick(), [(Verb::Lingers, owner)]);
    assert_eq!(s.k.records().last().map(|record| record.event), Some(Event::Waits as u32));
    passes(&mut s, 30_000.0);
    assert_eq!(s.tick(), []);
    s.goes_on(child, true);
    s.returns(child);
    assert_eq!(s.tick(), [(Verb::ClosedOk, owner)]);
}

#[test]
fn o4_a_body_that_ends_with_no_child_alive_never_joins_the_line() {
    let mut s = Stage::new();
    let task = s.task();
    s.returns(task);
    assert_eq!(s.k.kernel().next_due(), f64::INFINITY);
}

#[test]
fn o4_who_has_closed_in_the_meantime_is_not_told_and_no_one_in_its_slot() {
    let mut s = Stage::new();
    let owner = s.task();
    let child = s.waiting(owner);
    s.ends(owner, Outcome::Ok);
    passes(&mut s, 1.0);
    s.goes_on(child, true);
    s.returns(child);
    s.tick();
    let next = s.task();
    assert_eq!(next.slot, owner.slot);
    s.waiting(next);
    s.ends(next, Outcome::Ok);
    passes(&mut s, 3000.0);
    assert_eq!(s.tick(), []);
    passes(&mut s, 3001.0);
    assert_eq!(s.tick(), [(Verb::Lingers, next)]);
}

#[test]
fn c6_a_line_that_is_never_empty_stays_short() {
    let mut s = Stage::new();
    let mut last = cleaning(&mut s);
    for round in 1..2000 {
        passes(&mut s, f64::from(round));
        let next = cleaning(&mut s);
        s.goes_on(last, true);
        s.ends(last, Outcome::Cancelled);
        last = next;
    }
    assert_eq!(s.k.kernel().next_due(), 1999.0, "the last has just joined");
    passes(&mut s, 1999.0);
    assert_eq!(s.k.kernel().next_due(), 6999.0, "and nobody else is in line");
}

#[test]
fn c6_nobody_lingers_who_was_refused() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    assert_eq!(s.k.complete(task, Outcome::Ok), Err(Fault::WrongPhase));
    assert_eq!(s.k.kernel().next_due(), f64::INFINITY);
}
