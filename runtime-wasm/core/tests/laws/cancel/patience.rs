//! C4, where foreign results come on a way of their own: what is on its way goes before a request.

use asupersync_core::kernel::POLL_BUDGET;
use asupersync_core::slot::Wait;
use asupersync_core::{Handle, Outcome, Rule, Verb, Wake};

use crate::support::{IDLE, Stage};

const HOP: (Verb, Handle) = (Verb::Hop, Handle { slot: 0, serial: 0 });

/// A stage whose driver hears of foreign results in microtasks.
fn patient() -> Stage {
    let mut s = Stage::new();
    s.k.be_patient();
    s
}

#[test]
fn c4_who_waits_for_a_foreign_result_is_left_two_hops_later() {
    let mut s = patient();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert!(s.k.kernel().has_work());
    assert_eq!(s.next(), HOP);
    s.k.ripen();
    assert_eq!(s.next(), HOP);
    s.k.ripen();
    assert_eq!([s.next(), s.next()], [(Verb::Leave, task), IDLE]);
}

#[test]
fn c4_a_result_that_arrives_in_the_meantime_goes_first() {
    for hops in 0..3 {
        let mut s = patient();
        let task = s.waiting(s.scope);
        s.cancels(task);
        for _ in 0..hops {
            s.k.ripen();
        }
        assert_eq!(s.settles(task, true), Wake::Queued);
        s.k.ripen();
        s.k.ripen();
        assert_eq!([s.next(), s.next()], [(Verb::Next, task), IDLE], "after {hops} hops");
    }
}

#[test]
fn c4_who_waits_for_a_task_is_left_in_its_turn() {
    let mut s = patient();
    let (task, other) = (s.task(), s.waiting(s.scope));
    s.awaits(task, other);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, task));
}

#[test]
fn c4_what_is_delivered_at_a_checkpoint_does_not_wait() {
    let mut s = patient();
    let task = s.task();
    s.cancels(task);
    s.waits(task);
    assert_eq!(s.next(), (Verb::Leave, task));
}

#[test]
fn c4_those_asked_later_are_left_later() {
    let mut s = patient();
    let (first, second) = (s.waiting(s.scope), s.waiting(s.scope));
    s.cancels(first);
    s.k.ripen();
    s.cancels(second);
    s.k.ripen();
    assert_eq!([s.next(), s.next()], [(Verb::Leave, first), HOP]);
    s.k.ripen();
    assert_eq!([s.next(), s.next()], [(Verb::Leave, second), IDLE]);
}

#[test]
fn c3_a_child_that_is_born_in_the_meantime_is_left_first() {
    let mut s = patient();
    let parent = s.waiting(s.scope);
    s.cancels(parent);
    s.k.ripen();
    let child = s.waiting(parent);
    s.k.ripen();
    assert_eq!(s.next(), (Verb::Leave, child));
    s.ends(child, Outcome::Cancelled);
    while s.next() == HOP {
        s.k.ripen();
    }
    assert_eq!(s.k.kernel().phases(parent).unwrap().0, asupersync_core::phase::Phase::Draining, "it has been left");
}

#[test]
fn o6_unheard_is_said_when_nobody_is_held_any_more() {
    let mut s = patient();
    let task = s.waiting(s.scope);
    let failed = s.failing(s.scope);
    s.cancels(task);
    assert_eq!(s.next(), HOP);
    s.k.ripen();
    s.k.ripen();
    assert_eq!([s.next(), s.next()], [(Verb::Leave, task), (Verb::Unheard, failed)]);
}

#[test]
fn t3_tasks_that_never_rest_do_not_keep_the_host_from_hopping() {
    let mut s = patient();
    let (busy, task) = (s.task(), s.waiting(s.scope));
    s.stands_in_line(busy);
    s.cancels(task);
    for _ in 0..POLL_BUDGET * 4 {
        match s.next() {
            (Verb::Leave, left) => return assert_eq!(left, task),
            (Verb::Next, next) => s.stands_in_line(next),
            (Verb::Hop, _) => s.k.ripen(),
            turn => assert_eq!(turn.0, Verb::Yield),
        }
    }
    panic!("who was asked is never left");
}

