//! The oracles can say no: each is given a stream that it must not pass, and the others must.

use asupersync_core::slot::Wait;
use asupersync_core::trace::{Event, Record};
use asupersync_core::{CancelKind, Kind, Outcome, Rule, Verb};

use crate::support::driver;
use crate::support::oracles::ORACLES;
use crate::support::program::{Argument, Call, Program, Step, Who};

const NOTHING: u32 = 0;
const LEGAL: &str = "a body takes only legal steps";

/// Writes a stream down by hand.
#[derive(Default)]
struct Stream(Vec<Record>, f64);

impl Stream {
    fn tell(mut self, event: Event, serial: u32, other: u32, detail: u32) -> Self {
        let seq = self.0.len() as u32 + 1;
        self.0.push(Record { at: self.1, seq, serial, other, note: 0, event: event as u32, detail });
        self
    }

    fn born(self, serial: u32, owner: u32, kind: Kind) -> Self {
        self.tell(Event::Spawn, serial, owner, kind as u32)
    }

    fn parks(self, serial: u32, wait: Wait) -> Self {
        self.tell(Event::Park, serial, 0, wait as u32)
    }

    fn goes_on(self, serial: u32) -> Self {
        self.tell(Event::Resume, serial, 0, Verb::Next as u32)
    }

    fn asked(self, serial: u32, kind: CancelKind) -> Self {
        self.tell(Event::Request, serial, serial, kind as u32)
    }

    fn left(self, serial: u32) -> Self {
        self.tell(Event::Leave, serial, 0, NOTHING)
    }

    /// From here on this is the time.
    fn at(mut self, ms: f64) -> Self {
        self.1 = ms;
        self
    }

    fn ends(self, serial: u32, outcome: Outcome) -> Self {
        self.tell(Event::Ended, serial, 0, outcome as u32)
    }

    fn closes(self, serial: u32, outcome: Outcome) -> Self {
        self.tell(Event::Closed, serial, 0, outcome as u32)
    }

    /// Ends and closes.
    fn over(self, serial: u32) -> Self {
        self.ends(serial, Outcome::Ok).closes(serial, Outcome::Ok)
    }

    /// The names of the oracles that it does not pass. The table of steps speaks up beside most of the others.
    #[track_caller]
    fn fails(self, expected: &[&str]) {
        let refused = ORACLES.iter().filter(|(_, oracle)| oracle(&self.0).is_err()).map(|(name, _)| *name);
        let counts = |name: &&str| *name != LEGAL || expected.contains(&LEGAL) || expected.is_empty();
        assert_eq!(refused.filter(counts).collect::<Vec<_>>(), expected);
    }
}

/// A root, and a task in it.
fn root_and_task() -> Stream {
    Stream::default().born(1, 0, Kind::Scope).born(2, 1, Kind::Task)
}

#[test]
fn an_ordinary_life_passes() {
    let life = root_and_task().parks(2, Wait::Foreign).goes_on(2).over(2).closes(1, Outcome::Ok);
    life.fails(&[]);
}

#[test]
fn nobody_is_born_to_the_dead_and_nobody_lives_on() {
    root_and_task().over(2).closes(1, Outcome::Ok).born(3, 2, Kind::Task).over(3).fails(&["no orphan (O1)"]);
    root_and_task().over(2).fails(&["no orphan (O1)"]);
}

#[test]
fn nothing_closes_over_what_it_owns() {
    root_and_task().closes(1, Outcome::Ok).over(2).fails(&["region close implies quiescence (O4)"]);
}

#[test]
fn nothing_ends_twice_or_closes_unended() {
    let once = "everything ends once";
    root_and_task().ends(2, Outcome::Ok).over(2).closes(1, Outcome::Ok).fails(&[once]);
    root_and_task().closes(2, Outcome::Ok).closes(1, Outcome::Ok).fails(&[once]);
}

#[test]
fn nothing_touches_what_has_closed() {
    let late = root_and_task().over(2).asked(2, CancelKind::User).closes(1, Outcome::Ok);
    late.fails(&["no late touch (F2)"]);
}

