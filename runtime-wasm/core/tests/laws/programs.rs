//! Programs told by hand: the shapes that other libraries get wrong.

use asupersync_core::trace::{Event, Record};
use asupersync_core::{CancelKind, Kind, Outcome, Rule};

use crate::support::program::{Argument, Body, Deed, Program, Step};
use crate::support::{driver, oracles};

fn call(body: Body) -> Step {
    Step::Call { body, deep: false }
}

const fn wait(after: u32) -> Step {
    Step::Wait { after, ok: true }
}

const fn fails(after: u32) -> Step {
    Step::Wait { after, ok: false }
}

fn with_cleanup(body: Body, finally: Body) -> Step {
    Step::Try { body, catch: None, finally: Some(finally) }
}

fn with_catch(body: Body, catch: Body) -> Step {
    Step::Try { body, catch: Some(catch), finally: None }
}

/// What became of a program.
struct Story(Vec<Record>);

/// Runs a program, and asks every oracle.
fn tell(program: &Program) -> Story {
    let records = driver::run(program);
    oracles::judge(&records);
    Story(records)
}

impl Story {
    /// The serial of the function that was called as the `number`th, from zero: the program's own.
    fn function(&self, number: usize) -> u32 {
        let is_call = |record: &&Record| record.event == Event::Spawn as u32 && record.detail == Kind::Task as u32;
        self.0.iter().filter(is_call).nth(number).expect("so many were called").serial
    }

    fn find(&self, serial: u32, event: Event) -> Option<&Record> {
        self.0.iter().find(|record| record.serial == serial && record.event == event as u32)
    }

    fn outcome(&self, number: usize) -> u32 {
        self.find(self.function(number), Event::Closed).expect("everything closes").detail
    }

    /// When the `number`th function closed, in milliseconds.
    fn closed_at(&self, number: usize) -> f64 {
        self.find(self.function(number), Event::Closed).expect("everything closes").at
    }

    fn calls(&self) -> usize {
        let is_call = |record: &&Record| record.event == Event::Spawn as u32 && record.detail == Kind::Task as u32;
        self.0.iter().filter(is_call).count()
    }

    fn has(&self, number: usize, event: Event) -> bool {
        self.find(self.function(number), event).is_some()
    }
}

const OK: u32 = Outcome::Ok as u32;
const ERR: u32 = Outcome::Err as u32;
const CANCELLED: u32 = Outcome::Cancelled as u32;

#[test]
fn c3_code_after_a_cancelled_call_with_async_cleanup_does_not_run() {
    let child = vec![with_cleanup(vec![wait(100)], vec![wait(5)])];
    let program = Program::of(vec![call(child), Step::Await(0), call(vec![])]).with(10, Deed::Cancel(CancelKind::User));
    let story = tell(&program);
    assert_eq!(story.calls(), 2, "nothing was called after the await");
    assert_eq!([story.outcome(0), story.outcome(1)], [CANCELLED; 2]);
    assert_eq!([story.closed_at(1), story.closed_at(0)], [15.0; 2], "the parent is left when the cleanup is done");
}

#[test]
fn c5_a_cancel_during_a_normal_exits_cleanup_lets_it_finish() {
    let program = Program::of(vec![with_cleanup(vec![wait(1)], vec![wait(10), call(vec![wait(1)]), Step::Await(0)])]);
    let story = tell(&program.with(5, Deed::Cancel(CancelKind::User)));
    assert_eq!(story.outcome(1), OK, "what cleanup calls is not cancelled");
    assert_eq!(story.closed_at(0), 12.0);
    assert_eq!(story.outcome(0), CANCELLED, "and at the delivery point after it the task is left");
}

#[test]
fn c3_a_parents_return_waits_for_a_childs_cleanup() {
    let child = vec![with_cleanup(vec![wait(100)], vec![wait(7)])];
    let story = tell(&Program::of(vec![call(child), Step::Cancel(0)]));
    assert_eq!([story.outcome(0), story.outcome(1)], [OK, CANCELLED]);
    assert_eq!(story.closed_at(0), 7.0);
}

#[test]
fn c6_a_second_cancel_during_cleanup_changes_nothing_but_strength() {
    let body = vec![with_cleanup(vec![wait(100)], vec![wait(10), wait(10)])];
    let cancel = |kind, at| (at, Deed::Cancel(kind));
    let mut program = Program::of(body);
    program.deeds = vec![cancel(CancelKind::User, 5), cancel(CancelKind::Shutdown, 12)];
    let story = tell(&program);
    assert_eq!((story.outcome(0), story.closed_at(0)), (CANCELLED, 25.0));
}

