//! C1: the mark goes top down in one step, and may only grow stronger.

use asupersync_core::phase::{Phase, RegionPhase};
use asupersync_core::{CancelKind, Fault, Outcome, Rule, Verb};

use crate::support::{IDLE, Stage};

const KINDS: [CancelKind; 6] = [
    CancelKind::User,
    CancelKind::Timeout,
    CancelKind::RaceLost,
    CancelKind::FailFast,
    CancelKind::Parent,
    CancelKind::Shutdown,
];

#[test]
fn c1_reasons_are_ordered_by_strength() {
    assert!(KINDS.is_sorted() && KINDS[0] > CancelKind::None);
    for (at, kind) in KINDS.iter().enumerate() {
        assert_eq!(CancelKind::from_number(at as u32 + 1), Some(*kind));
    }
    assert_eq!([0, 7, 257].map(CancelKind::from_number), [None; 3]);
}

#[test]
fn c1_a_second_request_may_only_strengthen_the_first() {
    for first in KINDS {
        for second in KINDS {
            let mut s = Stage::new();
            let task = s.waiting(s.scope);
            s.k.request(task, first).unwrap();
            s.k.request(task, second).unwrap();
            assert_eq!(s.asked(task), first.max(second), "{first:?}, then {second:?}");
            assert_eq!(s.tick(), [(Verb::Leave, task)], "it is left once");
        }
    }
}

#[test]
fn c1_the_same_request_again_changes_nothing_and_is_not_told() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    let _child = s.waiting(task);
    s.k.watch(task).unwrap();
    s.cancels(s.scope);
    let (digest, written) = (s.k.digest(), s.k.kernel().trace().written());
    for _ in 0..3 {
        s.cancels(s.scope);
        s.k.request(task, CancelKind::Timeout).unwrap();
    }
    assert_eq!((s.k.digest(), s.k.kernel().trace().written()), (digest, written));
}

#[test]
fn c1_a_request_marks_everything_below_in_one_step() {
    let mut s = Stage::new();
    let task = s.task();
    let mut below = vec![s.waiting(task), s.waiting(task)];
    below.push(s.waiting(below[0]));
    below.push(s.k.open_scope(task, 0, true).unwrap());
    below.push(s.waiting(below[3]));
    below.push(s.k.open_operation(below[4], 0).unwrap());
    below.push(s.k.open_operation(task, 0).unwrap());
    below.push(s.combines(task, Rule::All, s.mark(), &[below[0]]));
    let beside = s.waiting(s.scope);
    s.k.request(task, CancelKind::RaceLost).unwrap();
    assert_eq!(s.asked(task), CancelKind::RaceLost);
    for tenant in below {
        assert_eq!(s.asked(tenant), CancelKind::Parent, "{:?}", s.k.kind(tenant));
    }
    assert_eq!([s.asked(beside), s.asked(s.scope), s.asked(s.root)], [CancelKind::None; 3]);
}

#[test]
fn c1_a_request_runs_nothing() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(s.scope);
    assert!(s.k.next_notice().is_idle(), "nobody holds a signal");
    assert_eq!(s.next(), (Verb::Leave, task), "its turn comes in the tick");
}

#[test]
fn c1_a_stronger_request_from_above_reaches_what_was_asked_before() {
    let mut s = Stage::new();
    let task = s.task();
    let child = s.waiting(task);
    s.cancels(child);
    s.k.request(s.root, CancelKind::Shutdown).unwrap();
    assert_eq!(s.asked(child), CancelKind::Parent);
    assert_eq!(s.asked(s.root), CancelKind::Shutdown);
    s.k.request(child, CancelKind::Shutdown).unwrap();
    assert_eq!(s.asked(child), CancelKind::Shutdown);
}

#[test]
fn c1_a_stronger_request_to_a_scope_still_marks_what_is_born_later() {
    let mut s = Stage::new();
    let task = s.task();
    s.cancels(task);
    s.k.request(task, CancelKind::Shutdown).unwrap();
    let child = s.waiting(task);
    assert_eq!(s.asked(child), CancelKind::Parent);
}

#[test]
fn c1_a_request_to_what_has_ended_is_nothing() {
    let mut s = Stage::new();
    let failed = s.failing(s.scope);
    s.cancels(failed);
    assert_eq!(s.asked(failed), CancelKind::None);
    assert_eq!(s.tick(), [(Verb::Unheard, failed)]);
    s.k.join(failed).unwrap();
    assert_eq!(s.k.request(failed, CancelKind::User), Err(Fault::Stale));
}

#[test]
fn c1_no_kind_is_no_request() {
    let mut s = Stage::new();
    assert_eq!(s.k.request(s.scope, CancelKind::None), Err(Fault::WrongKind));
}

#[test]
fn c1_a_body_that_has_ended_is_marked_and_its_children_end() {
    let mut s = Stage::new();
    let task = s.task();
    let child = s.waiting(task);
    s.ends(task, Outcome::Ok);
    s.cancels(task);
    assert_eq!(s.k.kernel().phases(task), Ok((Phase::Finalizing, RegionPhase::Draining)));
    assert_eq!(s.tick(), [(Verb::Leave, child)]);
    s.ends(child, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedOk, task)], "the body had returned before (U5)");
}

#[test]
fn c1_an_unborn_body_is_marked_and_left_at_its_first_checkpoint() {
    let mut s = Stage::new();
    let task = s.k.spawn(s.scope, 0, true).unwrap();
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Start, task), "it starts all the same (O2)");
    s.waits(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    assert_eq!(s.next(), IDLE);
}

#[test]
fn c1_a_tree_of_ten_thousand_is_marked_in_one_step_and_left_from_its_leaves() {
    let mut s = Stage::new();
    let mut tasks = vec![s.task()];
    let mut kernel = asupersync_core::Kernel::new(); // unchecked: the audit would make this quadratic
    let root = kernel.open_root(0).unwrap();
    tasks[0] = kernel.spawn(root, 0, false).unwrap();
    for at in 1..10_000 {
        tasks.push(kernel.spawn(tasks[(at - 1) / 2], 0, false).unwrap());
    }
    for task in &tasks {
        kernel.park(*task, asupersync_core::slot::Wait::Foreign, false, 1).unwrap();
    }
    kernel.request(tasks[0], CancelKind::User).unwrap();
    assert!(tasks.iter().all(|task| kernel.cancel_kind(*task).unwrap() != CancelKind::None));
    let mut left = vec![false; 10_000];
    let place = |slot| tasks.iter().position(|task| task.slot == slot);
    for _ in 0..10_000 {
        let command = loop {
            match kernel.next() {
                command if command.verb() == Verb::Yield => {}
                command => break command,
            }
        };
        assert_eq!(command.verb(), Verb::Leave);
        let at = place(command.slot()).unwrap();
        assert!([2 * at + 1, 2 * at + 2].iter().all(|child| *child >= 10_000 || left[*child]), "children first (C3)");
        left[at] = true;
        kernel.complete(tasks[at], Outcome::Cancelled).unwrap();
    }
    assert_eq!(kernel.audit(), Ok(()));
    assert_eq!(kernel.occupied(), 1);
}
