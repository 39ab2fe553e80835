//! F2: what can be aborted is aborted and waited for; what comes late touches nobody.

use asupersync_core::phase::{Phase, RegionPhase};
use asupersync_core::trace::Event;
use asupersync_core::{CancelKind, Fault, Outcome, Verb, Wake};

use crate::support::{IDLE, Stage};

#[test]
fn f2_an_operation_is_aborted_once_and_waited_for() {
    let mut s = Stage::new();
    let task = s.task();
    let fetch = s.k.open_operation(task, 0).unwrap();
    s.awaits(task, fetch);
    s.cancels(task);
    s.k.request(s.scope, CancelKind::Shutdown).unwrap();
    assert_eq!(s.k.kernel().phases(fetch), Ok((Phase::CancelRequested, RegionPhase::Draining)));
    assert_eq!(s.tick(), [(Verb::Abort, fetch)]);
    assert!(s.ends(fetch, Outcome::Cancelled));
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
}

#[test]
fn f1_each_step_of_an_operation_is_told_in_the_stream() {
    let steps = |cancels: bool| {
        let mut s = Stage::new();
        let task = s.task();
        let fetch = s.k.open_operation(task, 7).unwrap();
        if cancels {
            s.cancels(task);
            assert_eq!(s.tick(), [(Verb::Abort, fetch)]);
        }
        s.ends(fetch, if cancels { Outcome::Cancelled } else { Outcome::Ok });
        let records = s.k.records().into_iter().filter(|record| record.serial == fetch.serial);
        records.map(|record| record.event).filter(|event| *event != Event::Request as u32).collect::<Vec<_>>()
    };
    let plain = [Event::Spawn, Event::Submitted, Event::Ended, Event::Closed];
    assert_eq!(steps(false), plain.map(|event| event as u32));
    let cancelled = [Event::Spawn, Event::Submitted, Event::Abort, Event::Draining, Event::Ended, Event::Closed];
    assert_eq!(steps(true), cancelled.map(|event| event as u32));
}

#[test]
fn f2_an_operation_born_into_a_cancelled_region_is_aborted_at_once() {
    let mut s = Stage::new();
    let task = s.task();
    s.cancels(task);
    let fetch = s.k.open_operation(task, 0).unwrap();
    assert_eq!(s.tick(), [(Verb::Abort, fetch)]);
    s.ends(fetch, Outcome::Cancelled);
}

#[test]
fn f2_an_abort_that_comes_too_late_does_not_lose_the_answer() {
    let mut s = Stage::new();
    let task = s.task();
    let fetch = s.k.open_operation(task, 0).unwrap();
    s.awaits(task, fetch);
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Abort, fetch)]);
    assert!(s.ends(fetch, Outcome::Ok));
    assert_eq!(s.tick(), [(Verb::Next, task)], "it ended with its result (C4)");
}

#[test]
fn f2_an_operation_that_has_settled_is_not_aborted() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let fetch = s.k.open_operation(task, 0).unwrap();
    s.ends(fetch, Outcome::Ok);
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
    assert_eq!(s.k.complete(fetch, Outcome::Ok), Err(Fault::Stale));
}

#[test]
fn f2_an_abort_is_not_told_to_what_settled_before_it_could_be() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let fetch = s.k.open_operation(task, 0).unwrap();
    s.cancels(task);
    s.ends(fetch, Outcome::Ok);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
}

#[test]
fn f2_an_operation_nobody_asked_does_not_end_cancelled() {
    let mut s = Stage::new();
    let fetch = s.k.open_operation(s.scope, 0).unwrap();
    assert_eq!(s.k.complete(fetch, Outcome::Cancelled), Err(Fault::WrongPhase));
    s.ends(fetch, Outcome::Err);
}

#[test]
fn f2_a_bare_promise_is_let_go_and_its_result_dropped_and_told() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
    assert_eq!(s.k.settle(task, true), Err(Fault::WrongPhase), "its wait has ended");
    let late =
        s.k.records().into_iter().filter(|record| record.event == Event::Late as u32 && record.serial == task.serial);
    assert_eq!(late.count(), 1);
    s.ends(task, Outcome::Cancelled);
    assert_eq!(s.k.settle(task, true), Err(Fault::Stale));
}

#[test]
fn f2_a_settlement_while_nobody_waits_is_refused() {
    let mut s = Stage::new();
    let (task, other) = (s.task(), s.waiting(s.scope));
    assert_eq!(s.k.settle(task, true), Err(Fault::WrongPhase), "it runs");
    s.awaits(task, other);
    assert_eq!(s.k.settle(task, true), Err(Fault::WrongPhase), "it waits for a task");
    assert_eq!(s.settles(other, true), Wake::Now(Verb::Next));
    assert_eq!(s.k.settle(other, true), Err(Fault::WrongPhase), "the first settlement wins (F4)");
    assert_eq!(s.k.settle(s.scope, true), Err(Fault::WrongPhase), "it has no body");
    assert_eq!(s.next(), IDLE);
}

#[test]
fn f2_a_second_settlement_in_line_is_refused() {
    let mut s = Stage::new();
    let (first, task) = (s.task(), s.waiting(s.scope));
    s.stands_in_line(first);
    assert_eq!(s.settles(task, true), Wake::Queued);
    assert_eq!(s.k.settle(task, false), Err(Fault::WrongPhase));
    assert_eq!(s.tick(), [(Verb::Next, first), (Verb::Next, task)]);
}

#[test]
fn f2_every_abort_is_told_of_in_the_stream() {
    let mut s = Stage::new();
    let task = s.task();
    let early = s.k.open_operation(task, 0).unwrap();
    s.cancels(task);
    let late = s.k.open_operation(task, 0).unwrap();
    let aborts = s.k.records().into_iter().filter(|record| record.event == Event::Abort as u32);
    assert_eq!(aborts.map(|record| record.serial).collect::<Vec<_>>(), [early.serial, late.serial]);
}
