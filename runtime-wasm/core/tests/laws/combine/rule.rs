//! When each combinator has decided, and how it ends.

use asupersync_core::{CancelKind, Handle, Outcome, Rule, Verb};

use crate::support::{IDLE, Stage};

const RULES: [Rule; 4] = [Rule::All, Rule::AllSettled, Rule::Any, Rule::Race];

/// Lets three inputs end in order of naming, `ok` or not; how many it took to decide, and the waiter's verb.
fn decides(rule: Rule, ends: [bool; 3]) -> (usize, Verb) {
    let mut s = Stage::new();
    let task = s.task();
    let inputs = [s.waiting(s.scope), s.waiting(s.scope), s.waiting(s.scope)];
    let combinator = s.combines(task, rule, s.mark(), &inputs);
    s.awaits(task, combinator);
    for (at, ok) in ends.into_iter().enumerate() {
        s.settles(inputs[at], ok);
        s.ends(inputs[at], if ok { Outcome::Ok } else { Outcome::Err });
        if let Some((verb, _)) = s.tick().into_iter().find(|turn| turn.1 == task) {
            return (at + 1, verb);
        }
    }
    panic!("{rule:?} never decided");
}

#[test]
fn c8_each_rule_decides_as_ecmascript_says() {
    for number in 0..8 {
        let ends = [number & 1 != 0, number & 2 != 0, number & 4 != 0];
        let first = |ok| ends.iter().position(|end| *end == ok).map(|at| at + 1);
        for rule in RULES {
            let expected = match rule {
                Rule::All => first(false).map_or((3, Verb::Next), |at| (at, Verb::Throw)),
                Rule::AllSettled => (3, Verb::Next),
                Rule::Any => first(true).map_or((3, Verb::Throw), |at| (at, Verb::Next)),
                Rule::Race => (1, if ends[0] { Verb::Next } else { Verb::Throw }),
            };
            assert_eq!(decides(rule, ends), expected, "{rule:?} of {ends:?}");
        }
    }
}

/// A waiter on a combinator without inputs, and what it is told.
fn empty(rule: Rule) -> (Stage, Handle, Vec<Verb>) {
    let mut s = Stage::new();
    let task = s.task();
    let combinator = s.combines(task, rule, s.mark(), &[]);
    s.awaits(task, combinator);
    let verbs = s.tick().into_iter().filter(|turn| turn.1 == task).map(|turn| turn.0).collect();
    (s, task, verbs)
}

#[test]
fn c8_without_inputs_it_decides_as_ecmascript_says() {
    assert_eq!(empty(Rule::All).2, [Verb::Next]);
    assert_eq!(empty(Rule::AllSettled).2, [Verb::Next]);
    assert_eq!(empty(Rule::Any).2, [Verb::Throw]);
    assert_eq!(empty(Rule::Race).2, []);
}

#[test]
fn c8_an_empty_race_is_left_like_any_wait() {
    let (mut s, task, _) = empty(Rule::Race);
    s.cancels(task);
    assert_eq!(s.tick().pop(), Some((Verb::Leave, task)));
    s.ends(task, Outcome::Cancelled);
    s.closes();
}

#[test]
fn c8_it_says_which_input_decided() {
    let mut s = Stage::new();
    let task = s.task();
    let inputs = [s.waiting(s.scope), s.waiting(s.scope)];
    let race = s.combines(task, Rule::Race, s.mark(), &inputs);
    s.settles(inputs[1], true);
    s.returns(inputs[1]);
    assert_eq!(s.next(), (Verb::Decided, race));
    assert_eq!(s.k.kernel().decider(race), Ok(2));
    assert_eq!(s.next(), (Verb::ClosedOk, race));
}

#[test]
fn c8_all_that_takes_every_input_has_no_decider() {
    let mut s = Stage::new();
    let task = s.task();
    let input = s.waiting(s.scope);
    let all = s.combines(task, Rule::All, s.mark(), &[input]);
    s.settles(input, true);
    s.returns(input);
    assert_eq!(s.next(), (Verb::Decided, all));
    assert_eq!(s.k.kernel().decider(all), Ok(0));
}

