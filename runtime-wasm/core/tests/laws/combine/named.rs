//! While its inputs are being named, a combinator neither decides nor closes.

use asupersync_core::{CancelKind, Outcome, Rule, Verb};

use crate::support::{IDLE, Stage};

const RULES: [Rule; 4] = [Rule::All, Rule::AllSettled, Rule::Any, Rule::Race];

#[test]
fn c8_what_has_ended_decides_when_the_list_is_complete() {
    let mut s = Stage::new();
    let task = s.task();
    let race = s.k.combine(task, Rule::Race, s.mark(), 0).unwrap();
    s.k.expect_input(race).unwrap();
    s.k.settle_input(race, 1, true).unwrap();
    assert_eq!(s.next(), IDLE);
    s.k.settle_input(race, 0, true).unwrap();
    assert_eq!(s.next(), (Verb::Decided, race));
    assert_eq!(s.k.kernel().decider(race), Ok(1));
    assert_eq!(s.next(), (Verb::ClosedOk, race));
}

#[test]
fn c8_of_several_that_have_ended_the_first_named_decides() {
    for (rule, ends, decider) in [
        (Rule::Race, [true, false, true], 1),
        (Rule::Race, [false, true, true], 1),
        (Rule::Any, [false, true, true], 2),
        (Rule::All, [true, false, false], 2),
    ] {
        let mut s = Stage::new();
        let task = s.task();
        let combinator = s.k.combine(task, rule, s.mark(), 0).unwrap();
        for (at, ok) in ends.into_iter().enumerate() {
            s.k.expect_input(combinator).unwrap();
            s.k.settle_input(combinator, at as u32 + 1, ok).unwrap();
        }
        s.k.settle_input(combinator, 0, true).unwrap();
        assert_eq!(s.next(), (Verb::Decided, combinator));
        assert_eq!(s.k.kernel().decider(combinator), Ok(decider), "{rule:?} of {ends:?}");
    }
}

#[test]
fn c8_a_rival_that_failed_in_the_argument_is_heard_when_it_is_named() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let winner = s.child(task);
    s.returns(winner);
    let failed = s.failing(task);
    let race = s.k.combine(task, Rule::Race, mark, 0).unwrap();
    for (number, ok) in [(1, true), (2, false)] {
        s.k.expect_input(race).unwrap();
        s.k.settle_input(race, number, ok).unwrap();
    }
    s.k.join(failed).unwrap(); // the driver, which knows how it ended
    s.k.settle_input(race, 0, true).unwrap();
    assert_eq!(s.tick(), [(Verb::Decided, race), (Verb::ClosedOk, race)], "`race([ok(), fails()])` is ok");
}

#[test]
fn c8_an_iterator_that_throws_comes_before_what_it_gave() {
    for rule in RULES {
        let mut s = Stage::new();
        let task = s.task();
        let combinator = s.k.combine(task, rule, s.mark(), 0).unwrap();
        s.k.expect_input(combinator).unwrap();
        s.k.settle_input(combinator, 1, true).unwrap();
        s.k.fail_combinator(combinator).unwrap();
        assert_eq!(s.next(), (Verb::Decided, combinator), "{rule:?}");
        assert_eq!(s.k.kernel().decider(combinator), Ok(0));
        assert_eq!(s.next(), (Verb::ClosedErr, combinator));
    }
}

#[test]
fn c8_a_live_input_that_ends_while_others_are_named_decides_after_them() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let (first, second) = (s.waiting(task), s.waiting(task));
    let race = s.k.combine(task, Rule::Race, mark, 0).unwrap();
    s.k.add_input(race, 1, first).unwrap();
    s.settles(first, true);
    s.returns(first);
    assert_eq!(s.asked(second), CancelKind::None);
    s.k.add_input(race, 2, second).unwrap();
    s.k.settle_input(race, 0, true).unwrap();
    assert_eq!(s.asked(second), CancelKind::RaceLost);
    assert_eq!(s.tick(), [(Verb::Decided, race), (Verb::Leave, second)]);
}

#[test]
fn c8_in_a_cancelled_region_it_waits_for_its_list_all_the_same() {
    for rule in RULES {
        let mut s = Stage::new();
        let task = s.task();
        s.cancels(task);
        let combinator = s.k.combine(task, rule, s.mark(), 0).unwrap();
        let other = s.child(task); // the iterator calls something
        s.returns(other);
        assert!(!s.is_gone(combinator), "{rule:?}");
        s.k.expect_input(combinator).unwrap();
        s.k.settle_input(combinator, 0, true).unwrap();
        assert_eq!(s.tick(), [(Verb::Decided, combinator), (Verb::ClosedCancelled, combinator)]);
    }
}

#[test]
fn c8_what_a_cancelled_combinator_was_given_it_has_not_heard() {
    let mut s = Stage::new();
    let task = s.task();
    let inner = s.k.combine(task, Rule::Any, s.mark(), 0).unwrap();
    s.k.settle_input(inner, 0, true).unwrap(); // failed, and the driver has not been told
    let all = s.k.combine(task, Rule::All, s.mark(), 0).unwrap();
    s.cancels(all);
    s.k.add_input(all, 1, inner).unwrap();
    s.k.settle_input(all, 0, true).unwrap();
    assert!(s.tick().contains(&(Verb::Unheard, inner)));
    assert_eq!(s.k.complete(task, Outcome::Ok), Ok(false));
}
