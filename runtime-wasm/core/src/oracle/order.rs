//! Who comes first.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::vec::Vec;

use crate::kernel::CANCEL_STREAK;
use crate::slot::Wait;
use crate::trace::{Event, Record};
use crate::{Kind, Outcome};

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
            let is_sheltered = [Kind::Shield as u32, Kind::Finalizer as u32].contains(&record.detail);
            if asked.contains(&record.other) && !is_sheltered {
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

/// Of bodies that wait for nothing but their turn, those that parked first go on first. (One that is left instead had
/// a request pending, and stood in another lane. One to whom a call returns waited for that, and goes before all else. One
/// to whom something is born meanwhile may have stood for two calls: then its place is the inner one's.)
pub(super) fn first_come_first_served(records: &[Record]) -> Verdict {
    let mut parked = BTreeMap::new();
    let mut turns = Vec::new();
    for record in records {
        let has_result = record.detail == Wait::Value as u32 || record.detail == Wait::Throw as u32;
        if is(record, Event::Park) && has_result {
            parked.insert(record.serial, record.seq);
        } else if is(record, Event::Spawn) {
            parked.remove(&record.other);
        } else if is(record, Event::Leave) {
            parked.remove(&record.serial);
        } else if is(record, Event::Resume)
            && let Some(since) = parked.remove(&record.serial)
        {
            turns.push((since, record.serial));
        }
    }
    match turns.windows(2).find(|pair| pair[0] > pair[1]) {
        Some(pair) => Err(format!("{} overtakes {}", pair[0].1, pair[1].1)),
        None => Ok(()),
    }
}

/// Between two turns of the ready lane no more bodies are left in a row than the streak allows, if somebody is ready.
pub(super) fn bounded_streaks(records: &[Record]) -> Verdict {
    let mut ready = BTreeSet::new();
    let mut streak = 0;
    for record in records {
        let has_result = record.detail == Wait::Value as u32 || record.detail == Wait::Throw as u32;
        if is(record, Event::Park) && has_result {
            ready.insert(record.serial);
        } else if is(record, Event::Spawn) {
            ready.remove(&record.other); // it may have stood for two calls, and wait for the inner one
        } else if is(record, Event::Resume) {
            ready.remove(&record.serial);
            streak = 0;
        } else if is(record, Event::Leave) {
            ready.remove(&record.serial); // it was no candidate: a request was pending when it parked
            streak = if ready.is_empty() { 0 } else { streak + 1 };
        }
        if streak > CANCEL_STREAK {
            return Err(format!("{ready:?} wait for their turn while {streak} are left in a row"));
        }
    }
    Ok(())
}

/// Who is owned by a combinator when it decides, and is not handed back, closes before it does (C8).
pub(super) fn losers_drained(records: &[Record]) -> Verdict {
    let mut owners = Owners::default();
    let mut losers = BTreeMap::new();
    for record in records {
        owners.follow(record);
        if is(record, Event::Decided) {
            losers.extend(owners.children_of(record.serial).map(|loser| (loser, record.serial)));
        } else if is(record, Event::Moved) || is(record, Event::Closed) {
            losers.remove(&record.serial);
        }
        if is(record, Event::Closed)
            && let Some((loser, _)) = losers.iter().find(|(_, combinator)| **combinator == record.serial)
        {
            return Err(format!("{} returns before its loser {loser} is drained", record.serial));
        }
    }
    Ok(())
}
