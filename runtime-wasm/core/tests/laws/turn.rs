//! T1–T3, T7: whose turn it is.

use asupersync_core::kernel::{CANCEL_STREAK, POLL_BUDGET};
use asupersync_core::{Handle, Outcome, Verb, Wake};

use crate::support::{IDLE, Stage};

#[test]
fn t1_notices_come_first_then_cancellations_then_the_ready_and_the_unheard_last() {
    let mut s = Stage::new();
    let failed = s.failing(s.scope);
    let ready = s.task();
    s.stands_in_line(ready);
    let leaving = s.waiting(s.scope);
    s.cancels(leaving);
    let empty = s.k.open_scope(s.scope, 0, false).unwrap();
    s.k.close(empty).unwrap();
    let order = [(Verb::ClosedOk, empty), (Verb::Leave, leaving), (Verb::Next, ready), (Verb::Unheard, failed)];
    assert_eq!(s.tick(), order);
}

#[test]
fn t1_whether_work_is_due_is_known_without_doing_it() {
    let mut s = Stage::new();
    assert!(!s.k.kernel().has_work());
    let task = s.task();
    s.stands_in_line(task);
    assert!(s.k.kernel().has_work());
    s.tick();
    assert!(!s.k.kernel().has_work());
    s.failing(task);
    assert!(s.k.kernel().has_work());
}

#[test]
fn t2_a_lane_is_first_come_first_served() {
    let mut s = Stage::new();
    let tasks: Vec<Handle> = (0..60).map(|_| s.task()).collect();
    for task in tasks.iter().rev() {
        s.stands_in_line(*task);
    }
    assert_eq!(s.tick(), tasks.iter().rev().map(|task| (Verb::Next, *task)).collect::<Vec<_>>());
}

#[test]
fn t2_every_await_is_a_scheduling_point_also_of_a_settled_value() {
    let mut s = Stage::new();
    let (first, second) = (s.task(), s.task());
    s.stands_in_line(first);
    s.stands_in_line(second);
    assert_eq!(s.next(), (Verb::Next, first));
    s.stands_in_line(first);
    assert_eq!([s.next(), s.next()], [(Verb::Next, second), (Verb::Next, first)]);
}

#[test]
fn t2_a_result_overtakes_nobody() {
    let mut s = Stage::new();
    let (first, second) = (s.task(), s.waiting(s.scope));
    s.stands_in_line(first);
    assert_eq!(s.settles(second, true), Wake::Queued);
    assert_eq!(s.tick(), [(Verb::Next, first), (Verb::Next, second)]);
}

#[test]
fn t2_a_result_goes_on_at_once_when_nobody_stands_in_line() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    assert_eq!(s.settles(task, true), Wake::Now(Verb::Next));
    s.waits(task);
    assert_eq!(s.settles(task, false), Wake::Now(Verb::Throw));
    assert_eq!(s.next(), IDLE);
}

#[test]
fn t2_a_result_overtakes_no_notice_and_no_failure_either() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let empty = s.k.open_scope(s.scope, 0, false).unwrap();
    s.k.close(empty).unwrap();
    assert_eq!(s.settles(task, true), Wake::Queued);
    assert_eq!(s.tick(), [(Verb::ClosedOk, empty), (Verb::Next, task)]);
    let failed = s.failing(task);
    s.waits(task);
    assert_eq!(s.settles(task, true), Wake::Queued);
    assert_eq!(s.tick(), [(Verb::Next, task), (Verb::Unheard, failed)]);
}

#[test]
fn t3_after_so_many_cancellations_in_a_row_the_ready_lane_gets_its_turn() {
    let mut s = Stage::new();
    let (ready, leaving) = (6, CANCEL_STREAK * 3 + 5);
    for _ in 0..leaving {
        let task = s.waiting(s.scope);
        s.cancels(task);
    }
    for _ in 0..ready {
        let task = s.task();
        s.stands_in_line(task);
    }
    let (mut streak, mut nexts) = (0, 0);
    for (verb, _) in s.tick() {
        streak = if verb == Verb::Leave { streak + 1 } else { 0 };
        nexts += u32::from(verb == Verb::Next);
        assert!(streak <= CANCEL_STREAK || nexts == ready, "a streak of {streak} while somebody was ready");
    }
    assert_eq!(nexts, ready);
}

#[test]
fn t3_cancellations_are_not_starved_by_the_ready() {
    let mut s = Stage::new();
    let ready: Vec<Handle> = (0..50).map(|_| s.task()).collect();
    for task in &ready {
        s.stands_in_line(*task);
    }
    let leaving = s.waiting(s.scope);
    s.cancels(leaving);
    assert_eq!(s.next(), (Verb::Leave, leaving));
}

#[test]
fn t3_a_tick_that_has_spent_its_budget_yields_and_then_goes_on() {
    let mut s = Stage::new();
    let tasks = POLL_BUDGET * 2 + 10;
    for _ in 0..tasks {
        let task = s.task();
        s.stands_in_line(task);
    }
    let verbs: Vec<Verb> = s.tick().into_iter().map(|turn| turn.0).collect();
    let budget = POLL_BUDGET as usize;
    assert_eq!(verbs.iter().filter(|verb| **verb == Verb::Next).count(), tasks as usize);
    assert_eq!(verbs.iter().filter(|verb| **verb == Verb::Yield).count(), 2);
    assert_eq!([verbs[budget], verbs[2 * budget + 1]], [Verb::Yield; 2]);
}

#[test]
fn t3_results_that_go_on_at_once_spend_the_budget_too() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    for _ in 0..POLL_BUDGET {
        assert_eq!(s.settles(task, true), Wake::Now(Verb::Next));
        s.waits(task);
    }
    assert_eq!(s.settles(task, true), Wake::Queued, "a chain of settled promises does not keep the host");
    assert_eq!(s.tick(), [(Verb::Yield, Handle::default()), (Verb::Next, task)]);
}

#[test]
fn t3_two_tasks_that_wake_each_other_yield_to_the_host() {
    let mut s = Stage::new();
    let pair = [s.task(), s.task()];
    for task in pair {
        s.stands_in_line(task);
    }
    for _ in 0..=POLL_BUDGET {
        match s.next() {
            (Verb::Yield, _) => return,
            (_, task) => s.stands_in_line(task),
        }
    }
    panic!("the host never got its turn");
}

#[test]
fn t7_a_deferred_start_begins_in_its_turn() {
    let mut s = Stage::new();
    let first = s.task();
    s.stands_in_line(first);
    let deferred = s.k.spawn(s.scope, 0, true).unwrap();
    assert_eq!(s.k.complete(deferred, Outcome::Ok), Err(asupersync_core::Fault::WrongPhase), "it has not begun");
    assert_eq!([s.next(), s.next()], [(Verb::Next, first), (Verb::Start, deferred)]);
    s.returns(deferred);
}

#[test]
fn t7_a_deferred_start_is_waited_for() {
    let mut s = Stage::new();
    let task = s.task();
    let deferred = s.k.spawn(task, 0, true).unwrap();
    s.awaits(task, deferred);
    assert_eq!(s.tick(), [(Verb::Start, deferred)]);
    s.returns(deferred);
    assert_eq!(s.tick(), [(Verb::Next, task)]);
}
