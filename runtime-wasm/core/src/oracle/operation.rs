//! Foreign operations.

use alloc::collections::BTreeMap;
use alloc::format;

use super::Verdict;
use super::life::is;
use crate::Kind;
use crate::trace::{Event, Record};

/// The steps of a foreign operation, in order: created, submitted, cancel-requested, draining, finalizing, completed.
const STEPS: [Event; 6] = [Event::Spawn, Event::Submitted, Event::Abort, Event::Draining, Event::Ended, Event::Closed];

/// An operation takes its steps in their order, some of them perhaps not at all: but it is created first, ends before it
/// completes, and drains only when it was asked to (F1).
pub(super) fn goes_step_by_step(records: &[Record]) -> Verdict {
    let mut reached = BTreeMap::new();
    for record in records {
        if is(record, Event::Spawn) && record.detail == Kind::Operation as u32 {
            reached.insert(record.serial, 0);
            continue;
        }
        let Some(step) = STEPS.iter().position(|event| is(record, *event)) else { continue };
        let Some(before) = reached.insert(record.serial, step) else {
            reached.remove(&record.serial);
            continue;
        };
        let follows = match STEPS[step] {
            Event::Draining | Event::Closed => before + 1 == step,
            Event::Ended => (1..step).contains(&before),
            _ => before < step,
        };
        if !follows {
            return Err(format!("{} goes from {:?} to {:?}", record.serial, STEPS[before], STEPS[step]));
        }
        if STEPS[step] == Event::Closed {
            reached.remove(&record.serial);
        }
    }
    Ok(())
}
