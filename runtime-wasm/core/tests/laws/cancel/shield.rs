//! C5: cleanup runs in a shield, into which requests from outside do not enter.

use asupersync_core::{CancelKind, Fault, Outcome, Verb, Wake};

use crate::support::{IDLE, Stage};

#[test]
fn c5_a_request_from_outside_does_not_enter_a_shield() {
    let mut s = Stage::new();
    let task = s.task();
    let shield = s.k.open_shield(task).unwrap();
    let cleanup = s.waiting(shield);
    let outside = s.waiting(task);
    s.k.request(s.root, CancelKind::Shutdown).unwrap();
    assert_eq!(s.asked(task), CancelKind::Parent);
    assert_eq!([s.asked(shield), s.asked(cleanup)], [CancelKind::None; 2]);
    assert_eq!(s.tick(), [(Verb::Leave, outside)]);
}

#[test]
fn c5_a_body_parked_in_a_shield_is_not_left() {
    let mut s = Stage::new();
    let task = s.task();
    s.waits_shielded(task);
    s.cancels(task);
    assert_eq!(s.next(), IDLE);
    assert_eq!(s.settles(task, true), Wake::Now(Verb::Next));
    s.waits(task);
    assert_eq!(s.next(), (Verb::Leave, task), "it is told at the first checkpoint outside");
}

#[test]
fn c5_a_request_that_was_pending_is_not_delivered_in_a_shield() {
    let mut s = Stage::new();
    let task = s.task();
    s.cancels(task);
    s.waits_shielded(task);
    assert_eq!(s.next(), IDLE);
    s.settles(task, true);
    s.returns(task);
}

#[test]
fn c5_what_is_called_in_a_shield_is_born_unasked() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    let shield = s.k.open_shield(task).unwrap();
    let bye = s.waiting(shield);
    let fetch = s.k.open_operation(shield, 0).unwrap();
    let sleep = s.k.open_timer(shield, 0, 9.0).unwrap();
    assert_eq!([shield, bye, fetch, sleep].map(|tenant| s.asked(tenant)), [CancelKind::None; 4]);
    assert_eq!(s.tick(), [], "nothing is aborted");
}

#[test]
fn c5_a_shield_is_left_when_all_it_owns_is_terminal() {
    let mut s = Stage::new();
    let task = s.waiting(s.scope);
    s.cancels(task);
    assert_eq!(s.next(), (Verb::Leave, task));
    let shield = s.k.open_shield(task).unwrap();
    let bye = s.waiting(shield);
    assert_eq!(s.k.close(shield), Ok(true), "something born in it still lives");
    s.k.park_on(task, shield, true, 2).unwrap();
    assert_eq!(s.next(), IDLE);
    s.settles(bye, true);
    s.returns(bye);
    assert_eq!(s.tick(), [(Verb::Next, task)], "and nobody is told of a shield's end but who waits for it");
    assert!(s.is_gone(shield));
    s.ends(task, Outcome::Cancelled);
}

#[test]
fn c5_an_empty_shield_is_left_at_once() {
    let mut s = Stage::new();
    let task = s.task();
    let shield = s.k.open_shield(task).unwrap();
    assert_eq!(s.k.close(shield), Ok(false));
    assert!(s.is_gone(shield));
    assert_eq!(s.next(), IDLE);
}

#[test]
fn c5_a_request_made_inside_works_as_anywhere() {
    let mut s = Stage::new();
    let task = s.task();
    let shield = s.k.open_shield(task).unwrap();
    let bye = s.k.open_scope(shield, 0, false).unwrap();
    s.k.set_deadline(bye, 10.0).unwrap();
    let slow = s.waiting(bye);
    s.k.join(slow).unwrap();
    s.k.close(bye).unwrap();
    s.k.advance(10.0);
    assert_eq!(s.asked(bye), CancelKind::Timeout);
    assert_eq!(s.tick(), [(Verb::Leave, slow)], "so bounded cleanup is bounded");
    s.ends(slow, Outcome::Cancelled);
    assert_eq!(s.tick(), [(Verb::ClosedCancelled, bye)]);
    assert_eq!(s.asked(task), CancelKind::None);
}

#[test]
fn c5_a_parent_is_not_left_over_a_childs_cleanup() {
    let mut s = Stage::new();
    let parent = s.waiting(s.scope);
    let child = s.waiting(parent);
    s.cancels(parent);
    assert_eq!(s.next(), (Verb::Leave, child));
    let shield = s.k.open_shield(child).unwrap();
    let bye = s.waiting(shield);
    s.k.close(shield).unwrap();
    s.k.park_on(child, shield, true, 2).unwrap();
    assert_eq!(s.next(), IDLE, "the parent waits, and the cleanup is let be");
    s.settles(bye, true);
    s.returns(bye);
    assert_eq!(s.next(), (Verb::Next, child));
    s.ends(child, Outcome::Cancelled);
    assert_eq!(s.next(), (Verb::Leave, parent));
}

#[test]
fn c5_a_shield_takes_nothing_once_it_is_being_left() {
    let mut s = Stage::new();
    let task = s.task();
    let shield = s.k.open_shield(task).unwrap();
    let _bye = s.waiting(shield);
    s.k.close(shield).unwrap();
    assert_eq!(s.k.spawn(shield, 0, false), Err(Fault::Closed));
}

#[test]
fn c5_shields_nest() {
    let mut s = Stage::new();
    let task = s.task();
    let outer = s.k.open_shield(task).unwrap();
    let inner = s.k.open_shield(task).unwrap();
    let (first, second) = (s.waiting(outer), s.waiting(inner));
    s.cancels(task);
    assert_eq!([s.asked(first), s.asked(second)], [CancelKind::None; 2]);
    assert_eq!([s.k.close(inner), s.k.close(outer)], [Ok(true), Ok(true)]);
    s.settles(second, true);
    s.returns(second);
    assert!(s.is_gone(inner) && !s.is_gone(outer));
}

#[test]
fn c5_only_scopes_and_shields_are_closed_by_hand() {
    let mut s = Stage::new();
    let task = s.task();
    let fetch = s.k.open_operation(task, 0).unwrap();
    let combinator = s.k.combine(task, asupersync_core::Rule::All, s.mark(), 0).unwrap();
    for tenant in [task, fetch, combinator] {
        assert_eq!(s.k.close(tenant), Err(Fault::WrongKind));
    }
}

#[test]
fn c5_a_shield_that_is_asked_itself_closes_all_the_same() {
    for closes_first in [true, false] {
        let mut s = Stage::new();
        let task = s.task();
        let shield = s.k.open_shield(task).unwrap();
        let cleanup = s.waiting(shield);
        if closes_first {
            assert_eq!(s.k.close(shield), Ok(true));
        }
        s.cancels(shield);
        if !closes_first {
            assert_eq!(s.k.close(shield), Ok(true));
        }
        assert_eq!(s.tick(), [(Verb::Leave, cleanup)]);
        s.ends(cleanup, Outcome::Cancelled);
        assert!(s.is_gone(shield));
    }
}