#[test]
fn a_wait_has_one_end() {
    let wait = "a wait ends once (C4)";
    root_and_task().parks(2, Wait::Foreign).goes_on(2).goes_on(2).over(2).closes(1, Outcome::Ok).fails(&[wait]);
    root_and_task()
        .parks(2, Wait::Foreign)
        .parks(2, Wait::Foreign)
        .goes_on(2)
        .over(2)
        .closes(1, Outcome::Ok)
        .fails(&[wait]);
    root_and_task().parks(2, Wait::Foreign).over(2).closes(1, Outcome::Ok).fails(&[wait]);
}

#[test]
fn a_body_takes_no_step_that_its_table_lacks() {
    let over = |stream: Stream| stream.over(2).closes(1, Outcome::Ok);
    over(root_and_task().asked(2, CancelKind::User).left(2)).fails(&["a wait ends once (C4)", LEGAL]);
    over(root_and_task().parks(2, Wait::Foreign).tell(Event::Resume, 2, 0, Verb::Start as u32).goes_on(2))
        .fails(&[LEGAL]);
}

#[test]
fn no_failure_is_lost() {
    let name = "no error is unheard (O6)";
    let failed = || root_and_task().born(3, 2, Kind::Task).ends(3, Outcome::Err).closes(3, Outcome::Err);
    let unheard = || failed().tell(Event::Unheard, 3, 0, NOTHING);
    unheard().over(2).closes(1, Outcome::Ok).fails(&[name]);
    unheard().tell(Event::Joined, 3, 0, NOTHING).over(2).closes(1, Outcome::Ok).fails(&[]);
    unheard().ends(2, Outcome::Ok).closes(2, Outcome::Err).closes(1, Outcome::Ok).fails(&[]);
}

#[test]
fn a_parent_is_not_left_over_its_child() {
    let stream = root_and_task().born(3, 2, Kind::Task).parks(2, Wait::Foreign).asked(2, CancelKind::User).left(2);
    let stream = stream.over(3).ends(2, Outcome::Cancelled).closes(2, Outcome::Cancelled).closes(1, Outcome::Ok);
    stream.fails(&["children are left before their parents (C3)"]);
}

#[test]
fn a_request_does_not_weaken() {
    let stream = root_and_task().asked(2, CancelKind::Shutdown).asked(2, CancelKind::User).over(2);
    stream.closes(1, Outcome::Ok).fails(&["requests only strengthen (C1)"]);
}

#[test]
fn nobody_is_cancelled_without_having_been_left() {
    let name = "only who was left is cancelled (U5)";
    let stream = root_and_task().asked(2, CancelKind::User).ends(2, Outcome::Cancelled).closes(2, Outcome::Cancelled);
    stream.closes(1, Outcome::Ok).fails(&[name]);
    root_and_task().parks(2, Wait::Foreign).left(2).over(2).closes(1, Outcome::Ok).fails(&[name]);
}

#[test]
fn no_obligation_is_forgotten_settled_twice_or_leaked_unpunished() {
    let once = "each obligation is settled once (B1)";
    let reserved = || root_and_task().tell(Event::Reserved, 3, 2, NOTHING);
    reserved().tell(Event::Committed, 3, 0, NOTHING).over(2).closes(1, Outcome::Ok).fails(&[]);
    reserved().over(2).closes(1, Outcome::Ok).fails(&[once]);
    let committed = || reserved().tell(Event::Committed, 3, 0, NOTHING);
    committed().tell(Event::Aborted, 3, 0, NOTHING).over(2).closes(1, Outcome::Ok).fails(&[once]);
    reserved()
        .ends(2, Outcome::Ok)
        .tell(Event::Aborted, 3, 0, NOTHING)
        .closes(2, Outcome::Ok)
        .closes(1, Outcome::Ok)
        .fails(&[once]);
    reserved().tell(Event::Leaked, 3, 0, NOTHING).over(2).closes(1, Outcome::Ok).fails(&[once]);
    root_and_task()
        .ends(2, Outcome::Ok)
        .tell(Event::Reserved, 3, 2, NOTHING)
        .tell(Event::Aborted, 3, 0, NOTHING)
        .closes(2, Outcome::Ok)
        .closes(1, Outcome::Ok)
        .fails(&[once]);
}

