//! Combinators and requests, duplicates, late inputs.

use asupersync_core::phase::{Phase, RegionPhase};
use asupersync_core::{CancelKind, Fault, Kind, Outcome, Rule, Verb};

use crate::support::{IDLE, Stage};

const RULES: [Rule; 4] = [Rule::All, Rule::AllSettled, Rule::Any, Rule::Race];

#[test]
fn c8_a_request_from_above_ends_it_cancelled_once_its_children_have() {
    for rule in RULES {
        let mut s = Stage::new();
        let task = s.task();
        let mark = s.mark();
        let children = [s.waiting(task), s.waiting(task)];
        let combinator = s.combines(task, rule, mark, &children);
        s.awaits(task, combinator);
        s.cancels(task);
        let leaves = children.map(|child| (Verb::Leave, child));
        assert_eq!(s.tick(), leaves, "{rule:?}");
        s.ends(children[0], Outcome::Cancelled);
        assert_eq!(s.next(), IDLE);
        s.ends(children[1], Outcome::Cancelled);
        let end = [(Verb::Decided, combinator), (Verb::ClosedCancelled, combinator), (Verb::Leave, task)];
        assert_eq!(s.tick(), end);
    }
}

#[test]
fn c8_it_may_be_cancelled_on_its_own() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let child = s.waiting(task);
    let all = s.combines(task, Rule::All, mark, &[child]);
    s.awaits(task, all);
    s.cancels(all);
    assert_eq!(s.asked(child), CancelKind::Parent);
    assert_eq!(s.tick(), [(Verb::Leave, child)]);
    s.ends(child, Outcome::Cancelled);
    let end = [(Verb::Decided, all), (Verb::ClosedCancelled, all), (Verb::Throw, task)];
    assert_eq!(s.tick(), end, "an ordinary error to its waiter (U5)");
}

#[test]
fn c8_what_was_decided_before_the_request_stays_decided() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let racers = [s.waiting(task), s.waiting(task)];
    let race = s.combines(task, Rule::Race, mark, &racers);
    s.awaits(task, race);
    s.settles(racers[0], true);
    s.returns(racers[0]);
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Decided, race), (Verb::Leave, racers[1])]);
    s.ends(racers[1], Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedOk, race), (Verb::Next, task)], "the winner's value is not lost (C4)");
}

#[test]
fn c8_in_a_cancelled_region_it_is_cancelled_from_birth() {
    for rule in RULES {
        let mut s = Stage::new();
        let task = s.task();
        s.cancels(task);
        let mark = s.mark();
        let child = s.waiting(task);
        let combinator = s.combines(task, rule, mark, &[child]);
        s.awaits(task, combinator);
        assert_eq!(s.tick(), [(Verb::Decided, combinator), (Verb::Leave, child)], "{rule:?}");
        s.ends(child, Outcome::Cancelled);
        assert_eq!(s.tick(), [(Verb::ClosedCancelled, combinator), (Verb::Leave, task)]);
    }
}

#[test]
fn c8_in_a_cancelled_region_without_children_it_is_a_checkpoint_like_any_other() {
    for rule in RULES {
        let mut s = Stage::new();
        let task = s.task();
        s.cancels(task);
        let combinator = s.combines(task, rule, s.mark(), &[]);
        s.awaits(task, combinator);
        assert_eq!(s.tick().pop(), Some((Verb::Leave, task)), "{rule:?}");
    }
}

#[test]
fn c8_a_task_named_twice_counts_twice() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let child = s.waiting(task);
    let all = s.combines(task, Rule::All, mark, &[child, child, child]);
    s.settles(child, true);
    s.returns(child);
    assert_eq!(s.tick(), [(Verb::Decided, all), (Verb::ClosedOk, all)]);
}

#[test]
fn c8_a_race_of_a_task_against_itself_has_no_losers() {
    for outcome in [Outcome::Ok, Outcome::Err] {
        let mut s = Stage::new();
        let task = s.task();
        let mark = s.mark();
        let child = s.waiting(task);
        let race = s.combines(task, Rule::Race, mark, &[child, child]);
        s.awaits(task, race);
        s.settles(child, true);
        s.ends(child, outcome);
        let ok = outcome == Outcome::Ok;
        let closed = if ok { Verb::ClosedOk } else { Verb::ClosedErr };
        let goes_on = if ok { Verb::Next } else { Verb::Throw };
        assert_eq!(s.tick(), [(Verb::Decided, race), (closed, race), (goes_on, task)]);
        s.returns(task);
        s.closes();
    }
}