#[test]
fn u1_a_body_that_failed_and_is_cancelled_in_its_cleanup_ends_err() {
    let body = vec![with_cleanup(vec![fails(1)], vec![wait(10)])];
    let story = tell(&Program::of(body).with(5, Deed::Cancel(CancelKind::User)));
    assert_eq!((story.outcome(0), story.closed_at(0)), (ERR, 11.0));
}

#[test]
fn c8_a_race_returns_only_after_the_losers_async_cleanup() {
    let loser = vec![with_cleanup(vec![wait(100)], vec![wait(8)])];
    let arguments = vec![Argument::Call(vec![wait(2)]), Argument::Call(loser)];
    let race = Step::Combine { rule: Rule::Race, arguments };
    let story = tell(&Program::of(vec![race, Step::Await(0), call(vec![])]));
    assert_eq!([story.outcome(1), story.outcome(2)], [OK, CANCELLED]);
    assert_eq!(story.closed_at(3), 10.0, "what comes after the race begins when the loser is done");
}

#[test]
fn c4_a_value_that_arrived_is_not_lost_to_a_cancel() {
    let mut program = Program::of(vec![wait(5), call(vec![])]);
    program.storms = true; // the request and the value come before the same tick
    let story = tell(&program.with(5, Deed::Cancel(CancelKind::User)));
    assert_eq!(story.calls(), 2, "the body went on with it");
}

#[test]
fn c8_a_stored_task_survives_a_race_that_it_loses() {
    let arguments = vec![Argument::Task(0), Argument::Call(vec![wait(1)])];
    let race = Step::Combine { rule: Rule::Race, arguments };
    let story = tell(&Program::of(vec![call(vec![wait(20)]), race, Step::Await(1), Step::Await(0)]));
    assert_eq!((story.outcome(1), story.closed_at(0)), (OK, 20.0));
}

#[test]
fn o5_a_throw_of_the_body_beats_children_that_were_cancelled() {
    let story = tell(&Program::of(vec![call(vec![wait(50)]), call(vec![wait(50)]), Step::Throw]));
    assert_eq!([story.outcome(0), story.outcome(1), story.outcome(2)], [ERR, CANCELLED, CANCELLED]);
    assert_eq!(story.closed_at(0), 0.0);
}

#[test]
fn c5_a_bounded_wait_inside_cleanup_is_bounded() {
    let bye = Step::Scope { body: vec![wait(1_000)], deadline: Some(10), supervise: true };
    let body = vec![with_cleanup(vec![wait(100)], vec![bye, Step::Await(0)])];
    let story = tell(&Program::of(body).with(5, Deed::Cancel(CancelKind::User)));
    assert_eq!((story.outcome(1), story.closed_at(1)), (CANCELLED, 15.0));
    assert_eq!((story.outcome(0), story.closed_at(0)), (CANCELLED, 15.0));
}

#[test]
fn c9_the_outer_deadline_is_not_caught_by_the_inner_timeouts_handler() {
    let inner = Step::Scope { body: vec![wait(100)], deadline: Some(20), supervise: true };
    let guarded = with_catch(vec![inner, Step::Await(0)], vec![call(vec![])]);
    let outer = Step::Scope { body: vec![guarded], deadline: Some(10), supervise: true };
    let story = tell(&Program::of(vec![outer, with_catch(vec![Step::Await(0)], vec![])]));
    assert_eq!(story.calls(), 3, "no handler inside ran");
    assert_eq!([story.outcome(1), story.outcome(2)], [CANCELLED; 2]);
}

#[test]
fn c9_the_inner_deadline_is_caught_by_the_inner_handler() {
    let inner = Step::Scope { body: vec![wait(100)], deadline: Some(5), supervise: true };
    let guarded = with_catch(vec![inner, Step::Await(0)], vec![call(vec![])]);
    let story = tell(&Program::of(vec![guarded]));
    assert_eq!(story.calls(), 3);
    assert_eq!([story.outcome(0), story.outcome(1), story.outcome(2)], [OK, CANCELLED, OK]);
}

#[test]
fn c3_no_catch_sees_its_own_cancellation() {
    let body = vec![with_catch(vec![wait(100)], vec![call(vec![])]), call(vec![])];
    let story = tell(&Program::of(body).with(5, Deed::Cancel(CancelKind::User)));
    assert_eq!((story.calls(), story.outcome(0)), (1, CANCELLED));
}