#[test]
fn no_operation_leaves_its_way() {
    let name = "operations go step by step (F1)";
    let fetch = || root_and_task().over(2).born(3, 1, Kind::Operation);
    let submitted = || fetch().tell(Event::Submitted, 3, 0, NOTHING);
    let aborted = |stream: Stream| stream.tell(Event::Abort, 3, 0, NOTHING);
    let drains = |stream: Stream| stream.tell(Event::Draining, 3, 0, NOTHING);
    for way in [submitted(), aborted(submitted()), drains(aborted(submitted())), drains(aborted(fetch()))] {
        way.over(3).closes(1, Outcome::Ok).fails(&[]);
    }
    for way in [fetch(), drains(submitted()), drains(drains(aborted(submitted()))), aborted(aborted(submitted()))] {
        way.over(3).closes(1, Outcome::Ok).fails(&[name]);
    }
}

#[test]
fn no_finalizer_is_forgotten_early_repeated_or_out_of_turn() {
    let name = "each finalizer runs once, last in, first out (C7)";
    let starts = |stream: Stream, serial| stream.tell(Event::Resume, serial, 0, Verb::Start as u32);
    let deferred = || root_and_task().born(3, 2, Kind::Finalizer);
    let ended = || deferred().ends(2, Outcome::Ok);
    let closed = |stream: Stream| stream.closes(2, Outcome::Ok).closes(1, Outcome::Ok);
    closed(starts(ended(), 3).over(3)).fails(&[]);
    closed(starts(deferred(), 3).over(3).ends(2, Outcome::Ok)).fails(&[name]);
    closed(starts(starts(ended(), 3), 3).over(3)).fails(&[name]);
    closed(ended().over(3)).fails(&[name]);
    closed(
        starts(root_and_task().born(3, 2, Kind::Finalizer).born(4, 2, Kind::Task).ends(2, Outcome::Ok), 3)
            .over(4)
            .over(3),
    )
    .fails(&[name]);
    let two = || deferred().born(4, 2, Kind::Finalizer).ends(2, Outcome::Ok);
    closed(starts(starts(two(), 4).over(4), 3).over(3)).fails(&[]);
    closed(starts(starts(two(), 3).over(3), 4).over(4)).fails(&[name]);
}

#[test]
fn nobody_overtakes_in_a_lane() {
    let stream = root_and_task().born(3, 1, Kind::Task).parks(2, Wait::Value).parks(3, Wait::Value);
    let stream = stream.goes_on(3).goes_on(2).over(2).over(3).closes(1, Outcome::Ok);
    stream.fails(&["a lane is first come, first served (T2)"]);
}

#[test]
fn no_streak_starves_the_ready() {
    let mut stream = root_and_task().parks(2, Wait::Value);
    for serial in 3..30 {
        stream = stream.born(serial, 1, Kind::Task).parks(serial, Wait::Foreign).asked(serial, CancelKind::User);
        stream = stream.left(serial).over(serial);
    }
    stream.goes_on(2).over(2).closes(1, Outcome::Ok).fails(&["the ready lane gets its turn (T3)"]);
}

#[test]
fn no_outcome_comes_from_nowhere() {
    let stream = root_and_task().ends(2, Outcome::Ok).closes(2, Outcome::Err);
    stream.closes(1, Outcome::Ok).fails(&["outcomes fold (U1)"]);
}

#[test]
fn a_combinator_does_not_return_before_its_losers() {
    let stream = root_and_task().born(3, 2, Kind::Task).born(4, 2, Kind::Combinator).tell(Event::Moved, 3, 4, NOTHING);
    let stream = stream.tell(Event::Decided, 4, 1, Outcome::Ok as u32).closes(4, Outcome::Ok).over(3).over(2);
    let quiescence = "region close implies quiescence (O4)";
    stream.closes(1, Outcome::Ok).fails(&[quiescence, "losers are drained (C8)"]);
}

