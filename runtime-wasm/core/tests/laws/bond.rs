//! O5, O7: what was spawned fails its region, and what runs in the background does not hold it open.

use asupersync_core::{CancelKind, Fault, Handle, Outcome, Rule, Verb};

use crate::support::{IDLE, Stage};

/// A task of `owner`, parked on something foreign, whose failure is its owner's.
fn spawned(s: &mut Stage, owner: Handle) -> Handle {
    let task = s.waiting(owner);
    s.k.make_vital(task).unwrap();
    task
}

/// A task of `owner`, parked on something foreign, that does not hold its owner open.
fn background(s: &mut Stage, owner: Handle) -> Handle {
    let task = s.waiting(owner);
    s.k.make_background(task).unwrap();
    task
}

#[test]
fn o5_a_failed_spawn_cancels_the_body_and_the_other_children_and_is_their_regions_failure() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let (plain, vital) = (s.waiting(task), spawned(&mut s, task));
    s.goes_on(vital, false);
    assert!(s.ends(vital, Outcome::Err));
    assert_eq!([task, plain].map(|each| s.asked(each)), [CancelKind::FailFast, CancelKind::Parent]);
    assert_eq!(s.next(), (Verb::Leave, plain), "bottom up (C3)");
    s.ends(plain, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::Leave, task));
    assert!(!s.ends(task, Outcome::Cancelled), "it is worse than cancelled (U1)");
    assert_eq!(s.next(), (Verb::ClosedErr, task));
    assert_eq!(s.k.take_failure(task), Ok(vital.slot));
}

#[test]
fn o5_a_failed_plain_child_cancels_nobody() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let (plain, other) = (s.waiting(task), s.waiting(task));
    s.goes_on(plain, false);
    s.ends(plain, Outcome::Err);
    assert_eq!([task, other].map(|each| s.asked(each)), [CancelKind::None; 2]);
}

#[test]
fn o5_a_spawn_that_failed_in_its_first_step_fails_its_region_as_soon_as_it_is_known() {
    let mut s = Stage::new();
    let task = s.task();
    let vital = s.failing(task);
    assert_eq!(s.asked(task), CancelKind::None);
    s.k.make_vital(vital).unwrap();
    assert_eq!(s.asked(task), CancelKind::FailFast);
    s.stands_in_line(task);
    assert_eq!(s.next(), (Verb::Leave, task));
}

#[test]
fn o5_whoever_waits_for_a_spawn_hears_of_its_failure_and_the_region_fails_all_the_same() {
    let mut s = Stage::new();
    let task = s.task();
    let vital = spawned(&mut s, task);
    s.awaits(task, vital);
    s.goes_on(vital, false);
    s.ends(vital, Outcome::Err);
    assert_eq!(s.next(), (Verb::Throw, task), "the result comes first (C4)");
    assert_eq!(s.asked(task), CancelKind::FailFast);
    s.waits(task);
    assert_eq!(s.next(), (Verb::Leave, task), "and it is told at its next checkpoint");
    s.ends(task, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::ClosedErr, task));
    assert_eq!(s.k.take_failure(task), Ok(vital.slot));
    assert_eq!(s.tick(), [(Verb::Unheard, task)], "of the spawn itself somebody has heard");
}

#[test]
fn o5_a_failed_spawn_fails_a_body_that_has_returned_too() {
    let mut s = Stage::new();
    let task = s.task();
    let (plain, vital) = (s.waiting(task), spawned(&mut s, task));
    s.ends(task, Outcome::Ok);
    s.goes_on(vital, false);
    s.ends(vital, Outcome::Err);
    assert_eq!(s.next(), (Verb::Leave, plain));
    s.ends(plain, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::ClosedErr, task));
}

#[test]
fn o5_a_spawn_that_ends_well_or_is_cancelled_fails_nobody() {
    let mut s = Stage::new();
    let task = s.task();
    let (well, cancelled) = (spawned(&mut s, task), spawned(&mut s, task));
    s.goes_on(well, true);
    s.returns(well);
    s.cancels(cancelled);
    assert_eq!(s.next(), (Verb::Leave, cancelled));
    s.ends(cancelled, Outcome::Cancelled);
    assert_eq!(s.asked(task), CancelKind::None);
    s.returns(task);
    assert_eq!(s.k.make_vital(well), Err(Fault::Stale), "it has ended, and not failed");
}

#[test]
fn o5_a_supervised_scope_survives_a_failed_spawn_and_another_scope_is_cancelled() {
    for (supervised, asked) in [(true, CancelKind::None), (false, CancelKind::FailFast)] {
        let mut s = Stage::new();
        let scope = s.k.open_scope(s.scope, 0, supervised).unwrap();
        let (sibling, vital) = (s.waiting(scope), spawned(&mut s, scope));
        s.goes_on(vital, false);
        s.ends(vital, Outcome::Err);
        assert_eq!(s.asked(scope), asked);
        assert_eq!(s.k.absorb(vital), Ok(true));
        s.cancels(sibling);
        assert_eq!(s.next(), (Verb::Leave, sibling));
        s.ends(sibling, Outcome::Cancelled);
        s.k.close(scope).unwrap();
        let closed = if supervised { Verb::ClosedOk } else { Verb::ClosedErr };
        assert_eq!(s.tick().last(), Some(&(closed, scope)));
    }
}

