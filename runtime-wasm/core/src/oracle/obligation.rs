//! Obligations.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;

use super::Verdict;
use super::life::is;
use crate::outcome::Outcome;
use crate::trace::{Event, Record};

/// Each obligation is reserved by somebody whose body has not ended, and settled exactly once before it has (B1); only
/// what a body returns with is leaked, and who has leaked panics (B2).
pub(super) fn settled_once(records: &[Record]) -> Verdict {
    let mut holders = BTreeMap::new();
    let (mut ended, mut leaky) = (BTreeSet::new(), BTreeSet::new());
    for record in records {
        let Record { serial, other, .. } = *record;
        let is_held = holders.contains_key(&serial);
        if is(record, Event::Reserved) || (is(record, Event::Moved) && is_held) {
            if ended.contains(&other) {
                return Err(format!("{other} has ended, and is to hold {serial}"));
            }
            holders.insert(serial, other);
        } else if is(record, Event::Committed) || is(record, Event::Aborted) || is(record, Event::Leaked) {
            let Some(holder) = holders.remove(&serial) else {
                return Err(format!("{serial} is settled, but nobody holds it"));
            };
            if is(record, Event::Leaked) {
                leaky.insert(holder);
            }
        } else if is(record, Event::Ended) {
            if let Some((held, _)) = holders.iter().find(|(_, holder)| **holder == serial) {
                return Err(format!("{serial} ends, and still holds {held}"));
            }
            if leaky.contains(&serial) && record.detail != Outcome::Panicked as u32 {
                return Err(format!("{serial} has leaked, and ends with {}", record.detail));
            }
            ended.insert(serial);
        }
    }
    if holders.is_empty() { Ok(()) } else { Err(format!("{holders:?} are never settled")) }
}
