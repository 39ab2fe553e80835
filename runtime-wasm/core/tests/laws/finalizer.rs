//! C7: finalizers run last in, first out, after the body and all children, once each, whatever the outcome.

use asupersync_core::phase::{Phase, RegionPhase};
use asupersync_core::{CancelKind, Fault, Handle, Outcome, Rule, Verb};

use crate::support::{IDLE, Stage};

fn deferred(s: &mut Stage, owner: Handle) -> Handle {
    s.k.defer(owner, 0).expect("an open region takes a finalizer")
}

/// The next command is that `finalizer` starts; it returns.
#[track_caller]
fn runs(s: &mut Stage, finalizer: Handle) {
    assert_eq!(s.next(), (Verb::Start, finalizer));
    s.returns(finalizer);
}

#[test]
fn c7_finalizers_run_last_in_first_out_after_the_body() {
    let mut s = Stage::new();
    let task = s.task();
    let finalizers = [deferred(&mut s, task), deferred(&mut s, task), deferred(&mut s, task)];
    assert_eq!(s.next(), IDLE, "not while the body runs");
    assert!(!s.ends(task, Outcome::Ok));
    for finalizer in finalizers.into_iter().rev() {
        runs(&mut s, finalizer);
    }
    assert_eq!(s.next(), (Verb::ClosedOk, task));
    assert!(s.is_gone(task));
}

#[test]
fn c7_finalizers_wait_for_all_children() {
    let mut s = Stage::new();
    let task = s.task();
    let finalizer = deferred(&mut s, task);
    let (child, fetch) = (s.waiting(task), s.k.open_operation(task, 0).unwrap());
    s.ends(task, Outcome::Ok);
    assert_eq!(s.next(), IDLE);
    s.goes_on(child, true);
    s.returns(child);
    assert_eq!(s.next(), IDLE);
    s.ends(fetch, Outcome::Ok);
    runs(&mut s, finalizer);
    assert_eq!(s.next(), (Verb::ClosedOk, task));
}

#[test]
fn c7_the_next_one_waits_for_the_whole_region_of_the_one_before() {
    let mut s = Stage::new();
    let task = s.task();
    let (first, second) = (deferred(&mut s, task), deferred(&mut s, task));
    s.ends(task, Outcome::Ok);
    assert_eq!(s.next(), (Verb::Start, second));
    let child = s.waiting(second);
    s.ends(second, Outcome::Ok);
    assert_eq!(s.next(), IDLE);
    s.goes_on(child, true);
    s.returns(child);
    assert_eq!(s.tick(), [(Verb::ClosedOk, second), (Verb::Start, first)]);
}

#[test]
fn c7_finalizers_run_whatever_the_outcome_and_are_told_of_it() {
    for (outcome, verb) in [
        (Outcome::Ok, Verb::ClosedOk),
        (Outcome::Err, Verb::ClosedErr),
        (Outcome::Cancelled, Verb::ClosedCancelled),
        (Outcome::Panicked, Verb::ClosedPanicked),
    ] {
        let mut s = Stage::new();
        let task = s.waiting(s.scope);
        let finalizer = deferred(&mut s, task);
        if outcome == Outcome::Cancelled {
            s.cancels(task);
            assert_eq!(s.next(), (Verb::Leave, task), "a finalizer holds nobody back from being left");
        } else {
            s.goes_on(task, true);
        }
        s.ends(task, outcome);
        assert_eq!(s.k.kernel().ending(task), Ok(outcome));
        runs(&mut s, finalizer);
        assert_eq!(s.next(), (verb, task));
    }
}

#[test]
fn c7_no_request_to_its_owner_reaches_a_finalizer_before_it_starts_or_after() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let (first, second) = (deferred(&mut s, task), deferred(&mut s, task));
    s.k.request(s.scope, CancelKind::User).unwrap();
    let third = deferred(&mut s, task);
    assert_eq!(s.next(), (Verb::Leave, task));
    s.ends(task, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::Start, third));
    let child = s.waiting(third);
    s.waits(third);
    s.k.request(s.root, CancelKind::Shutdown).unwrap();
    assert_eq!([first, second, third, child].map(|tenant| s.asked(tenant)), [CancelKind::None; 4]);
    assert_eq!(s.next(), IDLE);
}