#[test]
fn o5_a_scope_in_which_a_spawn_failed_ends_err_though_somebody_heard() {
    let mut s = Stage::new();
    let scope = s.k.open_scope(s.scope, 0, false).unwrap();
    let vital = spawned(&mut s, scope);
    s.k.join(vital).unwrap();
    s.goes_on(vital, false);
    s.ends(vital, Outcome::Err);
    assert_eq!(s.tick(), [(Verb::Unheard, vital)]);
    assert_eq!(s.k.absorb(vital), Ok(true));
    assert_eq!(s.tick(), [(Verb::ClosedErr, scope)]);
}

#[test]
fn o5_a_spawn_among_a_combinators_inputs_fails_the_body_not_only_the_combinator() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let vital = spawned(&mut s, task);
    let other = s.waiting(task);
    let settled = s.combines(task, Rule::AllSettled, mark, &[vital, other]);
    s.awaits(task, settled);
    s.goes_on(vital, false);
    s.ends(vital, Outcome::Err);
    assert_eq!([task, other].map(|each| s.asked(each)), [CancelKind::FailFast, CancelKind::Parent]);
    assert_eq!(s.k.kernel().owner(vital), Ok(task), "its failure is the body's to answer for");
}

#[test]
fn o5_a_spawn_that_failed_at_once_is_not_taken_over_by_a_combinator() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let vital = s.failing(task);
    s.k.make_vital(vital).unwrap();
    s.k.combine(task, Rule::All, mark, 0).unwrap();
    assert_eq!(s.k.kernel().owner(vital), Ok(task));
}

#[test]
fn o5_a_spawn_in_cleanup_fails_the_task_whose_cleanup_it_is_once_that_is_through() {
    let mut s = Stage::new();
    let task = s.task();
    let shield = s.k.open_shield(task).unwrap();
    let (sibling, vital) = (s.waiting(shield), spawned(&mut s, shield));
    s.goes_on(vital, false);
    s.ends(vital, Outcome::Err);
    assert_eq!([shield, task].map(|each| s.asked(each)), [CancelKind::FailFast, CancelKind::None]);
    assert_eq!(s.next(), (Verb::Leave, sibling));
    s.ends(sibling, Outcome::Cancelled);
    assert_eq!(s.k.close(shield), Ok(false));
    assert_eq!(s.asked(task), CancelKind::FailFast);
}

#[test]
fn o7_a_background_child_ends_with_the_last_of_the_others_once_the_body_has() {
    let mut s = Stage::new();
    let task = s.task();
    let (plain, below) = (s.waiting(task), background(&mut s, task));
    assert!(!s.ends(task, Outcome::Ok));
    assert_eq!(s.tick(), []);
    s.goes_on(plain, true);
    s.returns(plain);
    assert_eq!(s.next(), (Verb::Leave, below));
    s.ends(below, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::ClosedOk, task));
}

#[test]
fn o7_a_body_that_ends_alone_takes_its_background_children_with_it() {
    let mut s = Stage::new();
    let task = s.task();
    let below = background(&mut s, task);
    assert!(!s.ends(task, Outcome::Ok), "it is drained (O4)");
    assert_eq!(s.tick(), [(Verb::Leave, below)]);
}

#[test]
fn o7_a_background_child_ends_with_a_scope_that_was_closed_already_or_is_closed_later() {
    let mut s = Stage::new();
    let [first, second] = [(); 2].map(|()| s.k.open_scope(s.scope, 0, false).unwrap());
    let below = background(&mut s, first);
    assert_eq!(s.tick(), []);
    assert_eq!(s.k.close(first), Ok(true));
    assert_eq!(s.next(), (Verb::Leave, below));
    s.ends(below, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::ClosedOk, first));
    let late = s.waiting(second);
    s.k.close(second).unwrap();
    assert_eq!(s.tick(), []);
    s.k.make_background(late).unwrap();
    assert_eq!(s.next(), (Verb::Leave, late));
}

#[test]
fn o7_a_background_child_of_a_combinator_does_not_keep_it_open() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let below = background(&mut s, task);
    let input = s.waiting(task);
    let all = s.combines(task, Rule::All, mark, &[input]);
    s.awaits(task, all);
    s.goes_on(input, true);
    s.returns(input);
    assert_eq!(s.tick(), [(Verb::Decided, all), (Verb::Leave, below)]);
}

#[test]
fn o7_only_a_task_can_be_in_the_background_or_vital() {
    let mut s = Stage::new();
    assert_eq!(s.k.make_background(s.scope), Err(Fault::WrongKind));
    assert_eq!(s.k.make_vital(s.scope), Err(Fault::WrongKind));
    let task = s.task();
    s.returns(task);
    assert_eq!(s.k.make_background(task), Err(Fault::Stale));
    let failed = s.failing(s.scope);
    assert_eq!(s.k.make_background(failed), Ok(()), "it is too late to matter");
    assert_eq!(s.tick(), [(Verb::Unheard, failed)]);
    assert_eq!(s.next(), IDLE);
}

#[test]
fn u1_a_child_that_broke_a_contract_makes_its_region_one_that_did() {
    let mut s = Stage::new();
    let task = s.task();
    let (failed, panicked) = (s.failing(task), s.task_that_panics(task));
    assert!(!s.ends(task, Outcome::Ok));
    assert_eq!(s.next(), (Verb::ClosedPanicked, task));
    assert_eq!([s.k.take_failure(task), s.k.take_failure(task)], [Ok(failed.slot), Ok(panicked.slot)]);
}
