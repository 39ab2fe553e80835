//! Who takes longer than it should.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;

use super::Verdict;
use super::life::{Owners, is};
use crate::Kind;
use crate::linger::{CLEANUP_BUDGET, GRACE};
use crate::trace::{Event, Record};

/// Who is told to be stuck was asked to end, its body lives, and its budget is spent; and it is told once (C6). The budget
/// is that of a runtime which was given no other.
pub(super) fn stuck_in_time(records: &[Record]) -> Verdict {
    let (mut asked, mut told) = (BTreeMap::new(), BTreeSet::new());
    for record in records {
        let Record { serial, at, .. } = *record;
        let sheltered = [Kind::Shield as u32, Kind::Finalizer as u32].contains(&record.detail);
        let inherits = is(record, Event::Spawn) && !sheltered && asked.contains_key(&record.other);
        if is(record, Event::Request) || inherits {
            asked.entry(serial).or_insert(at);
        } else if is(record, Event::Ended) {
            asked.remove(&serial);
        } else if is(record, Event::Stuck) {
            let Some(since) = asked.get(&serial) else {
                return Err(format!("{serial} is told to be stuck, and nobody asked it to end, or it has"));
            };
            if at - since < CLEANUP_BUDGET {
                return Err(format!("{serial} is told to be stuck after {} ms", at - since));
            }
            if !told.insert(serial) {
                return Err(format!("{serial} is told to be stuck twice"));
            }
        }
    }
    Ok(())
}

/// Who is told to wait for what it owns has ended, owns something that lives, and its grace is over; and it is told once
/// (O4).
pub(super) fn waits_in_time(records: &[Record]) -> Verdict {
    let (mut ended, mut told) = (BTreeMap::new(), BTreeSet::new());
    let mut owners = Owners::default();
    for record in records {
        owners.follow(record);
        let Record { serial, at, .. } = *record;
        if is(record, Event::Ended) {
            ended.insert(serial, at);
        } else if is(record, Event::Waits) {
            let since = ended.get(&serial).copied().unwrap_or(f64::INFINITY);
            if owners.child_of(serial).is_none() || at - since < GRACE {
                return Err(format!("{serial} is told to wait for what it owns, {} ms after its end", at - since));
            }
            if !told.insert(serial) {
                return Err(format!("{serial} is told to wait twice"));
            }
        }
    }
    Ok(())
}
