//! The table of a body's phases, read off a stream.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;

use super::Verdict;
use super::life::is;
use crate::phase::Phase;
use crate::trace::{Event, Record};
use crate::{Kind, Verb};

/// Every body takes steps of its table and no others. A record does not say all: a body may be in one of several phases,
/// and it is illegal what none of them allows.
pub(super) fn only_legal(records: &[Record]) -> Verdict {
    let mut bodies: BTreeMap<u32, Vec<Phase>> = BTreeMap::new();
    for record in records {
        if let Some(born) = phases_at_birth(record) {
            bodies.insert(record.serial, born);
            continue;
        }
        let Some(phases) = bodies.get_mut(&record.serial) else { continue };
        let Some(steps) = steps_of(record) else { continue };
        let legal = |(from, to): &&(Phase, Phase)| phases.contains(from) && (from == to || from.may_become(*to));
        let reached: Vec<Phase> = steps.iter().filter(legal).map(|(_, to)| *to).collect();
        if reached.is_empty() {
            return Err(format!("{} has event {} when it is {phases:?}", record.serial, record.event));
        }
        *phases = reached;
    }
    Ok(())
}

fn phases_at_birth(record: &Record) -> Option<Vec<Phase>> {
    if !is(record, Event::Spawn) {
        return None;
    }
    let is_a = |kind: Kind| record.detail == kind as u32;
    if is_a(Kind::Task) {
        return Some(vec![Phase::Created, Phase::Running]);
    }
    is_a(Kind::Finalizer).then(|| vec![Phase::Created])
}

/// What a record may mean to a body: from which phase to which.
fn steps_of(record: &Record) -> Option<&'static [(Phase, Phase)]> {
    use Phase::{CancelRequested, Completed, Created, Draining, Finalizing, Running, Suspended};
    let starts = record.detail == Verb::Start as u32;
    Some(if is(record, Event::Park) {
        &[(Running, Suspended), (Running, CancelRequested), (Draining, Draining)]
    } else if is(record, Event::Resume) && starts {
        &[(Created, Running)]
    } else if is(record, Event::Resume) {
        &[(Suspended, Running), (CancelRequested, Running), (Draining, Draining)]
    } else if is(record, Event::Request) {
        &[
            (Created, Created),
            (Running, Running),
            (Suspended, Suspended),
            (Suspended, CancelRequested),
            (CancelRequested, CancelRequested),
            (Draining, Draining),
            (Finalizing, Finalizing),
        ]
    } else if is(record, Event::Leave) {
        &[(CancelRequested, Draining), (Draining, Draining)]
    } else if is(record, Event::Ended) {
        &[(Running, Finalizing), (Draining, Finalizing)]
    } else if is(record, Event::Closed) {
        &[(Finalizing, Completed)]
    } else {
        return None;
    })
}
