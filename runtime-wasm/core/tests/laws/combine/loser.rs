//! What becomes of losers.

use asupersync_core::{CancelKind, Outcome, Rule, Verb};

use crate::support::{IDLE, Stage};

#[test]
fn c8_losers_are_drained_before_the_race_returns() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let racers = [s.waiting(task), s.waiting(task), s.waiting(task)];
    let race = s.combines(task, Rule::Race, mark, &racers);
    s.awaits(task, race);
    s.settles(racers[1], true);
    s.returns(racers[1]);
    assert_eq!([racers[0], racers[2]].map(|loser| s.asked(loser)), [CancelKind::RaceLost; 2]);
    assert_eq!(s.tick(), [(Verb::Decided, race), (Verb::Leave, racers[0]), (Verb::Leave, racers[2])]);
    s.waits_shielded(racers[0]); // async cleanup
    s.ends(racers[2], Outcome::Cancelled);
    assert_eq!(s.tick(), [], "the race has not returned");
    s.settles(racers[0], true);
    s.ends(racers[0], Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedOk, race), (Verb::Next, task)]);
    assert_eq!(s.asked(task), CancelKind::None);
}

#[test]
fn c8_any_cancels_the_losers_when_one_is_ok() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let racers = [s.waiting(task), s.waiting(task), s.waiting(task)];
    let any = s.combines(task, Rule::Any, mark, &racers);
    s.settles(racers[0], false);
    s.ends(racers[0], Outcome::Err);
    assert_eq!(s.next(), IDLE, "a failure decides nothing");
    s.settles(racers[1], true);
    s.returns(racers[1]);
    assert_eq!(s.asked(racers[2]), CancelKind::RaceLost);
    assert_eq!(s.tick(), [(Verb::Decided, any), (Verb::Leave, racers[2])]);
    s.ends(racers[2], Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedOk, any)], "and the failure was its to hear");
}

#[test]
fn c8_all_that_fails_cancels_and_drains_before_it_throws() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let inputs = [s.waiting(task), s.waiting(task)];
    let all = s.combines(task, Rule::All, mark, &inputs);
    s.awaits(task, all);
    s.settles(inputs[1], false);
    s.ends(inputs[1], Outcome::Err);
    assert_eq!(s.asked(inputs[0]), CancelKind::FailFast);
    assert_eq!(s.tick(), [(Verb::Decided, all), (Verb::Leave, inputs[0])]);
    s.ends(inputs[0], Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedErr, all), (Verb::Throw, task)]);
}

#[test]
fn c8_all_settled_cancels_nobody() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let inputs = [s.waiting(task), s.waiting(task)];
    let settled = s.combines(task, Rule::AllSettled, mark, &inputs);
    s.settles(inputs[1], false);
    s.ends(inputs[1], Outcome::Err);
    assert_eq!(s.asked(inputs[0]), CancelKind::None);
    s.settles(inputs[0], true);
    s.returns(inputs[0]);
    assert_eq!(s.tick(), [(Verb::Decided, settled), (Verb::ClosedOk, settled)], "the failure was heard");
}

#[test]
fn c8_a_racer_with_another_waiter_is_left_alone() {
    let mut s = Stage::new();
    let (task, reader) = (s.task(), s.task());
    let mark = s.mark();
    let racers = [s.waiting(task), s.waiting(task)];
    s.awaits(reader, racers[0]);
    let race = s.combines(task, Rule::Race, mark, &racers);
    s.settles(racers[1], true);
    s.returns(racers[1]);
    assert_eq!(s.asked(racers[0]), CancelKind::None);
    assert_eq!(s.k.kernel().owner(racers[0]), Ok(task), "it belongs to the region around");
    assert_eq!(s.tick(), [(Verb::Decided, race), (Verb::ClosedOk, race)], "and is not waited for");
    s.settles(racers[0], true);
    s.returns(racers[0]);
    assert_eq!(s.tick(), [(Verb::Next, reader)]);
}

#[test]
fn c8_a_racer_that_a_promise_was_made_of_is_left_alone() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let racers = [s.waiting(task), s.waiting(task)];
    s.k.join(racers[0]).unwrap();
    let _race = s.combines(task, Rule::Race, mark, &racers);
    s.settles(racers[1], true);
    s.returns(racers[1]);
    assert_eq!(s.asked(racers[0]), CancelKind::None);
    assert_eq!(s.k.kernel().owner(racers[0]), Ok(task));
}

