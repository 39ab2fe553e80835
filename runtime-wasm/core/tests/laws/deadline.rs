//! C9 and T1: time passes when told, and a deadline is a request that a scope makes on itself.

use asupersync_core::trace::Event;
use asupersync_core::{CancelKind, Fault, Handle, Outcome, Rule, Verb};

use crate::support::{IDLE, Stage};

#[test]
fn c9_at_its_deadline_a_scope_asks_itself_to_end() {
    let mut s = Stage::new();
    s.k.set_deadline(s.scope, 20.0).unwrap();
    let task = s.waiting(s.scope);
    s.k.advance(19.9);
    assert_eq!(s.next(), IDLE);
    s.k.advance(20.0);
    assert_eq!([s.asked(s.scope), s.asked(task)], [CancelKind::Timeout, CancelKind::Parent]);
    assert_eq!(s.asked(s.root), CancelKind::None, "on itself, and nobody above");
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
    s.ends(task, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, s.scope), (Verb::Unheard, s.scope)]);
}

#[test]
fn c9_a_scope_that_closes_in_time_leaves_no_timer() {
    let mut s = Stage::new();
    s.k.set_deadline(s.scope, 20.0).unwrap();
    assert_eq!(s.k.kernel().next_due(), 20.0);
    s.k.close(s.scope).unwrap();
    assert_eq!(s.k.kernel().next_due(), f64::INFINITY);
    s.k.advance(30.0);
    assert_eq!(s.tick(), [(Verb::ClosedOk, s.scope)]);
}

#[test]
fn c9_a_deadline_does_not_undo_a_stronger_request() {
    let mut s = Stage::new();
    s.k.set_deadline(s.scope, 20.0).unwrap();
    let _task = s.waiting(s.scope);
    s.k.request(s.scope, CancelKind::Shutdown).unwrap();
    s.k.advance(20.0);
    assert_eq!(s.asked(s.scope), CancelKind::Shutdown);
}

#[test]
fn c9_scopes_and_tasks_have_deadlines_and_only_one() {
    let mut s = Stage::new();
    let sleep = s.k.open_timer(s.scope, 0, 50.0).unwrap();
    let shield = s.task();
    let shield = s.k.open_shield(shield).unwrap();
    for other in [sleep, shield] {
        assert_eq!(s.k.set_deadline(other, 1.0), Err(Fault::WrongKind));
    }
    let task = s.task();
    for region in [s.scope, task] {
        s.k.set_deadline(region, 20.0).unwrap();
        assert_eq!(s.k.set_deadline(region, 30.0), Err(Fault::WrongPhase));
    }
    let failed = s.failing(s.scope);
    assert_eq!(s.k.set_deadline(failed, 30.0), Err(Fault::WrongPhase), "it has ended");
}

#[test]
fn c9_a_task_whose_own_deadline_was_the_first_to_ask_knows_it() {
    let mut s = Stage::new();
    let task = s.task();
    s.k.set_deadline(task, 20.0).unwrap();
    let child = s.waiting(task);
    s.awaits(task, child);
    s.k.advance(20.0);
    assert_eq!([s.asked(task), s.asked(child)], [CancelKind::Timeout, CancelKind::Parent]);
    let expired = [s.scope, task, child].map(|region| s.k.kernel().expired(region).unwrap());
    assert_eq!(expired, [false, true, false], "only the region that set it");
    assert_eq!(s.next(), (Verb::Leave, child));
    s.ends(child, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::Leave, task));
    s.k.request(task, CancelKind::Shutdown).unwrap();
    assert_eq!(s.k.kernel().expired(task), Ok(true), "who comes later does not change who was the first");
    s.ends(task, Outcome::Err);
    s.k.join(task).unwrap();
}

#[test]
fn c9_a_deadline_that_comes_after_another_request_is_not_what_ended_it() {
    for kind in [CancelKind::User, CancelKind::Parent] {
        let mut s = Stage::new();
        let task = s.task();
        s.k.set_deadline(task, 20.0).unwrap();
        s.waits(task);
        s.k.request(task, kind).unwrap();
        s.k.advance(20.0);
        assert_eq!(s.asked(task), kind.max(CancelKind::Timeout), "it still strengthens (C1)");
        assert_eq!(s.k.kernel().expired(task), Ok(false));
    }
}

