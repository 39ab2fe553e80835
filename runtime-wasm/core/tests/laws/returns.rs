//! T2, T3: a return goes before all else, and yet keeps nobody from their turns.

use asupersync_core::kernel::POLL_BUDGET;
use asupersync_core::{Handle, Outcome, Verb};

use crate::support::{IDLE, Stage};

/// A task that waits for a call of its own, which runs.
fn caller(s: &mut Stage) -> (Handle, Handle) {
    let task = s.task();
    let child = s.child(task);
    s.awaits(task, child);
    (task, child)
}

fn is_left(s: &mut Stage) -> Handle {
    let task = s.waiting(s.scope);
    s.cancels(task);
    task
}

fn is_ready(s: &mut Stage) -> Handle {
    let task = s.task();
    s.stands_in_line(task);
    task
}

/// The same without a seed, and with some.
fn with_seeds(law: fn(&mut Stage)) {
    for seed in [None].into_iter().chain((0..20).map(Some)) {
        let mut s = Stage::new();
        if seed.is_some() {
            s.k.tell(|k| k.be_deterministic(seed));
        }
        law(&mut s);
    }
}

#[test]
fn t2_a_return_goes_before_those_to_be_left_and_before_the_ready() {
    with_seeds(|s| {
        let (task, child) = caller(s);
        let (ready, leaving) = (is_ready(s), is_left(s));
        s.returns(child);
        assert_eq!(s.tick(), [(Verb::Next, task), (Verb::Leave, leaving), (Verb::Next, ready)]);
    });
}

#[test]
fn t2_a_throw_returns_as_a_value_does() {
    with_seeds(|s| {
        let (task, child) = caller(s);
        is_ready(s);
        assert!(s.ends(child, Outcome::Err));
        assert_eq!(s.next(), (Verb::Throw, task));
    });
}

#[test]
fn t1_a_notice_goes_before_a_return() {
    let mut s = Stage::new();
    let (task, child) = caller(&mut s);
    s.returns(child);
    let empty = s.k.open_scope(s.scope, 0, false).unwrap();
    s.k.close(empty).unwrap();
    assert_eq!(s.tick(), [(Verb::ClosedOk, empty), (Verb::Next, task)]);
}

#[test]
fn t2_of_returns_the_first_goes_first_whatever_the_seed() {
    with_seeds(|s| {
        let callers: Vec<_> = (0..9).map(|_| caller(s)).collect();
        callers.iter().rev().for_each(|(_, child)| s.returns(*child));
        assert_eq!(s.tick(), callers.iter().rev().map(|(task, _)| (Verb::Next, *task)).collect::<Vec<_>>());
    });
}

#[test]
fn t2_a_chain_of_calls_returns_before_anybody_else_has_a_turn() {
    with_seeds(|s| {
        let mut chain = vec![s.task()];
        (0..9).for_each(|at| chain.push(s.child(chain[at])));
        chain.windows(2).for_each(|pair| s.awaits(pair[0], pair[1]));
        let ready = is_ready(s);
        for pair in chain.windows(2).rev() {
            s.returns(pair[1]);
            assert_eq!(s.next(), (Verb::Next, pair[0]));
        }
        assert_eq!(s.next(), (Verb::Next, ready));
    });
}

#[test]
fn t2_who_waits_for_anothers_task_stands_in_line_with_the_ready() {
    let mut s = Stage::new();
    let (task, child) = caller(&mut s);
    let other = s.task();
    s.awaits(other, child);
    let ready = is_ready(&mut s);
    s.returns(child);
    assert_eq!(s.tick(), [(Verb::Next, task), (Verb::Next, ready), (Verb::Next, other)]);
}

#[test]
fn t2_an_owner_that_waits_for_something_else_stands_in_line_with_the_ready() {
    let mut s = Stage::new();
    let ready = is_ready(&mut s);
    let task = s.task();
    let child = s.child(task);
    s.stands_in_line(task);
    s.returns(child);
    assert_eq!(s.tick(), [(Verb::Next, ready), (Verb::Next, task)]);
}

