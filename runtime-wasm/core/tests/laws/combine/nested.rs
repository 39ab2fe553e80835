//! Combinators inside combinators.

use asupersync_core::{CancelKind, Handle, Kernel, Outcome, Rule, Verb};

use crate::support::{IDLE, Stage};

#[test]
fn c8_a_race_in_a_race_loses_with_all_it_owns() {
    let mut s = Stage::new();
    let task = s.task();
    let outer_mark = s.mark();
    let inner_mark = s.mark();
    let racers = [s.waiting(task), s.waiting(task)];
    let inner = s.combines(task, Rule::Race, inner_mark, &racers);
    let rival = s.waiting(task);
    let outer = s.combines(task, Rule::Race, outer_mark, &[inner, rival]);
    s.awaits(task, outer);
    assert_eq!(s.k.kernel().owner(inner), Ok(outer));
    s.settles(rival, true);
    s.returns(rival);
    assert_eq!(s.asked(inner), CancelKind::RaceLost);
    assert_eq!(racers.map(|racer| s.asked(racer)), [CancelKind::Parent; 2]);
    let leaves = racers.map(|racer| (Verb::Leave, racer));
    assert_eq!(s.tick(), [(Verb::Decided, outer), leaves[0], leaves[1]]);
    s.ends(racers[0], Outcome::Cancelled);
    s.ends(racers[1], Outcome::Cancelled);
    let end = [(Verb::Decided, inner), (Verb::ClosedCancelled, inner), (Verb::ClosedOk, outer), (Verb::Next, task)];
    assert_eq!(s.tick(), end);
}

#[test]
fn c8_an_inner_combinators_end_is_the_outers_input() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let child = s.waiting(task);
    let inner = s.combines(task, Rule::Race, mark, &[child]);
    let outer = s.combines(task, Rule::All, mark, &[inner]);
    s.awaits(task, outer);
    s.settles(child, false);
    s.ends(child, Outcome::Err);
    let turns = s.tick();
    assert!(turns.contains(&(Verb::ClosedErr, inner)) && turns.contains(&(Verb::ClosedErr, outer)));
    assert_eq!(turns.last(), Some(&(Verb::Throw, task)), "and no error is unheard on the way");
}

#[test]
fn c8_a_loser_of_the_inner_race_that_the_outer_named_goes_to_the_outer() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let (shared, winner) = (s.waiting(task), s.waiting(task));
    let inner = s.combines(task, Rule::Race, mark, &[shared, winner]);
    let outer = s.combines(task, Rule::All, mark, &[inner, shared]);
    s.awaits(task, outer);
    s.settles(winner, true);
    s.returns(winner);
    assert_eq!(s.asked(shared), CancelKind::None, "somebody else waits for it");
    assert_eq!(s.k.kernel().owner(shared), Ok(outer));
    assert_eq!(s.tick(), [(Verb::Decided, inner), (Verb::ClosedOk, inner)]);
    s.settles(shared, true);
    s.returns(shared);
    assert_eq!(s.tick(), [(Verb::Decided, outer), (Verb::ClosedOk, outer), (Verb::Next, task)]);
}

#[test]
fn c8_two_combinators_over_the_same_tasks_hear_both() {
    let mut s = Stage::new();
    let task = s.task();
    let stored = [s.waiting(task), s.waiting(task)];
    let race = s.combines(task, Rule::Race, s.mark(), &stored);
    let all = s.combines(task, Rule::All, s.mark(), &stored);
    s.settles(stored[0], true);
    s.returns(stored[0]);
    assert_eq!(s.tick(), [(Verb::Decided, race), (Verb::ClosedOk, race)]);
    s.settles(stored[1], true);
    s.returns(stored[1]);
    assert_eq!(s.tick(), [(Verb::Decided, all), (Verb::ClosedOk, all)]);
}

#[test]
fn c8_a_combinator_in_cleanup_belongs_to_the_shield() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    let shield = s.k.open_shield(task).unwrap();
    let mark = s.mark();
    let farewells = [s.waiting(shield), s.waiting(shield)];
    let all = s.combines(shield, Rule::All, mark, &farewells);
    s.k.park_on(task, all, true, 1).unwrap();
    assert_eq!(farewells.map(|farewell| s.asked(farewell)), [CancelKind::None; 2]);
    assert_eq!(s.next(), IDLE);
    for farewell in farewells {
        s.settles(farewell, true);
        s.returns(farewell);
    }
    assert_eq!(s.tick(), [(Verb::Decided, all), (Verb::ClosedOk, all), (Verb::Next, task)]);
    assert_eq!(s.k.close(shield), Ok(false));
    s.ends(task, Outcome::Cancelled);
}

#[test]
fn c8_forty_levels_fall_together() {
    let mut s = Stage::new();
    let task = s.task();
    let mark = s.mark();
    let mut inner = s.waiting(task);
    let child = inner;
    for level in 0..40 {
        inner = s.combines(task, [Rule::All, Rule::Race, Rule::Any][level % 3], mark, &[inner]);
    }
    s.awaits(task, inner);
    s.settles(child, true);
    s.returns(child);
    assert_eq!(s.tick().last(), Some(&(Verb::Next, task)));
    s.returns(task);
    s.closes();
}

/// Combinators that own nothing but a background child, each in the child of the one around it: of each the request
/// decides at once, and then what it owns is nobody's any more.
fn nest_of_background(depth: u32) -> (Kernel, Handle, Vec<Handle>) {
    let mut k = Kernel::new();
    let root = k.open_root(0).unwrap();
    let top = k.spawn(root, 0, false).unwrap();
    let (mut tasks, mut inner) = (vec![top], top);
    for _ in 0..depth {
        let mark = k.last_serial();
        let child = k.spawn(inner, 0, false).unwrap();
        k.make_background(child).unwrap();
        let all = k.combine(inner, Rule::All, mark, 0).unwrap();
        k.expect_input(all).unwrap();
        k.settle_input(all, 0, true).unwrap();
        inner = child;
        tasks.push(child);
    }
    (k, root, tasks)
}

#[test]
fn t7_a_request_goes_through_combinators_of_any_depth_on_a_small_stack() {
    let through = || {
        let (mut k, root, tasks) = nest_of_background(100_000);
        k.request(root, CancelKind::User).unwrap();
        assert!(tasks.iter().all(|task| k.cancel_kind(*task) != Ok(CancelKind::None)), "all have been asked");
    };
    std::thread::Builder::new().stack_size(256 << 10).spawn(through).unwrap().join().unwrap();
}