#[test]
fn no_record_of_a_real_stream_can_be_left_out_unnoticed() {
    let cleanup = vec![Step::Try { body: vec![Step::Wait(9)], catch: None, finally: Some(vec![]) }];
    let arguments = vec![Argument::Call(Call::of(vec![Step::Wait(1)])), Argument::Call(Call::of(cleanup))];
    let race = Step::Combine { name: None, rule: Rule::Race, of: arguments };
    let obligations = [Step::Reserve(None), Step::Commit(Who::Nth(0)), Step::Reserve(None)];
    let records = driver::run(&Program::of([&[race, Step::Await(Who::Nth(0))], &obligations[..]].concat()));
    let needed = [
        Event::Spawn,
        Event::Ended,
        Event::Closed,
        Event::Decided,
        Event::Leave,
        Event::Park,
        Event::Reserved,
        Event::Committed,
        Event::Leaked,
    ];
    for (at, record) in
        records.iter().enumerate().filter(|(_, record)| needed.iter().any(|event| *event as u32 == record.event))
    {
        let without = [&records[..at], &records[at + 1..]].concat();
        assert!(ORACLES.iter().any(|(_, oracle)| oracle(&without).is_err()), "nobody misses {record:?}");
    }
}

const STUCK: &str = "who is stuck was asked, and had its time (C6)";
const WAITS: &str = "who waits for what it owns had its time (O4)";

#[test]
fn nobody_is_stuck_who_was_not_asked_has_ended_or_has_time_left_and_nobody_twice() {
    let cleans_up =
        || root_and_task().parks(2, Wait::Foreign).asked(2, CancelKind::User).left(2).parks(2, Wait::Foreign);
    let stuck = |stream: Stream, ms: f64| stream.at(ms).tell(Event::Stuck, 2, 0, NOTHING);
    let over = |stream: Stream| {
        let ended = stream.goes_on(2).ends(2, Outcome::Cancelled);
        ended.closes(2, Outcome::Cancelled).closes(1, Outcome::Ok)
    };
    over(stuck(cleans_up(), 5000.0)).fails(&[]);
    over(stuck(cleans_up(), 4999.0)).fails(&[STUCK]);
    over(stuck(stuck(cleans_up(), 5000.0), 5000.0)).fails(&[STUCK]);
    let unasked = stuck(root_and_task().parks(2, Wait::Foreign), 9000.0);
    unasked.goes_on(2).over(2).closes(1, Outcome::Ok).fails(&[STUCK]);
    let ended = stuck(cleans_up().goes_on(2).ends(2, Outcome::Cancelled), 9000.0);
    ended.closes(2, Outcome::Cancelled).closes(1, Outcome::Ok).fails(&[STUCK]);
}

#[test]
fn nobody_waits_for_what_it_owns_who_owns_nothing_has_not_ended_or_has_time_left_and_nobody_twice() {
    let parent = || root_and_task().born(3, 2, Kind::Task).parks(3, Wait::Foreign);
    let waits = |stream: Stream, ms: f64| stream.at(ms).tell(Event::Waits, 2, 0, NOTHING);
    let over = |stream: Stream| stream.goes_on(3).over(3).closes(2, Outcome::Ok).closes(1, Outcome::Ok);
    over(waits(parent().ends(2, Outcome::Ok), 3000.0)).fails(&[]);
    over(waits(parent().ends(2, Outcome::Ok), 2999.0)).fails(&[WAITS]);
    over(waits(waits(parent().ends(2, Outcome::Ok), 3000.0), 3000.0)).fails(&[WAITS]);
    over(waits(parent(), 3000.0).ends(2, Outcome::Ok)).fails(&[WAITS]);
    let alone = parent().ends(2, Outcome::Ok).goes_on(3).over(3);
    waits(alone, 3000.0).closes(2, Outcome::Ok).closes(1, Outcome::Ok).fails(&[WAITS]);
}

#[test]
fn what_somebody_who_has_closed_waited_for_may_come_late() {
    let left = root_and_task().parks(2, Wait::Foreign).asked(2, CancelKind::User).left(2);
    let gone = left.ends(2, Outcome::Cancelled).closes(2, Outcome::Cancelled);
    gone.tell(Event::Admitted, 2, 0, NOTHING).tell(Event::Late, 2, 0, NOTHING).closes(1, Outcome::Ok).fails(&[]);
}
