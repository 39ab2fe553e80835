//! O4: nothing runnable and nothing outstanding, while somebody waits, is a deadlock.

use asupersync_core::{Fault, Handle, Outcome, Rule};

use crate::support::{IDLE, Stage};

/// Two tasks that will wait for each other: each through a race that another might still have won.
fn two_in_a_ring(s: &mut Stage) -> [Handle; 2] {
    let [one, other] = [s.task(), s.task()];
    s.awaits(one, other);
    let mark = s.mark();
    let rival = s.waiting(other);
    let any = s.combines(other, Rule::Any, mark, &[rival, one]);
    s.awaits(other, any);
    s.goes_on(rival, true);
    s.ends(rival, Outcome::Err);
    [one, other]
}

#[test]
fn o4_who_wait_for_each_other_after_all_are_in_a_deadlock() {
    let mut s = Stage::new();
    let [one, _] = two_in_a_ring(&mut s);
    assert_eq!(s.tick(), []);
    assert!(s.k.kernel().is_deadlocked());
    s.cancels(one);
    assert!(!s.k.kernel().is_deadlocked(), "somebody is to be left");
    s.tick();
    s.ends(one, Outcome::Cancelled);
    assert!(s.k.kernel().has_work(), "and the other hears of it");
    assert!(!s.k.kernel().is_deadlocked());
}

#[test]
fn o4_whatever_is_outstanding_prevents_it() {
    let outstanding: [fn(&mut Stage) -> Handle; 5] = [
        |s| s.task(),
        |s| s.waiting(s.scope),
        |s| s.k.open_operation(s.scope, 0).unwrap(),
        |s| s.k.open_timer(s.scope, 0, 10.0).unwrap(),
        |s| {
            let task = s.task();
            let all = s.k.combine(task, Rule::All, s.mark(), 0).unwrap();
            s.k.expect_input(all).unwrap();
            s.k.settle_input(all, 0, true).unwrap();
            s.awaits(task, all);
            task
        },
    ];
    for (number, begin) in outstanding.into_iter().enumerate() {
        let mut s = Stage::new();
        two_in_a_ring(&mut s);
        begin(&mut s);
        s.tick();
        assert!(!s.k.kernel().is_deadlocked(), "{number}");
    }
}

#[test]
fn o4_where_nobody_waits_there_is_no_deadlock() {
    let mut s = Stage::new();
    assert_eq!(s.next(), IDLE);
    assert!(!s.k.kernel().is_deadlocked(), "an open scope waits for nobody");
    s.closes();
}

#[test]
fn o4_an_operation_that_only_what_runs_here_can_end_is_not_outstanding() {
    let mut s = Stage::new();
    let task = s.task();
    let receive = s.k.open_operation(task, 0).unwrap();
    s.awaits(task, receive);
    assert!(!s.k.kernel().is_deadlocked(), "the host may yet answer");
    assert_eq!(s.k.call(|kernel| kernel.waits_within(receive)), Ok(()));
    assert!(s.k.kernel().is_deadlocked());
    assert_eq!(s.k.call(|kernel| kernel.waits_within(task)), Err(Fault::WrongKind));
    s.ends(receive, Outcome::Ok);
    assert!(!s.k.kernel().is_deadlocked());
    assert_eq!(s.k.call(|kernel| kernel.waits_within(receive)), Err(Fault::Stale));
}