#[test]
fn o5_a_throw_cancels_the_children_and_not_the_finalizers() {
    let mut s = Stage::new();
    let task = s.task();
    let (finalizer, child) = (deferred(&mut s, task), s.waiting(task));
    s.ends(task, Outcome::Err);
    assert_eq!([finalizer, child].map(|tenant| s.asked(tenant)), [CancelKind::None, CancelKind::FailFast]);
    assert_eq!(s.next(), (Verb::Leave, child));
    s.ends(child, Outcome::Cancelled);
    runs(&mut s, finalizer);
}

#[test]
fn c9_a_deadline_that_passes_while_finalizers_run_asks_nobody() {
    let mut s = Stage::new();
    let task = s.task();
    s.k.set_deadline(task, 5.0).unwrap();
    let finalizer = deferred(&mut s, task);
    s.ends(task, Outcome::Ok);
    assert_eq!(s.next(), (Verb::Start, finalizer));
    s.k.advance(9.0);
    assert_eq!([s.asked(task), s.asked(finalizer)], [CancelKind::None; 2]);
    s.returns(finalizer);
    assert_eq!(s.next(), (Verb::ClosedOk, task));
}

#[test]
fn c7_what_is_asked_of_a_finalizer_itself_works_as_anywhere() {
    let mut s = Stage::new();
    let task = s.task();
    let finalizer = deferred(&mut s, task);
    s.ends(task, Outcome::Ok);
    assert_eq!(s.next(), (Verb::Start, finalizer));
    s.waits(finalizer);
    s.cancels(finalizer);
    assert_eq!(s.next(), (Verb::Leave, finalizer));
    s.ends(finalizer, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::ClosedOk, task));
}

#[test]
fn c7_one_that_throws_fails_its_region_and_the_others_run_all_the_same() {
    let mut s = Stage::new();
    let task = s.task();
    let [first, second, third] = [0; 3].map(|_| deferred(&mut s, task));
    s.ends(task, Outcome::Ok);
    assert_eq!(s.next(), (Verb::Start, third));
    s.ends(third, Outcome::Err);
    for finalizer in [second, first] {
        runs(&mut s, finalizer);
    }
    assert_eq!(s.next(), (Verb::ClosedErr, task), "an unjoined child has failed (U1)");
    assert_eq!(s.k.take_failure(task), Ok(third.slot));
}

#[test]
fn u2_what_a_finalizer_throws_does_not_undo_a_cancellation() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let finalizer = deferred(&mut s, task);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    s.ends(task, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::Start, finalizer));
    assert!(s.ends(finalizer, Outcome::Err), "nobody needs to hear of it from the kernel");
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, task)]);
}

#[test]
fn c7_a_scope_has_finalizers_too() {
    for cancels in [false, true] {
        let mut s = Stage::new();
        let scope = s.k.open_scope(s.root, 0, false).unwrap();
        let task = s.waiting(scope);
        let finalizer = deferred(&mut s, scope);
        assert_eq!(s.k.close(scope), Ok(true));
        if cancels {
            s.cancels(scope);
            assert_eq!(s.next(), (Verb::Leave, task));
            s.ends(task, Outcome::Cancelled);
        } else {
            s.goes_on(task, true);
            s.returns(task);
        }
        assert_eq!(s.k.kernel().phases(scope).map(|(_, region)| region), Ok(RegionPhase::Finalizing));
        runs(&mut s, finalizer);
        let verb = if cancels { Verb::ClosedCancelled } else { Verb::ClosedOk };
        assert_eq!(s.next(), (verb, scope));
    }
}

