//! O11: slots are used again, serials are not.

use std::collections::BTreeSet;

use asupersync_core::arena::Arena;
use asupersync_core::handle::{Handle, LAST_SERIAL};
use asupersync_core::slot::Slot;
use asupersync_core::{Fault, Kernel, Outcome, Rule};

use crate::support::{Random, lodge};

#[test]
fn o11_tenants_come_and_go_and_handles_mean_their_own() {
    let mut arena = Arena::new();
    let (mut live, mut left) = (Vec::<Handle>::new(), Vec::<Handle>::new());
    let mut random = Random::new(4);
    for turn in 0..60_000 {
        if random.below(100) < 52 && live.len() < 700 {
            live.push(lodge(&mut arena));
        } else if !live.is_empty() {
            let leaving = live.swap_remove(random.below(live.len() as u32) as usize);
            arena.give_back(leaving.slot);
            left.push(leaving);
        }
        assert_eq!(arena.occupied() as usize, live.len());
        if turn % 1_000 == 0 {
            assert!(live.iter().all(|handle| arena.find(*handle) == Ok(handle.slot)));
            assert!(left.iter().all(|handle| arena.find(*handle) == Err(Fault::Stale)));
            let tenants: BTreeSet<u32> = arena.tenants().collect();
            assert_eq!(tenants, live.iter().map(|handle| handle.slot).collect());
        }
    }
    let most = live.iter().chain(&left).map(|handle| handle.slot).max();
    assert!(most <= Some(700), "no more slots than there were tenants at once");
}

#[test]
fn o11_serials_are_given_out_in_order_of_birth() {
    let mut arena = Arena::new();
    for birth in 1..2_000 {
        let tenant = lodge(&mut arena);
        assert_eq!((tenant.serial, arena.last_serial()), (birth, birth));
        if birth % 3 == 0 {
            arena.give_back(tenant.slot);
        }
    }
}

#[test]
fn o11_the_last_serial_is_followed_by_the_first() {
    let mut arena = Arena::after(LAST_SERIAL - 1);
    let last = lodge(&mut arena);
    let first = lodge(&mut arena);
    assert_eq!([last.serial, first.serial], [LAST_SERIAL, 1]);
    assert_eq!(arena.find(last), Ok(last.slot));
}

#[test]
fn o11_who_finds_no_slot_left_is_not_born_and_changes_nothing() {
    let mut kernel = Kernel::new();
    let root = kernel.open_root(0).unwrap();
    let [first, last] = [1, 2].map(|_| kernel.spawn(root, 0, false).unwrap());
    kernel.end_at(last.slot);
    let written = kernel.trace().written();
    let refused = Err(Fault::Exhausted);
    assert_eq!([kernel.spawn(root, 0, false), kernel.spawn(first, 0, true)], [refused; 2]);
    assert_eq!([kernel.open_scope(root, 0, false), kernel.open_shield(last)], [refused; 2]);
    assert_eq!([kernel.open_timer(first, 0, 5.0), kernel.open_operation(last, 0)], [refused; 2]);
    assert_eq!([kernel.combine(first, Rule::All, 0, 0), kernel.hand_down(last, 1)], [refused; 2]);
    assert_eq!([kernel.defer(first, 0), kernel.reserve(last, 0)], [refused; 2]);
    assert_eq!((kernel.audit(), kernel.trace().written()), (Ok(()), written));
    assert_eq!(kernel.complete(first, Outcome::Ok), Ok(true));
    assert_eq!(kernel.spawn(root, 0, false).map(|task| task.slot), Ok(first.slot), "and there is room again");
}

#[test]
fn a_hundred_thousand_suspended_tasks_take_64_bytes_each_and_give_them_back() {
    let mut kernel = Kernel::new();
    let root = kernel.open_root(0).unwrap();
    for _ in 0..2 {
        let tasks: Vec<Handle> = (0..100_000).map(|_| kernel.spawn(root, 0, false).unwrap()).collect();
        assert!(tasks.iter().all(|task| task.slot <= 100_001), "slots are used again");
        assert!(tasks.iter().all(|task| kernel.complete(*task, Outcome::Ok) == Ok(true)));
        assert_eq!(kernel.occupied(), 1);
    }
    assert_eq!(core::mem::size_of::<Slot>(), 64);
}