#[test]
fn c9_of_two_equal_deadlines_only_the_outer_ones_region_expires() {
    let mut s = Stage::new();
    let outer = s.task();
    s.k.set_deadline(outer, 5.0).unwrap();
    let inner = s.child(outer);
    s.k.set_deadline(inner, 5.0).unwrap();
    s.waits(inner);
    s.awaits(outer, inner);
    s.k.advance(5.0);
    assert_eq!([outer, inner].map(|region| s.k.kernel().expired(region)), [Ok(true), Ok(false)]);
}

#[test]
fn c9_a_deadline_that_cuts_off_children_of_a_body_that_has_returned_is_a_failure() {
    let mut s = Stage::new();
    let task = s.task();
    s.k.set_deadline(task, 20.0).unwrap();
    let child = s.waiting(task);
    assert!(!s.ends(task, Outcome::Ok), "it waits for its child (O4)");
    s.k.advance(20.0);
    assert_eq!(s.tick(), [(Verb::Leave, child)]);
    s.ends(child, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedErr, task), (Verb::Unheard, task)]);
}

#[test]
fn c9_a_deadline_that_meets_only_background_children_of_a_body_that_has_returned_is_none() {
    let mut s = Stage::new();
    let task = s.task();
    s.k.set_deadline(task, 20.0).unwrap();
    let child = s.waiting(task);
    s.k.make_background(child).unwrap();
    assert!(!s.ends(task, Outcome::Ok));
    assert_eq!(s.tick(), [(Verb::Leave, child)], "it is cancelled when the body has ended (O7)");
    s.waits_shielded(child);
    s.k.advance(20.0);
    assert_eq!(s.k.kernel().expired(task), Ok(false));
    s.goes_on(child, true);
    s.ends(child, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedOk, task)]);
}

#[test]
fn c9_a_combinators_input_keeps_its_deadline() {
    let mut s = Stage::new();
    let (owner, mark) = (s.task(), s.mark());
    let racer = s.child(owner);
    s.k.set_deadline(racer, 20.0).unwrap();
    s.waits(racer);
    let race = s.combines(owner, Rule::Race, mark, &[racer]);
    s.awaits(owner, race);
    assert_eq!(s.k.kernel().next_due(), 20.0);
    s.k.advance(20.0);
    assert_eq!(s.tick(), [(Verb::Leave, racer)]);
    s.ends(racer, Outcome::Err);
    let (decided, closed) = ((Verb::Decided, race), (Verb::ClosedErr, race));
    assert_eq!(s.tick(), [decided, closed, (Verb::Throw, owner)]);
}

#[test]
fn c9_equal_times_fire_in_the_order_in_which_they_were_set() {
    let mut s = Stage::new();
    let sleeps: Vec<_> = (0..40).map(|_| s.k.open_timer(s.scope, 0, 5.0).unwrap()).collect();
    s.k.advance(5.0);
    assert_eq!(s.tick(), sleeps.into_iter().map(|sleep| (Verb::ClosedOk, sleep)).collect::<Vec<_>>());
}

#[test]
fn c9_the_outer_of_two_equal_deadlines_that_was_set_first_fires_first() {
    let mut s = Stage::new();
    s.k.set_deadline(s.scope, 5.0).unwrap();
    let inner = s.k.open_scope(s.scope, 0, false).unwrap();
    s.k.set_deadline(inner, 5.0).unwrap();
    let _task = s.waiting(inner);
    s.k.advance(5.0);
    let asked: Vec<_> = s.k.records().into_iter().filter(|record| record.event == Event::Request as u32).collect();
    assert_eq!((asked[0].serial, asked[0].detail), (s.scope.serial, CancelKind::Timeout as u32));
    assert_eq!((asked[1].serial, asked[1].detail), (inner.serial, CancelKind::Parent as u32));
    assert_eq!(s.asked(inner), CancelKind::Parent, "which is stronger than its own");
}