#[test]
fn c8_a_racer_that_only_another_loser_waits_for_is_cancelled_too() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let (first, second, winner) = (s.waiting(task), s.child(task), s.waiting(task));
    s.awaits(second, first);
    let race = s.combines(task, Rule::Race, mark, &[first, second, winner]);
    s.settles(winner, true);
    s.returns(winner);
    assert_eq!([first, second].map(|loser| s.asked(loser)), [CancelKind::RaceLost; 2]);
    assert_eq!(s.tick(), [(Verb::Decided, race), (Verb::Leave, first), (Verb::Leave, second)]);
}

#[test]
fn c8_a_loser_that_fails_in_spite_of_it_is_nobodys_error() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let racers = [s.waiting(task), s.waiting(task)];
    let race = s.combines(task, Rule::Race, mark, &racers);
    s.awaits(task, race);
    s.settles(racers[0], true);
    s.returns(racers[0]);
    s.settles(racers[1], false);
    assert_eq!(s.tick(), [(Verb::Decided, race), (Verb::Throw, racers[1])]);
    s.ends(racers[1], Outcome::Err);
    assert_eq!(s.tick(), [(Verb::ClosedOk, race), (Verb::Next, task)]);
}

#[test]
fn c8_a_loser_born_earlier_that_fails_later_was_waited_for() {
    let mut s = Stage::new();
    let task = s.task();
    let stored = s.waiting(task);
    let mark = s.mark();
    let winner = s.waiting(task);
    let race = s.combines(task, Rule::Race, mark, &[stored, winner]);
    s.settles(winner, true);
    s.returns(winner);
    assert_eq!(s.tick(), [(Verb::Decided, race), (Verb::ClosedOk, race)]);
    s.settles(stored, false);
    s.ends(stored, Outcome::Err);
    assert_eq!(s.tick(), [], "as a promise that lost a race, it is handled");
}

#[test]
fn c8_a_stored_task_survives_a_race_that_it_loses_and_is_awaited_after() {
    let mut s = Stage::new();
    let task = s.task();
    let stored = s.waiting(task);
    let mark = s.mark();
    let winner = s.waiting(task);
    let race = s.combines(task, Rule::Race, mark, &[stored, winner]);
    s.awaits(task, race);
    s.settles(winner, true);
    s.returns(winner);
    assert_eq!(s.tick().pop(), Some((Verb::Next, task)));
    s.awaits(task, stored);
    s.settles(stored, true);
    s.returns(stored);
    assert_eq!(s.tick(), [(Verb::Next, task)]);
}

#[test]
fn c8_the_winner_too_is_drained() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let racers = [s.waiting(task), s.waiting(task)];
    let below = s.waiting(racers[0]);
    let race = s.combines(task, Rule::Race, mark, &racers);
    s.settles(racers[0], true);
    s.ends(racers[0], Outcome::Ok);
    assert_eq!(s.tick(), [], "nobody sees an outcome before the children are done (O4)");
    s.settles(below, true);
    s.returns(below);
    assert_eq!(s.tick(), [(Verb::ClosedOk, racers[0]), (Verb::Decided, race), (Verb::Leave, racers[1])]);
}

#[test]
fn o6_an_input_that_fails_after_its_combinator_was_cancelled_is_not_lost() {
    let mut s = Stage::new();
    let task = s.task();
    let stored = s.waiting(task);
    let all = s.combines(task, Rule::All, s.mark(), &[stored]);
    s.cancels(all);
    assert_eq!(s.tick(), [(Verb::Decided, all), (Verb::ClosedCancelled, all)]);
    s.goes_on(stored, false);
    s.ends(stored, Outcome::Err);
    assert_eq!(s.tick(), [(Verb::Unheard, stored)], "its waiter was cancelled itself");
}

#[test]
fn o6_a_child_that_is_no_input_and_fails_in_spite_of_a_request_makes_its_combinator_err() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let (child, input) = (s.waiting(task), s.waiting(task));
    let all = s.combines(task, Rule::All, mark, &[input]);
    s.awaits(task, all);
    s.cancels(task);
    s.settles(child, false); // its promise was rejected before it was left
    assert_eq!(s.tick(), [(Verb::Throw, child), (Verb::Leave, input)]);
    s.ends(input, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::Decided, all));
    s.ends(child, Outcome::Err);
    assert_eq!(s.next(), (Verb::ClosedErr, all));
    assert_eq!(s.k.take_failure(all), Ok(child.slot));
    assert_eq!(s.tick(), [(Verb::Throw, task)]);
}
