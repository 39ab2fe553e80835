//! D1, D2: choices by a seed, the fingerprint, and time that passes by itself.

use std::collections::BTreeSet;

use asupersync_core::choice::WINDOW;
use asupersync_core::fingerprint::Fingerprint;
use asupersync_core::trace::Record;
use asupersync_core::{Handle, Kernel, Verb};

use crate::support::program::Program;
use crate::support::property::hold;
use crate::support::{IDLE, Stage, Tape, driver, generate, oracles};

/// The order in which `tasks` get their turns, by number.
fn order(seed: Option<u64>, tasks: usize) -> Vec<usize> {
    let mut s = Stage::new();
    s.k.tell(|k| k.be_deterministic(seed));
    let tasks: Vec<Handle> = (0..tasks).map(|_| s.task()).collect();
    for task in &tasks {
        s.stands_in_line(*task);
    }
    let turns = s.tick();
    turns.iter().filter_map(|(_, task)| tasks.iter().position(|other| other == task)).collect()
}

#[test]
fn t2_without_a_seed_the_first_in_line_goes_first() {
    assert_eq!(order(None, 40), (0..40).collect::<Vec<_>>());
}

#[test]
fn d2_a_seed_chooses_and_always_the_same() {
    let orders: BTreeSet<Vec<usize>> = (0..50).map(|seed| order(Some(seed), 12)).collect();
    assert!(orders.len() > 40, "{} orders of 50", orders.len());
    for seed in 0..50 {
        assert_eq!(order(Some(seed), 12), order(Some(seed), 12));
    }
}

#[test]
fn d2_every_order_of_a_few_is_some_seeds() {
    let orders: BTreeSet<Vec<usize>> = (0..400).map(|seed| order(Some(seed), 4)).collect();
    assert_eq!(orders.len(), 24);
}

#[test]
fn t2_whoever_stands_in_line_gets_one_turn_whatever_the_seed() {
    for seed in 0..50 {
        let mut turns = order(Some(seed), 100);
        let ahead = turns.iter().enumerate().map(|(turn, task)| task.saturating_sub(turn)).max();
        assert!(ahead < Some(WINDOW as usize), "somebody was chosen from {ahead:?} places behind the first");
        turns.sort_unstable();
        assert_eq!(turns, (0..100).collect::<Vec<_>>());
    }
}

#[test]
fn d2_a_seed_chooses_who_is_left_first_too() {
    let leaving = |seed| {
        let mut s = Stage::new();
        s.k.tell(|k| k.be_deterministic(Some(seed)));
        let tasks: Vec<Handle> = (0..6).map(|_| s.waiting(s.scope)).collect();
        for task in &tasks {
            s.cancels(*task);
        }
        s.tick().iter().map(|(verb, task)| (*verb == Verb::Leave).then_some(task.serial)).collect::<Vec<_>>()
    };
    assert!((0..50).map(leaving).collect::<BTreeSet<_>>().len() > 20);
}

/// A stream of one of each event.
fn stream() -> impl Iterator<Item = Record> {
    (1..=12).map(|event| Record {
        at: f64::from(event) * 0.1,
        seq: event,
        serial: event * 3,
        other: 7,
        note: event % 5,
        event,
        detail: event % 3,
    })
}

fn fingerprint(records: impl Iterator<Item = Record>) -> u64 {
    let mut fingerprint = Fingerprint::new();
    records.for_each(|record| fingerprint.take_in(&record));
    fingerprint.value()
}

#[test]
fn d2_the_fingerprint_is_the_same_on_every_machine() {
    assert_eq!(fingerprint(stream()), 6_086_925_942_456_936_481);
}

#[test]
fn d2_every_field_of_every_event_counts_but_its_number_and_the_label_of_a_birth() {
    type Change = fn(&mut Record);
    let changes: [Change; 6] = [
        |record| record.at += 0.25,
        |record| record.serial ^= 1,
        |record| record.other ^= 1,
        |record| record.note ^= 1,
        |record| record.event += 100,
        |record| record.detail ^= 1,
    ];
    let plain = fingerprint(stream());
    for place in 0..12 {
        for (number, change) in changes.iter().enumerate() {
            let changed = stream().enumerate().map(|(at, mut record)| {
                if at == place {
                    change(&mut record);
                }
                record
            });
            let is_label = place == 0 && number == 3;
            assert_eq!(fingerprint(changed) == plain, is_label, "event {place}, field {number}");
        }
    }
    assert_eq!(fingerprint(stream().map(|record| Record { seq: 0, ..record })), plain);
    assert_ne!(fingerprint(stream().skip(1)), plain);
}

#[test]
fn d2_the_fingerprint_does_not_depend_on_what_the_ring_keeps() {
    let run = |capacity| {
        let mut kernel = Kernel::new();
        kernel.keep_trace(capacity);
        kernel.be_deterministic(None);
        let root = kernel.open_root(0).unwrap();
        for label in 0..50 {
            kernel.spawn(root, label, false).unwrap();
        }
        assert_eq!(kernel.trace().records().count(), capacity.min(51));
        kernel.fingerprint()
    };
    assert_eq!([run(0), run(1), run(7)], [run(4096); 3]);
}

#[test]
fn d2_a_kernel_that_is_not_deterministic_has_no_fingerprint() {
    let mut kernel = Kernel::new();
    kernel.open_root(0).unwrap();
    assert_eq!((kernel.fingerprint(), kernel.trace().written()), (0, 0));
}

#[test]
fn d1_time_leaps_to_the_first_timer_when_everybody_is_idle() {
    let mut s = Stage::new();
    assert!(!s.k.tell(Kernel::leap), "without a timer time stands still");
    let late = s.k.open_timer(s.scope, 0, 70.0).unwrap();
    let early = s.k.open_timer(s.scope, 0, 30.0).unwrap();
    let task = s.task();
    s.stands_in_line(task);
    assert!(!s.k.kernel().is_idle() && !s.k.tell(Kernel::leap), "nobody leaps over work");
    assert_eq!(s.next(), (Verb::Next, task));
    assert!(s.k.tell(Kernel::leap));
    assert_eq!(s.tick(), [(Verb::ClosedOk, early)]);
    assert!(s.k.tell(Kernel::leap));
    assert_eq!(s.tick(), [(Verb::ClosedOk, late)]);
    assert_eq!((s.k.tell(Kernel::leap), s.next()), (false, IDLE));
}

#[test]
fn d2_random_programs_keep_every_law_whatever_the_seed() {
    fn seeded(tape: &mut Tape) -> Program {
        Program { seed: Some(tape.below(1000)), ..generate::program(tape) }
    }
    hold(0..20_000, seeded, |program| {
        let story = driver::tell(program);
        oracles::judge_seeded(&story.records);
        assert_eq!(driver::tell(program), story);
    });
}
