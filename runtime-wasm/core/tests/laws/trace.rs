//! The trace: a ring of records, and the same for the same program.

use asupersync_core::slot::Wait;
use asupersync_core::trace::{Event, Record, Trace};
use asupersync_core::{CancelKind, Kernel};

use crate::support::Stage;

const BLANK: Record = Record { at: 0.0, seq: 0, serial: 0, other: 0, note: 0, event: 1, detail: 0 };

/// Fills a ring of `capacity` with `records`; the numbers and times of what it keeps.
fn kept(capacity: usize, records: u32) -> Vec<(u32, f64)> {
    let mut trace = Trace::new();
    trace.keep(capacity);
    for number in 1..=records {
        trace.push(Record { at: f64::from(number), ..BLANK });
    }
    assert_eq!(trace.written(), records);
    trace.records().map(|record| (record.seq, record.at)).collect()
}

#[test]
fn the_ring_keeps_the_last_records_in_order() {
    for capacity in 1..20 {
        for records in 0_u32..60 {
            let first = records.saturating_sub(capacity as u32) + 1;
            let expected: Vec<(u32, f64)> = (first..=records).map(|number| (number, f64::from(number))).collect();
            assert_eq!(kept(capacity, records), expected, "{records} records in a ring of {capacity}");
        }
    }
}

#[test]
fn a_trace_that_is_off_keeps_nothing() {
    let mut kernel = Kernel::new();
    let root = kernel.open_root(0).unwrap();
    kernel.spawn(root, 0, false).unwrap();
    assert_eq!((kernel.trace().written(), kernel.trace().records().count()), (0, 0));
}

#[test]
fn the_ring_lies_in_two_halves_the_older_first() {
    let mut trace = Trace::new();
    trace.keep(4);
    for _ in 0..6 {
        trace.push(BLANK);
    }
    let numbers = |half: &[Record]| half.iter().map(|record| record.seq).collect::<Vec<_>>();
    let (older, younger) = trace.halves();
    assert_eq!((numbers(older), numbers(younger)), (vec![3, 4], vec![5, 6]));
}

#[test]
fn a_ring_begun_in_the_middle_keeps_the_order() {
    let mut trace = Trace::new();
    for capacity in [3, 5, 4] {
        trace.keep(capacity);
        for _ in 0..7 {
            trace.push(BLANK);
        }
        let numbers: Vec<u32> = trace.records().map(|record| record.seq).collect();
        let first = trace.written() - capacity as u32 + 1;
        assert_eq!(numbers, (first..=trace.written()).collect::<Vec<_>>(), "capacity {capacity}");
    }
}

#[test]
fn a_kernel_overwrites_its_oldest_events_and_keeps_the_order_of_the_rest() {
    let (mut short, mut long) = (Kernel::new(), Kernel::new());
    short.keep_trace(7);
    long.keep_trace(1_000);
    for kernel in [&mut short, &mut long] {
        let root = kernel.open_root(1).unwrap();
        for label in 0..40 {
            let task = kernel.spawn(root, label, false).unwrap();
            kernel.advance(f64::from(label));
            kernel.complete(task, asupersync_core::Outcome::Ok).unwrap();
        }
    }
    let all: Vec<Record> = long.trace().records().copied().collect();
    let last: Vec<Record> = short.trace().records().copied().collect();
    assert_eq!(last, all[all.len() - 7..]);
}

#[test]
fn a_request_is_told_with_where_it_was_made() {
    let mut kernel = Kernel::new();
    kernel.keep_trace(100);
    let root = kernel.open_root(0).unwrap();
    let scope = kernel.open_scope(root, 0, false).unwrap();
    let task = kernel.spawn(scope, 0, false).unwrap();
    kernel.request(scope, CancelKind::User).unwrap();
    let told = kernel.trace().records().filter(|record| record.event == Event::Request as u32);
    let told: Vec<_> = told.map(|record| (record.serial, record.other, record.detail)).collect();
    let (user, parent) = (CancelKind::User as u32, CancelKind::Parent as u32);
    assert_eq!(told, [(scope.serial, scope.serial, user), (task.serial, scope.serial, parent)]);
}

#[test]
fn a_body_remembers_the_site_where_it_parked_last() {
    let mut s = Stage::new();
    let task = s.task();
    for (site, shielded) in [(7, false), (9, true), (8, false)] {
        s.k.park(task, Wait::Foreign, shielded, site).unwrap();
        assert_eq!(s.k.kernel().site(task), Ok(site));
        let told = s.k.records().pop().map(|record| (record.event, record.note));
        assert_eq!(told, Some((Event::Park as u32, site)));
        s.goes_on(task, true);
    }
}
