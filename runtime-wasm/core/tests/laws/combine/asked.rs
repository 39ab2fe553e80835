//! C4: a combinator that is asked to end gives what its inputs come to, if they come to anything.

use asupersync_core::{CancelKind, Outcome, Rule, Verb};

use crate::support::Stage;

const RULES: [Rule; 4] = [Rule::All, Rule::AllSettled, Rule::Any, Rule::Race];

/// What becomes of a combinator, and of who waits for it, when it was asked to end and its two children end so.
fn comes_to(rule: Rule, outcomes: [Outcome; 2]) -> (Verb, Verb) {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let children = [s.waiting(task), s.waiting(task)];
    let combinator = s.combines(task, rule, mark, &children);
    s.awaits(task, combinator);
    s.cancels(task);
    assert_eq!(s.tick(), children.map(|child| (Verb::Leave, child)));
    for (child, outcome) in children.into_iter().zip(outcomes) {
        s.ends(child, outcome);
    }
    let turns = s.tick();
    assert_eq!(turns[0], (Verb::Decided, combinator));
    assert_eq!((turns.len(), turns[1].1, turns[2].1), (3, combinator, task));
    (turns[1].0, turns[2].0)
}

#[test]
fn c4_a_combinator_whose_inputs_end_all_the_same_is_decided_by_its_rule() {
    use Outcome::{Cancelled, Err, Ok};
    let value = (Verb::ClosedOk, Verb::Next);
    let error = (Verb::ClosedErr, Verb::Throw);
    let left = (Verb::ClosedCancelled, Verb::Leave);
    for (outcomes, all, settled, any, race) in [
        ([Ok, Ok], value, value, value, value),
        ([Ok, Err], error, value, value, value),
        ([Err, Ok], error, value, value, error),
        ([Err, Err], error, value, error, error),
        ([Ok, Cancelled], left, left, value, value),
        ([Cancelled, Ok], left, left, value, value),
        ([Err, Cancelled], error, left, left, error),
        ([Cancelled, Err], error, left, left, error),
        ([Cancelled, Cancelled], left, left, left, left),
    ] {
        for (rule, end) in RULES.into_iter().zip([all, settled, any, race]) {
            assert_eq!(comes_to(rule, outcomes), end, "{rule:?} of {outcomes:?}");
        }
    }
}

#[test]
fn c4_a_lock_that_is_acquired_in_spite_of_a_request_is_not_lost_in_a_combinator() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let acquiring = s.k.open_operation(task, 0).unwrap();
    let all = s.combines(task, Rule::All, mark, &[acquiring]);
    s.awaits(task, all);
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Abort, acquiring)], "and nothing is decided");
    s.ends(acquiring, Outcome::Ok);
    assert_eq!(s.tick(), [(Verb::Decided, all), (Verb::ClosedOk, all), (Verb::Next, task)]);
}

#[test]
fn c4_what_the_task_had_before_the_combinator_is_waited_for_too() {
    let mut s = Stage::new();
    let task = s.task();
    let stored = s.waiting(task);
    let all = s.combines(task, Rule::All, s.mark(), &[stored]);
    s.awaits(task, all);
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Leave, stored)]);
    s.ends(stored, Outcome::Ok);
    assert_eq!(s.tick(), [(Verb::Decided, all), (Verb::ClosedOk, all), (Verb::Next, task)]);
}

#[test]
fn c4_a_combinator_that_is_asked_alone_does_not_wait_for_whom_nobody_asked() {
    for rule in RULES {
        let mut s = Stage::new();
        let task = s.task();
        let stored = s.waiting(task);
        let combinator = s.combines(task, rule, s.mark(), &[stored]);
        s.cancels(combinator);
        assert_eq!(s.tick(), [(Verb::Decided, combinator), (Verb::ClosedCancelled, combinator)], "{rule:?}");
        assert_eq!(s.asked(stored), CancelKind::None);
    }
}

#[test]
fn c4_what_another_region_owns_is_given_up_and_the_rest_may_still_decide() {
    let ends = [Verb::ClosedCancelled, Verb::ClosedCancelled, Verb::ClosedOk, Verb::ClosedOk];
    for (rule, end) in RULES.into_iter().zip(ends) {
        let mut s = Stage::new();
        let (other, task) = (s.waiting(s.scope), s.task());
        let mark = s.mark();
        let own = s.waiting(task);
        let combinator = s.combines(task, rule, mark, &[other, own]);
        s.cancels(combinator);
        assert_eq!(s.tick(), [(Verb::Leave, own)], "{rule:?}");
        s.settles(other, true);
        s.returns(other);
        assert_eq!(s.tick(), [], "{rule:?}: the other's end decides nothing");
        s.ends(own, Outcome::Ok);
        assert_eq!(s.tick(), [(Verb::Decided, combinator), (end, combinator)], "{rule:?}");
    }
}

#[test]
fn f2_a_foreign_input_that_was_given_up_comes_late() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let own = s.waiting(task);
    let race = s.k.combine(task, Rule::Race, mark, 0).unwrap();
    s.k.add_input(race, 1, own).unwrap();
    s.k.expect_input(race).unwrap();
    s.k.settle_input(race, 0, true).unwrap();
    s.cancels(race);
    assert_eq!(s.tick(), [(Verb::Leave, own)]);
    s.k.settle_input(race, 2, true).unwrap();
    assert_eq!(s.tick(), [], "it does not win");
    s.ends(own, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::Decided, race), (Verb::ClosedCancelled, race)]);
}

#[test]
fn c4_a_child_that_is_two_inputs_wins_under_a_request_too() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let own = s.waiting(task);
    let all = s.combines(task, Rule::All, mark, &[own, own]);
    s.awaits(task, all);
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Leave, own)]);
    s.ends(own, Outcome::Ok);
    assert_eq!(s.tick(), [(Verb::Decided, all), (Verb::ClosedOk, all), (Verb::Next, task)]);
}

#[test]
fn c4_an_inner_combinators_value_reaches_the_outers_waiter_in_spite_of_a_request() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let lock = s.waiting(task);
    let inner = s.combines(task, Rule::Race, mark, &[lock]);
    let outer = s.combines(task, Rule::All, mark, &[inner]);
    s.awaits(task, outer);
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Leave, lock)]);
    s.ends(lock, Outcome::Ok);
    let turns = s.tick();
    assert_eq!(turns.last(), Some(&(Verb::Next, task)), "{turns:?}");
}

#[test]
fn c4_what_is_born_under_a_request_is_cancelled_at_once() {
    for rule in RULES {
        let mut s = Stage::new();
        let task = s.task();
        s.cancels(task);
        let mark = s.mark();
        let child = s.child(task);
        let combinator = s.combines(task, rule, mark, &[child]);
        assert_eq!(s.next(), (Verb::Decided, combinator), "{rule:?}");
        s.ends(child, Outcome::Ok);
        assert_eq!(s.next(), (Verb::ClosedCancelled, combinator), "{rule:?}");
    }
}
