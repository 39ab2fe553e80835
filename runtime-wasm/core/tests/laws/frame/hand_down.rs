//! U7: who stands for two calls hands its place to the inner one.

use asupersync_core::phase::Phase;
use asupersync_core::slot::Wait;
use asupersync_core::{CancelKind, Handle, Outcome, Verb};

use crate::support::{IDLE, Stage};

/// Where a caller waits for what it has called.
const SITE: u32 = 7;

/// What `task` stands for becomes two: the inner one.
fn hands_down(s: &mut Stage, task: Handle) -> Handle {
    let inner = s.k.hand_down(task, SITE).expect("it may be two");
    let k = s.k.kernel();
    assert_eq!((k.owner(inner), k.wait(task), k.site(task)), (Ok(task), Ok(Wait::Slot), Ok(SITE)));
    inner
}

fn stands(s: &Stage, task: Handle) -> (Phase, Wait, u32) {
    let k = s.k.kernel();
    (k.phases(task).unwrap().0, k.wait(task).unwrap(), k.site(task).unwrap())
}

#[test]
fn u7_the_inner_call_stands_where_its_caller_stood() {
    for wait in [Wait::Foreign, Wait::Value, Wait::Throw] {
        let mut s = Stage::new();
        let task = s.task();
        s.k.park(task, wait, false, 3).unwrap();
        let stood = stands(&s, task);
        let inner = hands_down(&mut s, task);
        assert_eq!(stands(&s, inner), stood);
        assert_eq!(stands(&s, task), (Phase::Suspended, Wait::Slot, SITE));
    }
}

#[test]
fn u7_one_that_runs_runs_on_as_the_inner_call() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.goes_on(task, true);
    let inner = hands_down(&mut s, task);
    assert_eq!(stands(&s, inner), (Phase::Running, Wait::Nothing, 1));
    s.returns(inner);
    assert_eq!([s.next(), s.next()], [(Verb::Next, task), IDLE]);
    s.returns(task);
}

#[test]
fn u7_what_its_caller_waited_for_comes_to_the_inner_call() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let inner = hands_down(&mut s, task);
    assert!(s.k.settle(task, true).is_err(), "nobody asks it any more");
    s.goes_on(inner, false);
    s.ends(inner, Outcome::Err);
    assert_eq!(s.next(), (Verb::Throw, task));
}

#[test]
fn u7_three_calls_become_tasks_one_after_the_other_the_outermost_first() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let middle = hands_down(&mut s, task);
    let inner = hands_down(&mut s, middle);
    s.goes_on(inner, true);
    for (ends, goes_on) in [(inner, middle), (middle, task)] {
        s.returns(ends);
        assert_eq!(s.next(), (Verb::Next, goes_on));
    }
}

/// So many, which `stand` brings into one lane, in the order in which their turns come; every other has handed down.
fn order(s: &mut Stage, count: usize, stand: fn(&mut Stage, Handle)) -> (Vec<Handle>, Vec<Handle>) {
    let tasks: Vec<Handle> = (0..count).map(|_| s.task()).collect();
    tasks.iter().for_each(|task| stand(s, *task));
    let stand_in = |(at, task): (usize, &Handle)| if at % 2 == 0 { hands_down(s, *task) } else { *task };
    let expected = tasks.iter().enumerate().map(stand_in).collect();
    let mut turns = Vec::new();
    while let turn = s.next()
        && turn != IDLE
    {
        match turn {
            (Verb::Hop, _) => s.k.ripen(),
            (_, task) => turns.push(task),
        }
    }
    (turns, expected)
}

fn is_asked_in_a_foreign_wait(s: &mut Stage, task: Handle) {
    s.waits(task);
    s.cancels(task);
}

#[test]
fn u7_t2_it_keeps_its_place_among_the_ready() {
    for count in 1..9 {
        let mut s = Stage::new();
        let (turns, expected) = order(&mut s, count, Stage::stands_in_line);
        assert_eq!(turns, expected);
    }
}

#[test]
fn u7_c3_it_keeps_its_place_among_those_to_be_left() {
    for count in 1..9 {
        let mut s = Stage::new();
        let (turns, expected) = order(&mut s, count, is_asked_in_a_foreign_wait);
        assert_eq!(turns, expected);
    }
}