#[test]
fn t2_what_is_no_call_does_not_return() {
    let mut s = Stage::new();
    let ready = is_ready(&mut s);
    let (task, other) = (s.task(), s.task());
    let operation = s.k.open_operation(task, 0).unwrap();
    let timer = s.k.open_timer(other, 0, 5.0).unwrap();
    s.awaits(task, operation);
    s.awaits(other, timer);
    s.ends(operation, Outcome::Ok);
    s.k.advance(5.0);
    let steps: Vec<_> = s.tick().into_iter().filter(|(verb, _)| *verb == Verb::Next).map(|(_, task)| task).collect();
    assert_eq!(steps, [ready, task, other]);
}

#[test]
fn t3_two_that_hand_each_other_what_they_wait_for_keep_nobody_from_their_turns() {
    let mut s = Stage::new();
    let pair = [s.task(), s.task()];
    let mut waits_for = pair.map(|task| s.k.open_operation(task, 0).unwrap());
    s.awaits(pair[0], waits_for[0]);
    s.awaits(pair[1], waits_for[1]);
    let (ready, leaving) = (is_ready(&mut s), is_left(&mut s));
    s.ends(waits_for[0], Outcome::Ok);
    let mut others = vec![leaving, ready];
    for _ in 0..8 {
        let (verb, task) = s.next();
        match pair.iter().position(|one| *one == task) {
            Some(one) if verb == Verb::Next => {
                waits_for[one] = s.k.open_operation(task, 0).unwrap();
                s.awaits(task, waits_for[one]);
                s.ends(waits_for[1 - one], Outcome::Ok);
            }
            _ => others.retain(|other| *other != task),
        }
    }
    assert_eq!(others, []);
}

/// A call by `task`, which waits for it, that has returned though it leaves an operation behind: whoever ends that lets
/// `task` go on.
fn holds(s: &mut Stage, task: Handle) -> Handle {
    let call = s.child(task);
    let operation = s.k.open_operation(call, 0).unwrap();
    s.awaits(task, call);
    s.ends(call, Outcome::Ok);
    operation
}

#[test]
fn t3_a_call_that_closes_after_its_body_returns_to_nobody_so_that_two_keep_nobody_from_their_turns() {
    with_seeds(|s| {
        let pair = [s.task(), s.task()];
        let mut held = pair.map(|task| holds(s, task));
        let mut others = vec![is_left(s), is_ready(s), is_ready(s), is_ready(s)];
        s.ends(held[0], Outcome::Ok);
        let mut turns = 0;
        while !others.is_empty() {
            let (verb, task) = s.next();
            match pair.iter().position(|one| *one == task) {
                Some(one) if verb == Verb::Next => {
                    turns += 1;
                    held[one] = holds(s, task);
                    s.ends(held[1 - one], Outcome::Ok);
                }
                _ => others.retain(|other| *other != task),
            }
            assert!(turns <= POLL_BUDGET, "{others:?} have no turn");
        }
    });
}

#[test]
fn t3_a_chain_of_calls_returns_within_the_step_that_has_ended_it() {
    let mut s = Stage::new();
    let depth = POLL_BUDGET as usize + 9;
    let mut chain = vec![s.task()];
    (0..depth).for_each(|at| chain.push(s.child(chain[at])));
    chain.windows(2).for_each(|pair| s.awaits(pair[0], pair[1]));
    for pair in chain.windows(2).rev() {
        s.returns(pair[1]);
        assert_eq!(s.next(), (Verb::Next, pair[0]));
    }
    assert_eq!(s.next(), IDLE);
}

#[test]
fn t3_a_pause_falls_between_the_same_steps_whether_or_not_a_call_returns_in_them() {
    for calls in [false, true] {
        let mut s = Stage::new();
        let task = s.task();
        for _ in 0..POLL_BUDGET {
            let body = if calls { s.child(task) } else { task };
            if calls {
                s.awaits(task, body);
            }
            s.stands_in_line(body);
            assert_eq!(s.next(), (Verb::Next, body));
            if calls {
                s.returns(body);
                assert_eq!(s.next(), (Verb::Next, task));
            }
        }
        s.stands_in_line(task);
        assert_eq!(s.next().0, Verb::Yield);
        assert_eq!(s.next(), (Verb::Next, task));
    }
}