#[test]
fn u2_what_cleanup_throws_does_not_undo_the_cancellation() {
    let body = vec![with_cleanup(vec![wait(100)], vec![fails(1)])];
    let story = tell(&Program::of(body).with(5, Deed::Cancel(CancelKind::User)));
    assert_eq!(story.outcome(0), CANCELLED);
}

#[test]
fn c6_a_body_whose_cleanup_threw_into_a_catch_is_told_again() {
    let inner = with_cleanup(vec![wait(100)], vec![fails(1)]);
    let body = vec![with_catch(vec![inner], vec![]), wait(50), call(vec![])];
    let story = tell(&Program::of(body).with(5, Deed::Cancel(CancelKind::User)));
    assert_eq!((story.calls(), story.outcome(0), story.closed_at(0)), (1, CANCELLED, 6.0));
}

#[test]
fn o4_a_returned_task_is_waited_for_inside_the_region() {
    let body = vec![call(vec![wait(9)]), Step::Return(Some(0))];
    let story = tell(&Program::of(body));
    assert_eq!((story.outcome(0), story.closed_at(0)), (OK, 9.0));
    let story = tell(&Program::of(vec![call(vec![fails(9)]), Step::Return(Some(0))]));
    assert_eq!([story.outcome(0), story.outcome(1)], [ERR; 2]);
}

#[test]
fn f2_a_deaf_operation_is_waited_for_and_its_answer_delivered() {
    let fetch = Step::Fetch { after: 30, ok: true, deaf: true };
    let body = vec![fetch, Step::Await(0), call(vec![])];
    let story = tell(&Program::of(body).with(5, Deed::Cancel(CancelKind::User)));
    assert_eq!((story.calls(), story.closed_at(0)), (2, 30.0));
}

#[test]
fn f2_an_operation_that_obeys_is_aborted_before_its_owner_is_left() {
    let fetch = Step::Fetch { after: 30, ok: true, deaf: false };
    let body = vec![fetch, Step::Await(0), call(vec![])];
    let story = tell(&Program::of(body).with(5, Deed::Cancel(CancelKind::User)));
    assert_eq!((story.calls(), story.outcome(0), story.closed_at(0)), (1, CANCELLED, 5.0));
    assert!(story.has(0, Event::Leave));
}

#[test]
fn o7_a_detached_call_outlives_its_caller_and_ends_with_the_scope() {
    let body = vec![Step::Detach(vec![wait(40)])];
    let story = tell(&Program::of(body).with(10, Deed::Cancel(CancelKind::User)));
    assert_eq!([story.outcome(0), story.outcome(1)], [OK, CANCELLED]);
    assert_eq!([story.closed_at(0), story.closed_at(1)], [0.0, 10.0]);
}

#[test]
fn o8_a_closure_called_late_is_its_makers_child() {
    let later = Step::Later { after: 5, body: vec![wait(10)] };
    let story = tell(&Program::of(vec![later, wait(6)]));
    assert_eq!([story.closed_at(1), story.closed_at(0)], [15.0; 2], "who made it waits for it");
}

#[test]
fn o8_a_closure_whose_maker_has_ended_is_the_nearest_open_regions_child() {
    let maker = vec![Step::Later { after: 5, body: vec![wait(10)] }];
    let story = tell(&Program::of(vec![call(maker), wait(6)]));
    assert_eq!([story.closed_at(1), story.closed_at(0)], [0.0, 15.0]);
}

#[test]
fn t7_a_recursion_of_deferred_starts_ends() {
    let mut body = vec![];
    for _ in 0..50 {
        body = vec![Step::Call { body, deep: true }, Step::Await(0)];
    }
    let story = tell(&Program::of(body));
    assert_eq!((story.calls(), story.outcome(0)), (51, OK));
}

#[test]
fn u2_a_panic_ends_what_is_below() {
    let story = tell(&Program::of(vec![call(vec![wait(50)]), Step::Panic]));
    assert_eq!([story.outcome(0), story.outcome(1)], [Outcome::Panicked as u32, CANCELLED]);
}

#[test]
fn the_same_program_leaves_the_same_stream() {
    let racers = vec![Argument::Call(vec![Step::Sleep(3), Step::Await(0)]), Argument::Wait { after: 3, ok: false }];
    let body = vec![call(vec![fails(4)]), Step::Combine { rule: Rule::Any, arguments: racers }, Step::Await(1)];
    let program = Program::of(body).with(4, Deed::Cancel(CancelKind::User));
    assert_eq!(tell(&program).0, tell(&program).0);
}