#[test]
fn u7_c4_it_keeps_its_place_among_those_whose_results_may_be_on_their_way() {
    for count in 1..9 {
        let mut s = Stage::new();
        s.k.be_patient();
        let (turns, expected) = order(&mut s, count, is_asked_in_a_foreign_wait);
        assert_eq!(turns, expected);
        let mut s = Stage::new();
        s.k.be_patient();
        let (turns, expected) = order(&mut s, count, |s, task| {
            is_asked_in_a_foreign_wait(s, task);
            let last = s.k.kernel().last_serial() == task.serial;
            if last {
                s.k.ripen();
            }
        });
        assert_eq!(turns, expected);
    }
}

#[test]
fn u7_t2_it_keeps_its_place_among_those_to_whom_a_call_returns() {
    for count in 1..9 {
        let mut s = Stage::new();
        let (turns, expected) = order(&mut s, count, |s, task| {
            let child = s.child(task);
            s.awaits(task, child);
            s.returns(child);
        });
        assert_eq!(turns, expected);
    }
}

#[test]
fn u7_c3_of_one_that_was_asked_the_inner_call_is_left_first_and_the_outer_is_told_as_one_that_waits() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.k.request(task, CancelKind::Timeout).unwrap();
    let inner = hands_down(&mut s, task);
    assert_eq!([s.asked(task), s.asked(inner)], [CancelKind::Timeout, CancelKind::Parent]);
    assert_eq!(stands(&s, task).0, Phase::CancelRequested);
    assert_eq!([s.next(), s.next()], [(Verb::Leave, inner), IDLE]);
    s.ends(inner, Outcome::Cancelled);
    assert_eq!([s.next(), s.next()], [(Verb::Leave, task), IDLE]);
    assert!(s.ends(task, Outcome::Cancelled));
}

#[test]
fn u7_c3_one_that_is_being_left_is_left_as_the_inner_call() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    let inner = hands_down(&mut s, task);
    assert_eq!([stands(&s, inner).0, stands(&s, task).0], [Phase::Draining, Phase::CancelRequested]);
    assert_eq!(s.next(), IDLE);
    s.ends(inner, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::Leave, task));
}

#[test]
fn u7_c4_one_that_has_its_result_under_a_request_goes_on_as_the_inner_call_and_the_outer_is_told_next() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    s.settles(task, true);
    let inner = hands_down(&mut s, task);
    assert_eq!(s.next(), (Verb::Next, inner));
    s.returns(inner);
    assert_eq!(s.next(), (Verb::Next, task), "it is told at its next checkpoint");
    s.waits(task);
    assert_eq!(s.next(), (Verb::Leave, task));
}

#[test]
fn u7_c5_the_shield_is_the_inner_calls() {
    let mut s = Stage::new();
    let task = s.task();
    s.waits_shielded(task);
    let inner = hands_down(&mut s, task);
    s.cancels(task);
    assert_eq!([stands(&s, inner).0, stands(&s, task).0], [Phase::Suspended, Phase::CancelRequested]);
    assert_eq!(s.next(), IDLE, "the request does not enter");
    s.goes_on(inner, true);
    s.waits(inner);
    assert_eq!(s.next(), (Verb::Leave, inner));
}

#[test]
fn u7_c9_turns_of_the_inner_call_are_charged_as_its_callers_were() {
    let mut s = Stage::new();
    let scope = s.k.open_scope(s.scope, 0, false).unwrap();
    s.k.set_polls(scope, 1).unwrap();
    let task = s.waiting(scope);
    let inner = hands_down(&mut s, task);
    s.goes_on(inner, true);
    assert_eq!(s.k.kernel().budget(inner).unwrap().1, 0);
}

#[test]
fn u7_it_may_be_part_of_its_caller_until_that_is_asked_or_owns_something() {
    let mut s = Stage::new();
    let (asked, owner, holder, failed) = (s.task(), s.task(), s.task(), s.task());
    let is_alone = |s: &Stage, task| s.k.kernel().is_alone(task).unwrap();
    assert!([asked, owner, holder, failed].iter().all(|task| is_alone(&s, *task)));
    s.cancels(asked);
    let child = s.waiting(owner);
    s.k.defer(holder, 0).unwrap();
    s.failing(failed);
    assert!([asked, owner, holder, failed].iter().all(|task| !is_alone(&s, *task)));
    s.goes_on(child, true);
    s.returns(child);
    assert!(is_alone(&s, owner), "all that it owned has ended");
}
