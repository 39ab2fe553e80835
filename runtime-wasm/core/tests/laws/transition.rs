//! Every transition that is not in the tables is a fault, and cannot be driven.

use std::panic::{AssertUnwindSafe, catch_unwind};

use asupersync_core::phase::{Phase, REGION_TABLE, RegionPhase, TASK_TABLE};
use asupersync_core::slot::{Slot, Wait};
use asupersync_core::{Fault, Handle, Outcome, Verb};

use crate::support::Stage;

const PHASES: [Phase; 7] = [
    Phase::Created,
    Phase::Running,
    Phase::Suspended,
    Phase::CancelRequested,
    Phase::Draining,
    Phase::Finalizing,
    Phase::Completed,
];
const REGION_PHASES: [RegionPhase; 5] =
    [RegionPhase::Open, RegionPhase::Closing, RegionPhase::Draining, RegionPhase::Finalizing, RegionPhase::Closed];

#[test]
fn a_task_takes_the_steps_of_its_table_and_no_other() {
    for from in PHASES {
        for to in PHASES {
            let legal = TASK_TABLE.contains(&(from, to));
            assert_eq!(from.may_become(to), legal, "{from:?} to {to:?}");
            let mut slot = Slot { phase: from, ..Slot::FREE };
            let driven = catch_unwind(AssertUnwindSafe(|| slot.enter(to)));
            assert_eq!(driven.is_ok(), legal || !cfg!(debug_assertions), "{from:?} to {to:?}");
        }
    }
}

#[test]
fn a_region_takes_the_steps_of_its_table_and_no_other() {
    for from in REGION_PHASES {
        for to in REGION_PHASES {
            let legal = REGION_TABLE.contains(&(from, to));
            assert_eq!(from.may_become(to), legal, "{from:?} to {to:?}");
            let mut slot = Slot { region: from, ..Slot::FREE };
            let driven = catch_unwind(AssertUnwindSafe(|| slot.enter_region(to)));
            assert_eq!(driven.is_ok(), legal || !cfg!(debug_assertions), "{from:?} to {to:?}");
        }
    }
}

#[test]
fn what_has_ended_stays_so_and_what_is_left_never_runs_as_before() {
    for phase in PHASES {
        assert!(!Phase::Completed.may_become(phase));
        assert!(!phase.may_become(Phase::Created));
        assert!(!phase.may_become(phase));
    }
    assert!(!Phase::Draining.may_become(Phase::Running));
    assert!(!Phase::Draining.may_become(Phase::Suspended));
    for phase in REGION_PHASES {
        assert!(!RegionPhase::Closed.may_become(phase));
        assert!(!phase.may_become(RegionPhase::Open));
        assert_eq!(phase.may_become(RegionPhase::Closed), phase == RegionPhase::Finalizing, "quiet before closed (O4)");
    }
}

/// A body in each situation that a driver can bring it to.
const SITUATIONS: [(&str, Prepare); 17] = [
    ("created", |s| s.k.spawn(s.scope, 0, true).unwrap()),
    ("running", |s| s.task()),
    ("waiting", |s| s.waiting(s.scope)),
    ("awaiting", |s| {
        let (task, other) = (s.task(), s.waiting(s.scope));
        s.awaits(task, other);
        task
    }),
    ("in line", |s| {
        let task = s.task();
        s.stands_in_line(task);
        task
    }),
    ("at a yield", |s| {
        let task = s.task();
        s.waits_to_be_asked(task);
        task
    }),
    ("to be left", |s| {
        let task = s.waiting(s.scope);
        s.cancels(task);
        task
    }),
    ("to be left later", |s| {
        let task = s.waiting(s.scope);
        s.waiting(task);
        s.cancels(task);
        task
    }),
    ("being left", left),
    ("in cleanup", |s| {
        let task = left(s);
        s.waits_shielded(task);
        task
    }),
    ("told again", |s| {
        let task = left(s);
        s.waits(task);
        task
    }),
    ("ended over children", |s| {
        let task = s.task();
        s.waiting(task);
        s.ends(task, Outcome::Ok);
        task
    }),
    ("finalizing", |s| {
        let (task, _) = finalizing(s);
        task
    }),
    ("a finalizer to come", |s| {
        let task = s.task();
        s.k.defer(task, 0).unwrap()
    }),
    ("a finalizer", |s| {
        let (_, finalizer) = finalizing(s);
        finalizer
    }),
    ("failed, unheard", |s| s.failing(s.scope)),
    ("gone", |s| {
        let task = s.task();
        s.returns(task);
        task
    }),
];

