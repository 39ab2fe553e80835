//! L9: a body that waits to be asked for more: a generator's.

use asupersync_core::slot::Wait;
use asupersync_core::{Fault, Handle, Outcome, Verb};

use crate::support::{IDLE, Stage};

/// A generator of `owner` at a yield.
fn generator(s: &mut Stage, owner: Handle) -> Handle {
    let task = s.child(owner);
    s.k.make_background(task).unwrap();
    s.waits_to_be_asked(task);
    task
}

#[test]
fn l9_who_is_asked_goes_on_at_once_whoever_stands_in_line() {
    let mut s = Stage::new();
    let (other, task) = (s.task(), s.task());
    s.stands_in_line(other);
    s.waits_to_be_asked(task);
    assert_eq!(s.k.ask(task, false), Ok(()));
    s.returns(task);
    assert_eq!(s.next(), (Verb::Next, other));
}

#[test]
fn t7_or_in_its_turn_where_the_stack_is_deep() {
    let mut s = Stage::new();
    let (task, other) = (s.task(), s.task());
    s.waits_to_be_asked(task);
    s.stands_in_line(other);
    assert_eq!(s.k.ask(task, true), Ok(()));
    assert_eq!(s.k.ask(task, true), Err(Fault::WrongPhase), "once");
    assert_eq!([s.next(), s.next()], [(Verb::Next, other), (Verb::Next, task)]);
}

#[test]
fn l9_who_waits_for_something_else_is_not_asked() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    assert_eq!(s.k.ask(task, false), Err(Fault::WrongPhase));
    assert_eq!(s.k.settle(task, true).map(drop), Ok(()));
}

#[test]
fn l9_it_ends_with_its_owner_which_waits_for_it() {
    let mut s = Stage::new();
    let owner = s.task();
    let task = generator(&mut s, owner);
    assert!(!s.ends(owner, Outcome::Ok), "its cleanup comes first (O4)");
    assert_eq!(s.k.ask(task, false), Err(Fault::WrongPhase), "it is to be left");
    assert_eq!(s.next(), (Verb::Leave, task));
    s.ends(task, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedOk, owner)]);
}

#[test]
fn l9_its_owner_does_not_wait_for_it_to_be_asked() {
    let mut s = Stage::new();
    let owner = s.task();
    let (task, child) = (generator(&mut s, owner), s.waiting(owner));
    s.ends(owner, Outcome::Ok);
    assert_eq!(s.tick(), [], "the other children come first (O7)");
    s.goes_on(child, true);
    s.ends(child, Outcome::Ok);
    assert_eq!(s.next(), (Verb::Leave, task));
}

#[test]
fn c4_a_request_that_comes_before_it_parks_is_delivered_there() {
    let mut s = Stage::new();
    let task = s.task();
    s.cancels(task);
    s.waits_to_be_asked(task);
    assert_eq!(s.next(), (Verb::Leave, task));
}

#[test]
fn c4_who_was_asked_deep_in_the_stack_goes_on_before_it_is_left() {
    let mut s = Stage::new();
    let scope = s.scope;
    let task = generator(&mut s, scope);
    s.k.ask(task, true).unwrap();
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Next, task));
    s.waits_to_be_asked(task);
    assert_eq!(s.next(), (Verb::Leave, task));
}

#[test]
fn c5_in_a_shield_it_is_not_left_but_can_be_asked() {
    let mut s = Stage::new();
    let task = s.task();
    s.k.park(task, Wait::Request, true, 1).unwrap();
    s.cancels(task);
    assert_eq!(s.next(), IDLE);
    assert_eq!(s.k.ask(task, false), Ok(()));
}
