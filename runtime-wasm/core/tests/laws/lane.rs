//! T2: lanes are queues threaded through the slots.

use std::collections::VecDeque;

use asupersync_core::arena::Arena;
use asupersync_core::handle::{Index, NIL};
use asupersync_core::lane::Lane;
use asupersync_core::slot::flag;

use crate::support::{Random, lodge};

/// An arena with some live slots.
fn arena(tenants: u32) -> (Arena, Vec<Index>) {
    let mut arena = Arena::new();
    let slots = (0..tenants).map(|_| lodge(&mut arena).slot).collect();
    (arena, slots)
}

#[test]
fn t2_two_lanes_over_the_same_slots_are_two_queues() {
    let (mut arena, mut idle) = arena(200);
    let mut lanes = [(Lane::new(), VecDeque::new()), (Lane::new(), VecDeque::new())];
    let mut random = Random::new(2);
    for _ in 0..50_000 {
        let (lane, model) = &mut lanes[random.below(2) as usize];
        if random.below(2) == 0 && !idle.is_empty() {
            let slot = idle.swap_remove(random.below(idle.len() as u32) as usize);
            lane.push(&mut arena, slot);
            model.push_back(slot);
        } else {
            let slot = lane.pop(&mut arena);
            assert_eq!(slot, model.pop_front().unwrap_or(NIL));
            idle.extend((slot != NIL).then_some(slot));
        }
        assert_eq!(lane.is_empty(), model.is_empty());
    }
    assert!(idle.iter().all(|slot| !arena[*slot].has(flag::QUEUED)));
}

#[test]
#[should_panic(expected = "in one lane at most")]
#[cfg(debug_assertions)]
fn t2_nobody_stands_in_two_lanes() {
    let (mut arena, slots) = arena(1);
    Lane::new().push(&mut arena, slots[0]);
    Lane::new().push(&mut arena, slots[0]);
}