/// A task that has nothing left but a finalizer, which runs.
fn finalizing(s: &mut Stage) -> (Handle, Handle) {
    let task = s.task();
    let finalizer = s.k.defer(task, 0).unwrap();
    s.ends(task, Outcome::Ok);
    assert_eq!(s.next(), (Verb::Start, finalizer));
    (task, finalizer)
}

fn left(s: &mut Stage) -> Handle {
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    task
}

/// What a driver may say of a body.
const CALLS: [(&str, Call); 14] = [
    ("park", |s, task| s.k.park(task, Wait::Foreign, false, 1).err()),
    ("park with a value", |s, task| s.k.park(task, Wait::Value, false, 1).err()),
    ("park for nothing", |s, task| s.k.park(task, Wait::Nothing, false, 1).err()),
    ("park to be left", |s, task| s.k.park(task, Wait::Leave, false, 1).err()),
    ("park on", |s, task| s.k.park_on(task, s.root, false, 1).err()),
    ("settle", |s, task| s.k.settle(task, true).err()),
    ("ask", |s, task| s.k.ask(task, false).err()),
    ("return", |s, task| s.k.complete(task, Outcome::Ok).err()),
    ("throw", |s, task| s.k.complete(task, Outcome::Err).err()),
    ("panic", |s, task| s.k.complete(task, Outcome::Panicked).err()),
    ("end cancelled", |s, task| s.k.complete(task, Outcome::Cancelled).err()),
    ("end pending", |s, task| s.k.complete(task, Outcome::Pending).err()),
    ("call", |s, task| s.k.spawn(task, 0, false).err()),
    ("take a failure", |s, task| s.k.take_failure(task).err()),
];

type Prepare = fn(&mut Stage) -> Handle;
type Call = fn(&mut Stage, Handle) -> Option<Fault>;

/// A row for each situation, a column for each call: `.` is done; `p` wrong phase, `c` closed, `s` stale.
const VERDICTS: [&str; 17] = [
    "p p p p p p p p p p p p . p", // created
    ". . p p . p p . . . p p . p", // running
    "p p p p p . p p p p p p . p", // waiting
    "p p p p p p p p p p p p . p", // awaiting
    "p p p p p p p p p p p p . p", // in line
    "p p p p p p . p p p p p . p", // at a yield
    "p p p p p . p p p p p p . p", // to be left
    "p p p p p . p p p p p p . p", // to be left later
    ". . p p . p p . . . . p . p", // being left
    "p p p p p . p p p p p p . p", // in cleanup
    "p p p p p p p p p p p p . p", // told again
    "p p p p p p p p p p p p c p", // ended over children
    "p p p p p p p p p p p p c p", // finalizing
    "p p p p p p p p p p p p . p", // a finalizer to come
    ". . p p . p p . . . p p . p", // a finalizer
    "p p p p p p p p p p p p c .", // failed, unheard
    "s s s s s s s s s s s s s s", // gone
];

#[test]
fn in_every_situation_every_call_is_done_or_refused_as_the_table_says() {
    for ((situation, prepare), row) in SITUATIONS.into_iter().zip(VERDICTS) {
        for ((name, call), verdict) in CALLS.into_iter().zip(row.split(' ')) {
            let mut s = Stage::new();
            let task = prepare(&mut s);
            let expected = match verdict {
                "." => None,
                "p" => Some(Fault::WrongPhase),
                "c" => Some(Fault::Closed),
                _ => Some(Fault::Stale),
            };
            assert_eq!(call(&mut s, task), expected, "{name}, {situation}");
        }
    }
}
