//! T1: the heap of timers, against a sorted list.

use asupersync_core::arena::Arena;
use asupersync_core::handle::{Index, NIL};
use asupersync_core::slot::flag;
use asupersync_core::timer::Timers;

use crate::support::{Random, lodge};

/// What the heap must be equal to: entries in the order in which they fall due.
#[derive(Default)]
struct Model {
    entries: Vec<(f64, Index)>,
}

impl Model {
    fn set(&mut self, slot: Index, due: f64) {
        self.entries.push((due, slot));
        self.entries.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))); // who was born first has the lower slot here
    }

    fn take_due(&mut self, now: f64) -> Index {
        match self.entries.first() {
            Some(first) if first.0 <= now => self.entries.remove(0).1,
            _ => NIL,
        }
    }

    fn first_due(&self) -> f64 {
        self.entries.first().map_or(f64::INFINITY, |entry| entry.0)
    }
}

/// Sets, clears and takes at random. Few distinct times make many of them equal.
fn compare(seed: u64, times: u32) {
    let mut arena = Arena::new();
    let mut idle: Vec<Index> = (0..120).map(|_| lodge(&mut arena).slot).collect();
    let (mut timers, mut model) = (Timers::new(), Model::default());
    let mut random = Random::new(seed);
    for _ in 0..5_000 {
        match random.below(5) {
            0..=2 if !idle.is_empty() => {
                let slot = idle.swap_remove(random.below(idle.len() as u32) as usize);
                let due = f64::from(random.below(times)) / 4.0;
                timers.set(&mut arena, slot, due);
                model.set(slot, due);
            }
            3 if !model.entries.is_empty() => {
                let (_, slot) = model.entries.remove(random.below(model.entries.len() as u32) as usize);
                timers.clear(&mut arena, slot);
                idle.push(slot);
            }
            _ => {
                let now = f64::from(random.below(times)) / 8.0;
                let slot = timers.take_due(&mut arena, now);
                assert_eq!(slot, model.take_due(now));
                idle.extend((slot != NIL).then_some(slot));
            }
        }
        assert_eq!(timers.first_due(), model.first_due());
    }
    assert!(idle.iter().all(|slot| !arena[*slot].has(flag::TIMED)));
}

#[test]
fn t1_the_heap_is_a_sorted_list() {
    for seed in 0..12 {
        compare(seed, [3, 40, 4_000][seed as usize % 3]);
    }
}

#[test]
fn t1_never_and_long_ago_are_times_too() {
    let mut arena = Arena::new();
    let slots: Vec<Index> = (0..4).map(|_| lodge(&mut arena).slot).collect();
    let mut timers = Timers::new();
    for (slot, due) in slots.iter().zip([f64::INFINITY, 0.0, f64::NEG_INFINITY, f64::MAX]) {
        timers.set(&mut arena, *slot, due);
    }
    let mut due = || timers.take_due(&mut arena, 1e300);
    assert_eq!([due(), due(), due()], [slots[2], slots[1], NIL]);
}