#[test]
fn c8_nothing_is_decided_before_the_list_is_complete() {
    for rule in [Rule::All, Rule::AllSettled] {
        let mut s = Stage::new();
        let task = s.task();
        let (first, second) = (s.waiting(s.scope), s.waiting(s.scope));
        let combinator = s.k.combine(task, rule, s.mark(), 0).unwrap();
        s.k.add_input(combinator, 1, first).unwrap();
        s.settles(first, true);
        s.returns(first);
        assert_eq!(s.next(), IDLE, "{rule:?}");
        s.k.add_input(combinator, 2, second).unwrap();
        s.k.settle_input(combinator, 0, true).unwrap();
        assert_eq!(s.next(), IDLE);
        s.settles(second, true);
        s.returns(second);
        assert_eq!(s.tick(), [(Verb::Decided, combinator), (Verb::ClosedOk, combinator)]);
    }
}

#[test]
fn c8_foreign_inputs_count_as_tasks_do() {
    for rule in RULES {
        let mut s = Stage::new();
        let task = s.task();
        let combinator = s.k.combine(task, rule, s.mark(), 0).unwrap();
        s.k.expect_input(combinator).unwrap();
        s.k.expect_input(combinator).unwrap();
        s.k.settle_input(combinator, 0, true).unwrap();
        s.k.settle_input(combinator, 2, true).unwrap();
        let early = matches!(rule, Rule::Any | Rule::Race);
        assert_eq!(s.tick().len(), if early { 2 } else { 0 }, "{rule:?}");
        if early {
            assert!(s.is_gone(combinator) || s.k.kernel().decider(combinator) == Ok(2));
        } else {
            s.k.settle_input(combinator, 1, true).unwrap();
            assert_eq!(s.tick(), [(Verb::Decided, combinator), (Verb::ClosedOk, combinator)]);
        }
    }
}

#[test]
fn c8_a_failed_combinator_that_nobody_awaits_is_unheard() {
    let mut s = Stage::new();
    let task = s.task();
    let input = s.waiting(s.scope);
    let all = s.combines(task, Rule::All, s.mark(), &[input]);
    s.settles(input, false);
    s.ends(input, Outcome::Err);
    assert_eq!(s.tick(), [(Verb::Decided, all), (Verb::ClosedErr, all), (Verb::Unheard, all)]);
    s.ends(task, Outcome::Ok);
    assert_eq!(s.k.take_failure(task), Ok(all.slot), "but its input was heard by it");
    assert_eq!(s.k.take_failure(task), Ok(0));
}

#[test]
fn c8_an_iterator_that_throws_ends_it_err_and_cancels_what_it_owns() {
    for rule in RULES {
        let mut s = Stage::new();
        let task = s.task();
        let mark = s.mark();
        let child = s.waiting(task);
        let combinator = s.k.combine(task, rule, mark, 0).unwrap();
        s.k.add_input(combinator, 1, child).unwrap();
        s.k.fail_combinator(combinator).unwrap();
        s.awaits(task, combinator);
        assert_eq!(s.asked(child), CancelKind::FailFast, "nobody won: {rule:?}");
        assert_eq!(s.tick(), [(Verb::Decided, combinator), (Verb::Leave, child)]);
        s.ends(child, Outcome::Cancelled);
        assert_eq!(s.tick(), [(Verb::ClosedErr, combinator), (Verb::Throw, task)]);
    }
}

#[test]
fn c8_rules_have_numbers() {
    for (number, rule) in RULES.into_iter().enumerate() {
        assert_eq!(Rule::from_number(number as u32), Some(rule));
        assert_eq!(rule as usize, number);
    }
    assert_eq!([4, 256].map(Rule::from_number), [None; 2]);
}