#[test]
fn c8_foreign_inputs_that_settle_after_the_decision_change_nothing() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let child = s.waiting(task);
    let race = s.k.combine(task, Rule::Race, mark, 0).unwrap();
    s.k.add_input(race, 1, child).unwrap();
    s.k.expect_input(race).unwrap();
    s.k.expect_input(race).unwrap();
    s.k.settle_input(race, 0, true).unwrap();
    s.k.settle_input(race, 2, true).unwrap();
    let digest = s.k.digest();
    s.k.settle_input(race, 3, false).unwrap();
    s.k.settle_input(race, 3, false).unwrap();
    s.k.expect_input(race).unwrap();
    assert_eq!(s.k.digest(), digest);
    assert_eq!(s.tick(), [(Verb::Decided, race), (Verb::Leave, child)]);
    assert_eq!(s.k.kernel().decider(race), Ok(2));
    s.ends(child, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedOk, race)]);
    assert_eq!(s.k.settle_input(race, 1, true), Err(Fault::Stale));
}

#[test]
fn c8_more_settlements_than_inputs_are_refused() {
    let mut s = Stage::new();
    let task = s.task();
    let race = s.k.combine(task, Rule::Race, s.mark(), 0).unwrap();
    assert_eq!(s.k.settle_input(race, 1, true), Err(Fault::WrongPhase), "none is named yet");
    s.k.settle_input(race, 0, true).unwrap(); // it is undecided for ever
    assert_eq!(s.k.settle_input(race, 1, true), Err(Fault::WrongPhase));
}

#[test]
fn c8_the_list_is_completed_once() {
    let mut s = Stage::new();
    let task = s.task();
    let child = s.waiting(task);
    let all = s.combines(task, Rule::All, s.mark(), &[child]);
    assert_eq!(s.k.settle_input(all, 0, true), Err(Fault::WrongPhase));
    assert_eq!(s.k.fail_combinator(all), Err(Fault::WrongPhase));
}

#[test]
fn c8_only_combinators_take_inputs() {
    let mut s = Stage::new();
    let (task, child) = (s.task(), s.waiting(s.scope));
    for tenant in [task, s.scope] {
        assert_eq!(s.k.add_input(tenant, 1, child), Err(Fault::WrongKind));
        assert_eq!(s.k.expect_input(tenant), Err(Fault::WrongKind));
        assert_eq!(s.k.settle_input(tenant, 1, true), Err(Fault::WrongKind));
        assert_eq!(s.k.fail_combinator(tenant), Err(Fault::WrongKind));
        assert_eq!(s.k.kernel().decider(tenant), Err(Fault::WrongKind));
    }
}

#[test]
fn c8_the_failures_order_is_kept_by_inputs_that_come_late() {
    let mut s = Stage::new();
    let task = s.task();
    let first = s.k.combine(task, Rule::All, s.mark(), 0).unwrap();
    s.k.fail_combinator(first).unwrap();
    let second = s.failing(task);
    for _ in 0..5 {
        let _ = s.k.expect_input(first);
    }
    s.ends(task, Outcome::Err);
    assert_eq!(s.k.take_failure(task), Ok(first.slot));
    assert_eq!(s.k.take_failure(task), Ok(second.slot));
}

#[test]
fn c8_a_combinators_input_is_nobodys_to_wait_for() {
    let mut s = Stage::new();
    let task = s.task();
    let stored = s.waiting(s.scope);
    let all = s.k.combine(task, Rule::All, s.mark(), 0).unwrap();
    let input = s.k.add_input(all, 1, stored).unwrap();
    assert_eq!(s.k.kind(input), Some(Kind::Input));
    assert_eq!(s.k.add_input(all, 2, input), Err(Fault::WrongKind));
    assert_eq!(s.k.park_on(task, input, false, 1), Err(Fault::WrongKind));
}

#[test]
fn c8_while_its_losers_drain_its_region_closes_or_drains_too() {
    for (rule, ok, region) in [(Rule::Race, true, RegionPhase::Closing), (Rule::All, false, RegionPhase::Draining)] {
        let mut s = Stage::new();
        let task = s.task();
        let mark = s.mark();
        let children = [s.waiting(task), s.waiting(task)];
        let combinator = s.combines(task, rule, mark, &children);
        s.settles(children[0], ok);
        s.ends(children[0], if ok { Outcome::Ok } else { Outcome::Err });
        assert_eq!(s.k.kernel().phases(combinator), Ok((Phase::Finalizing, region)));
    }
}
