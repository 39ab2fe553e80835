//! C6: whoever goes on regardless is told again.

use asupersync_core::slot::Wait;
use asupersync_core::{Outcome, Verb};

use crate::support::{IDLE, Stage};

#[test]
fn c6_a_body_that_goes_on_regardless_is_told_at_each_checkpoint() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
    for wait in [Wait::Foreign, Wait::Value, Wait::Throw, Wait::Foreign] {
        s.k.park(task, wait, false, 7).unwrap();
        assert_eq!(s.tick(), [(Verb::Leave, task)], "{wait:?}");
    }
    s.ends(task, Outcome::Cancelled);
}

#[test]
fn c6_also_when_it_awaits_a_task() {
    let mut s = Stage::new();
    let (task, other) = (s.waiting(s.scope), s.waiting(s.scope));
    s.cancels(task);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
    s.awaits(task, other);
    assert_eq!(s.tick(), [(Verb::Leave, task)]);
    s.settles(other, true);
    s.returns(other);
    assert_eq!(s.next(), IDLE, "it waits for nobody any more");
}

#[test]
fn c6_cleanup_goes_on_between_two_tellings() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    s.waits_shielded(task);
    s.settles(task, false); // cleanup threw, and a `catch` around it took it
    s.waits(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    s.waits_shielded(task);
    assert_eq!(s.next(), IDLE);
    s.settles(task, true);
    s.ends(task, Outcome::Cancelled);
}

#[test]
fn c6_a_stronger_request_during_cleanup_changes_nothing_but_strength() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    s.waits_shielded(task);
    s.k.request(s.root, asupersync_core::CancelKind::Shutdown).unwrap();
    assert_eq!(s.next(), IDLE, "cleanup is not abandoned");
    assert_eq!(s.asked(task), asupersync_core::CancelKind::Parent);
    s.settles(task, true);
    s.ends(task, Outcome::Cancelled);
}

#[test]
fn c6_a_cancel_while_a_normal_exits_cleanup_is_under_way_lets_it_finish() {
    let mut s = Stage::new();
    let task = s.task();
    s.waits_shielded(task);
    s.cancels(task);
    s.settles(task, true);
    s.returns(task);
}