#[test]
fn t1_timers_fire_in_order_of_time() {
    let mut s = Stage::new();
    let [late, early, middle] = [30.0, 10.0, 20.0].map(|due| s.k.open_timer(s.scope, 0, due).unwrap());
    assert_eq!(s.k.kernel().next_due(), 10.0);
    s.k.advance(100.0);
    assert_eq!(s.tick(), [early, middle, late].map(|sleep| (Verb::ClosedOk, sleep)));
    assert_eq!(s.k.kernel().next_due(), f64::INFINITY);
}

#[test]
fn t1_a_timer_that_is_due_already_fires_when_time_next_passes() {
    let mut s = Stage::new();
    s.k.advance(50.0);
    let sleep = s.k.open_timer(s.scope, 0, 10.0).unwrap();
    assert_eq!(s.next(), IDLE);
    s.k.advance(50.0);
    assert_eq!(s.tick(), [(Verb::ClosedOk, sleep)]);
}

#[test]
fn t1_time_never_goes_back() {
    let mut s = Stage::new();
    s.k.advance(50.0);
    s.k.advance(10.0);
    s.k.advance(f64::NAN);
    let _task = s.task();
    assert_eq!(s.k.records().last().map(|record| record.at), Some(50.0));
}

#[test]
fn c9_of_what_is_due_together_the_outermost_comes_first_whichever_was_set_first() {
    for timer_first in [true, false] {
        let mut s = Stage::new();
        let task = s.task();
        if !timer_first {
            s.k.set_deadline(s.scope, 5.0).unwrap();
        }
        let sleep = s.k.open_timer(task, 0, 5.0).unwrap();
        if timer_first {
            s.k.set_deadline(s.scope, 5.0).unwrap();
        }
        s.awaits(task, sleep);
        s.k.advance(5.0);
        let ended = [(Verb::ClosedCancelled, sleep), (Verb::Leave, task)];
        assert_eq!(s.tick(), ended, "a wait ends with its result or the cancel (C4)");
    }
}

/// A scope of `owner` with a deadline, a task in it, and somebody who waits for that, if `joined`.
fn cut_off(s: &mut Stage, owner: Handle, joined: bool) -> (Handle, Handle) {
    let scope = s.k.open_scope(owner, 0, true).unwrap();
    s.k.set_deadline(scope, 5.0).unwrap();
    let task = s.waiting(scope);
    if joined {
        s.k.join(task).unwrap();
    }
    s.k.advance(5.0);
    assert_eq!(s.next(), (Verb::Leave, task));
    s.ends(task, Outcome::Cancelled);
    (scope, task)
}

#[test]
fn u1_a_child_that_its_own_budget_cut_off_unheard_counts_as_err() {
    let mut s = Stage::new();
    let parent = s.task();
    let (scope, _) = cut_off(&mut s, parent, false);
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, scope), (Verb::Unheard, scope)]);
    s.ends(parent, Outcome::Ok);
    assert_eq!(s.next(), (Verb::ClosedErr, parent));
    assert_eq!(s.k.take_failure(parent), Ok(scope.slot));
}

#[test]
fn u1_it_counts_for_nothing_once_somebody_has_heard_of_what_was_cut_off() {
    let mut s = Stage::new();
    let parent = s.task();
    let (scope, _) = cut_off(&mut s, parent, true);
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, scope)]);
    s.returns(parent);
}

#[test]
fn u1_nor_does_a_scope_that_was_cancelled_from_above_or_in_which_nothing_was_cut_off() {
    let mut s = Stage::new();
    let parent = s.task();
    let [above, empty] = [(); 2].map(|()| s.k.open_scope(parent, 0, true).unwrap());
    s.waiting(above);
    for scope in [above, empty] {
        s.k.set_deadline(scope, 5.0).unwrap();
    }
    s.k.advance(5.0);
    s.cancels(parent);
    s.k.request(parent, CancelKind::Shutdown).unwrap();
    let turns = s.tick();
    assert!(!turns.iter().any(|(verb, _)| *verb == Verb::Unheard), "{turns:?}");
}