#[test]
fn c7_a_scope_with_a_failure_that_is_yet_to_be_answered_for_finalizes_and_then_waits_for_that() {
    let mut s = Stage::new();
    let scope = s.k.open_scope(s.root, 0, false).unwrap();
    let finalizer = deferred(&mut s, scope);
    let failed = s.failing(scope);
    s.k.close(scope).unwrap();
    assert_eq!(s.next(), (Verb::Start, finalizer));
    s.returns(finalizer);
    assert_eq!(s.next(), (Verb::Unheard, failed));
    assert_eq!(s.k.absorb(failed), Ok(true));
    assert_eq!(s.next(), (Verb::ClosedErr, scope));
}

#[test]
fn c7_a_region_that_finalizes_takes_nothing_but_its_finalizers_do() {
    let mut s = Stage::new();
    let task = s.task();
    let finalizer = deferred(&mut s, task);
    s.ends(task, Outcome::Ok);
    assert_eq!(s.k.kernel().phases(task), Ok((Phase::Finalizing, RegionPhase::Finalizing)));
    assert_eq!(s.k.spawn(task, 0, false), Err(Fault::Closed));
    assert_eq!(s.k.defer(task, 0), Err(Fault::Closed));
    assert_eq!(s.next(), (Verb::Start, finalizer));
    let inner = deferred(&mut s, finalizer);
    let child = s.child(finalizer);
    s.returns(child);
    s.ends(finalizer, Outcome::Ok);
    runs(&mut s, inner);
    assert_eq!(s.tick(), [(Verb::ClosedOk, finalizer), (Verb::ClosedOk, task)]);
}

#[test]
fn c7_only_tasks_and_scopes_have_finalizers() {
    let mut s = Stage::new();
    let task = s.task();
    let shield = s.k.open_shield(task).unwrap();
    assert_eq!(s.k.defer(shield, 0), Err(Fault::WrongKind));
    let fetch = s.k.open_operation(task, 0).unwrap();
    let sleep = s.k.open_timer(task, 0, 9.0).unwrap();
    let combinator = s.k.combine(task, Rule::All, s.mark(), 0).unwrap();
    for closing in [fetch, sleep, combinator] {
        assert_eq!(s.k.defer(closing, 0), Err(Fault::Closed));
    }
}

#[test]
fn c8_a_finalizer_that_was_born_since_a_mark_stays_with_its_task() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let racer = s.waiting(task);
    let finalizer = deferred(&mut s, task);
    let race = s.combines(task, Rule::Race, mark, &[racer]);
    assert_eq!(s.k.kernel().owner(racer), Ok(race));
    assert_eq!(s.k.kernel().owner(finalizer), Ok(task));
    s.goes_on(racer, true);
    s.returns(racer);
    assert_eq!(s.tick(), [(Verb::Decided, race), (Verb::ClosedOk, race)]);
    s.ends(task, Outcome::Ok);
    runs(&mut s, finalizer);
}

#[test]
fn b2_what_a_task_holds_is_aborted_before_its_finalizers_run_and_they_are_told_of_a_leak() {
    let mut s = Stage::new();
    let task = s.task();
    let finalizer = deferred(&mut s, task);
    let leaked = s.k.reserve(task, 0).unwrap();
    s.ends(task, Outcome::Ok);
    assert_eq!(s.next(), (Verb::ClosedPanicked, leaked));
    assert_eq!(s.k.kernel().ending(task), Ok(Outcome::Panicked));
    runs(&mut s, finalizer);
    assert_eq!(s.next(), (Verb::ClosedPanicked, task));
}

#[test]
fn b1_a_finalizer_may_hold_obligations() {
    let mut s = Stage::new();
    let task = s.task();
    let finalizer = deferred(&mut s, task);
    let obligation = s.k.reserve(task, 0).unwrap();
    s.k.transfer(obligation, finalizer).unwrap();
    s.ends(task, Outcome::Ok);
    assert_eq!(s.next(), (Verb::Start, finalizer), "what it holds has not leaked");
    s.k.discharge(obligation, true).unwrap();
    s.ends(finalizer, Outcome::Ok);
    assert_eq!(s.tick().last(), Some(&(Verb::ClosedOk, task)));
}