#[test]
fn t3_nor_do_those_that_are_held_keep_it_from_breathing() {
    let mut s = patient();
    let busy = s.task();
    s.stands_in_line(busy);
    for _ in 0..POLL_BUDGET * 4 {
        let task = s.waiting(s.scope);
        s.cancels(task);
        match s.next() {
            (Verb::Yield, _) => return,
            (Verb::Next, next) => s.stands_in_line(next),
            (Verb::Hop, _) => s.k.ripen(),
            (_, left) => assert!(s.ends(left, Outcome::Cancelled)),
        }
    }
    panic!("the host never got its turn");
}

/// A combinator over a child, if there is one, and something foreign, input number 2, which its owner awaits.
fn over_something_foreign(s: &mut Stage, rule: Rule, has_child: bool) -> (Handle, Handle, Option<Handle>) {
    let task = s.task();
    let mark = s.mark();
    let child = has_child.then(|| s.child(task));
    let combinator = s.k.combine(task, rule, mark, 0).unwrap();
    if let Some(child) = child {
        s.k.add_input(combinator, 1, child).unwrap();
        s.stands_in_line(child);
        assert_eq!(s.next(), (Verb::Next, child));
        s.k.park(child, Wait::Request, false, 1).unwrap();
    }
    s.k.expect_input(combinator).unwrap();
    s.k.settle_input(combinator, 0, true).unwrap();
    s.awaits(task, combinator);
    (task, combinator, child)
}

const RULES: [Rule; 4] = [Rule::All, Rule::AllSettled, Rule::Any, Rule::Race];

#[test]
fn c4_a_foreign_input_that_arrives_in_the_meantime_is_not_lost_in_a_combinator() {
    for (rule, hops) in RULES.into_iter().flat_map(|rule| [(rule, 0), (rule, 1)]) {
        let mut s = patient();
        let (task, combinator, _) = over_something_foreign(&mut s, rule, false);
        s.cancels(task);
        for _ in 0..hops {
            assert_eq!(s.next(), HOP);
            s.k.ripen();
        }
        s.k.settle_input(combinator, 2, true).unwrap();
        assert_eq!(s.next(), (Verb::Decided, combinator));
        while s.k.kernel().outcome(combinator).is_ok() && s.next() == HOP {
            s.k.ripen();
        }
        assert_eq!(s.tick(), [(Verb::Next, task)], "{rule:?} after {hops} hops");
    }
}

#[test]
fn c4_nor_beside_a_child_that_is_left_meanwhile() {
    for rule in [Rule::Any, Rule::Race] {
        let mut s = patient();
        let (task, combinator, child) = over_something_foreign(&mut s, rule, true);
        s.cancels(task);
        assert_eq!(s.next(), (Verb::Leave, child.unwrap()));
        s.ends(child.unwrap(), Outcome::Cancelled);
        s.k.ripen();
        s.k.settle_input(combinator, 2, true).unwrap();
        s.k.ripen();
        assert_eq!(
            s.tick(),
            [(Verb::Decided, combinator), (Verb::ClosedOk, combinator), (Verb::Next, task)],
            "{rule:?}"
        );
    }
}

#[test]
fn c4_a_foreign_input_that_comes_later_than_that_is_late() {
    for rule in RULES {
        let mut s = patient();
        let (task, combinator, child) = over_something_foreign(&mut s, rule, true);
        s.cancels(task);
        assert_eq!([s.next(), s.next()], [(Verb::Leave, child.unwrap()), HOP]);
        s.k.ripen();
        s.k.ripen();
        s.k.settle_input(combinator, 2, true).unwrap();
        assert_eq!(s.next(), IDLE, "{rule:?}: it waits for its child alone, which cleans up");
        s.ends(child.unwrap(), Outcome::Cancelled);
        let turns = s.tick();
        assert_eq!(turns, [(Verb::Decided, combinator), (Verb::ClosedCancelled, combinator), (Verb::Leave, task)]);
    }
}

#[test]
fn c4_nothing_arrives_and_the_combinator_is_given_up_two_hops_later() {
    for rule in RULES {
        let mut s = patient();
        let (task, combinator, _) = over_something_foreign(&mut s, rule, false);
        s.cancels(task);
        for _ in 0..2 {
            assert_eq!(s.next(), HOP);
            s.k.ripen();
        }
        let turns = s.tick();
        assert_eq!(turns, [(Verb::Decided, combinator), (Verb::ClosedCancelled, combinator), (Verb::Leave, task)]);
        assert!(s.k.settle_input(combinator, 2, true).is_err(), "it has gone");
    }
}
