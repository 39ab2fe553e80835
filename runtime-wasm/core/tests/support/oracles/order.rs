//! Who comes first.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use asupersync_core::slot::Wait;
use asupersync_core::trace::{Event, Record};
use asupersync_core::{Kind, Outcome};

use super::Verdict;
use super::life::{Owners, is};

/// Who is left owns nothing that lives.
pub(super) fn bottom_up(records: &[Record]) -> Verdict {
    let mut owners = Owners::default();
    for record in records {
        owners.follow(record);
        if is(record, Event::Leave)
            && let Some(child) = owners.child_of(record.serial)
        {
            return Err(format!("{} is left before {child}", record.serial));
        }
    }
    Ok(())
}

/// Each request to the same region is stronger than the one before.
pub(super) fn strengthening(records: &[Record]) -> Verdict {
    let mut strongest = BTreeMap::new();
    for record in records.iter().filter(|record| is(record, Event::Request)) {
        let before = strongest.insert(record.serial, record.detail);
        if before >= Some(record.detail) {
            return Err(format!("{} is asked with {} after {before:?}", record.serial, record.detail));
        }
    }
    Ok(())
}

/// Nobody is left who was not asked, and no body ends `cancelled` that was not left.
pub(super) fn cancelled_by_request(records: &[Record]) -> Verdict {
    let (mut asked, mut left, mut kinds) = (BTreeSet::new(), BTreeSet::new(), BTreeMap::new());
    for record in records {
        let serial = record.serial;
        if is(record, Event::Spawn) {
            kinds.insert(serial, record.detail);
            if asked.contains(&record.other) && record.detail != Kind::Shield as u32 {
                asked.insert(serial);
            }
        } else if is(record, Event::Request) {
            asked.insert(serial);
        } else if is(record, Event::Leave) {
            left.insert(serial);
            if !asked.contains(&serial) {
                return Err(format!("{serial} is left, but nobody asked"));
            }
        } else if is(record, Event::Closed) && record.detail == Outcome::Cancelled as u32 {
            let is_task = kinds.get(&serial) == Some(&(Kind::Task as u32));
            if !asked.contains(&serial) || (is_task && !left.contains(&serial)) {
                return Err(format!("{serial} ends cancelled, but was not left"));
            }
        }
    }
    Ok(())
}

/// Of bodies that wait for nothing but their turn, the first comes first.
pub(super) fn first_come_first_served(records: &[Record]) -> Verdict {
    let mut line = VecDeque::new();
    for record in records {
        let has_result = record.detail == Wait::Value as u32 || record.detail == Wait::Throw as u32;
        if is(record, Event::Park) && has_result {
            line.push_back(record.serial);
        } else if is(record, Event::Leave) {
            line.retain(|serial| *serial != record.serial); // a request was pending when it parked
        } else if is(record, Event::Resume) && line.contains(&record.serial) {
            if line[0] != record.serial
                && !line
                    .iter()
                    .take_while(|first| **first != record.serial)
                    .all(|first| is_asked(records, record, *first))
            {
                return Err(format!("{} overtakes {}", record.serial, line[0]));
            }
            line.retain(|serial| *serial != record.serial);
        }
    }
    Ok(())
}

/// Whether `serial` is left later than `now` without having gone on before: it stands in the other lane.
fn is_asked(records: &[Record], now: &Record, serial: u32) -> bool {
    let after = records.iter().skip_while(|record| record.seq <= now.seq);
    let mut next = after.filter(|record| record.serial == serial);
    next.find(|record| is(record, Event::Leave) || is(record, Event::Resume))
        .is_some_and(|record| is(record, Event::Leave))
}
