//! From birth to close.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;

use crate::trace::{Event, Record};
use crate::{CancelKind, Kind, Outcome, Verb};

use super::Verdict;

/// The event of a record, if it is one of ours.
pub(super) fn is(record: &Record, event: Event) -> bool {
    record.event == event as u32
}

/// Everything is born to somebody who lives, moves to somebody who lives, and closes.
pub(super) fn no_orphan(records: &[Record]) -> Verdict {
    let (mut born, mut alive) = (BTreeSet::new(), BTreeSet::new());
    for record in records {
        let (serial, owner) = (record.serial, record.other);
        if is(record, Event::Spawn) || is(record, Event::Reserved) {
            born.insert(serial);
            if owner != 0 && !alive.contains(&owner) {
                return Err(format!("{serial} is born to {owner}, which does not live"));
            }
            if is(record, Event::Spawn) {
                alive.insert(serial);
            }
        } else if !born.contains(&serial) {
            return Err(format!("{serial} was never born"));
        } else if is(record, Event::Moved) && !alive.contains(&owner) {
            return Err(format!("{serial} moves to {owner}, which does not live"));
        } else if is(record, Event::Closed) {
            alive.remove(&serial);
        }
    }
    if alive.is_empty() { Ok(()) } else { Err(format!("{alive:?} never close")) }
}

/// Who owns whom at each moment; and whose a finalizer is that has not started (C7).
#[derive(Default)]
pub(super) struct Owners(BTreeMap<u32, u32>, BTreeMap<u32, u32>);

impl Owners {
    pub(super) fn follow(&mut self, record: &Record) {
        if is(record, Event::Spawn) && record.detail == Kind::Finalizer as u32 {
            self.1.insert(record.serial, record.other);
        } else if is(record, Event::Spawn) {
            self.0.insert(record.serial, record.other);
        } else if is(record, Event::Resume) && record.detail == Verb::Start as u32 {
            self.0.extend(self.1.remove_entry(&record.serial));
        } else if is(record, Event::Moved) {
            self.0.entry(record.serial).and_modify(|owner| *owner = record.other);
        } else if is(record, Event::Closed) {
            self.0.remove(&record.serial);
        }
    }

    /// Who lives and belongs to `serial`.
    pub(super) fn children_of(&self, serial: u32) -> impl Iterator<Item = u32> + '_ {
        self.0.iter().filter(move |(_, owner)| **owner == serial).map(|(child, _)| *child)
    }

    pub(super) fn child_of(&self, serial: u32) -> Option<u32> {
        self.children_of(serial).next()
    }

    /// The finalizers of `serial` that have not started.
    pub(super) fn finalizers_of(&self, serial: u32) -> impl Iterator<Item = u32> + '_ {
        self.1.iter().filter(move |(_, owner)| **owner == serial).map(|(finalizer, _)| *finalizer)
    }

    /// Whose a finalizer is that has not started.
    pub(super) fn owner_of_finalizer(&self, finalizer: u32) -> Option<u32> {
        self.1.get(&finalizer).copied()
    }

    pub(super) fn owner_of(&self, serial: u32) -> Option<u32> {
        self.0.get(&serial).copied()
    }
}

/// What closes owns nothing that lives. For a combinator this says that its losers are drained (C8).
pub(super) fn quiescence(records: &[Record]) -> Verdict {
    let mut owners = Owners::default();
    for record in records {
        owners.follow(record);
        if is(record, Event::Closed)
            && let Some(child) = owners.child_of(record.serial)
        {
            return Err(format!("{} closes over {child}", record.serial));
        }
    }
    Ok(())
}

/// Every body ends at most once, every combinator decides at most once, and everything closes exactly once, after that.
pub(super) fn ends_once(records: &[Record]) -> Verdict {
    let mut kinds = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for record in records {
        if is(record, Event::Spawn) {
            kinds.insert(record.serial, record.detail);
        }
        let once = [Event::Spawn, Event::Ended, Event::Decided, Event::Closed];
        if once.iter().any(|event| is(record, *event)) && !seen.insert((record.serial, record.event)) {
            return Err(format!("{} has event {} twice", record.serial, record.event));
        }
        if is(record, Event::Closed) {
            let needs = match kinds.get(&record.serial) {
                Some(kind) if *kind == Kind::Combinator as u32 => Event::Decided,
                Some(kind) if *kind == Kind::Scope as u32 || *kind == Kind::Shield as u32 => Event::Spawn,
                _ => Event::Ended,
            };
            if !seen.contains(&(record.serial, needs as u32)) {
                return Err(format!("{} closes before its body has ended", record.serial));
            }
        }
    }
    Ok(())
}

/// Nothing happens to what has closed, but that its failure is moved, told of, or heard of, and that what it waited for comes
/// late, and is dropped.
pub(super) fn no_late_touch(records: &[Record]) -> Verdict {
    let mut closed = BTreeSet::new();
    for record in records {
        let may_follow = [Event::Unheard, Event::Moved, Event::Joined, Event::Admitted, Event::Late];
        let may_follow = may_follow.iter().any(|event| is(record, *event));
        if closed.contains(&record.serial) && !may_follow {
            return Err(format!("event {} of {}, which has closed", record.event, record.serial));
        }
        if is(record, Event::Closed) {
            closed.insert(record.serial);
        }
    }
    Ok(())
}

/// A body parks, then goes on or is left, then parks again or ends.
pub(super) fn waits_end_once(records: &[Record]) -> Verdict {
    let mut parked = BTreeMap::new();
    for record in records {
        let serial = record.serial;
        if is(record, Event::Spawn) && [Kind::Task as u32, Kind::Finalizer as u32].contains(&record.detail) {
            parked.insert(serial, false);
        }
        let Some(is_parked) = parked.get_mut(&serial) else { continue };
        let starts = is(record, Event::Resume) && record.detail == crate::Verb::Start as u32;
        if is(record, Event::Park) {
            if core::mem::replace(is_parked, true) {
                return Err(format!("{serial} parks twice"));
            }
        } else if (is(record, Event::Resume) && !starts) || is(record, Event::Leave) {
            if !core::mem::replace(is_parked, false) {
                return Err(format!("{serial} goes on, but was not parked"));
            }
        } else if is(record, Event::Ended) && *is_parked {
            return Err(format!("{serial} ends while it is parked"));
        }
    }
    Ok(())
}

/// A body closes as it ended, or as a child of its region that failed, or one of a shield's in it (U1); or `err` when its
/// own deadline cut off what it had started (C9).
pub(super) fn folds(records: &[Record]) -> Verdict {
    let mut owners = Owners::default();
    let (mut ended, mut shields, mut failed) = (BTreeMap::new(), BTreeSet::new(), BTreeMap::new());
    let mut expired = BTreeSet::new();
    for record in records {
        let Record { serial, other, detail, .. } = *record;
        if is(record, Event::Request) && detail == CancelKind::Timeout as u32 && serial == other {
            expired.insert(serial);
        }
        if is(record, Event::Spawn) && detail == Kind::Shield as u32 {
            shields.insert(serial);
        } else if is(record, Event::Ended) {
            ended.insert(serial, detail);
        } else if is(record, Event::Moved) {
            failed.entry(serial).and_modify(|(owner, _)| *owner = other);
        } else if is(record, Event::Closed) {
            let body = ended.get(&serial).copied().unwrap_or(detail);
            let is_expired = expired.contains(&serial);
            let expired = detail == Outcome::Err as u32 && is_expired;
            let failed_in_it = detail >= Outcome::Err as u32 && failed.values().any(|child| *child == (serial, detail));
            let by_child = failed_in_it || expired;
            if detail != body && (detail < body || !by_child) {
                return Err(format!("{serial} ended with {body}, and closes with {detail}"));
            }
            let above = owners.owner_of(serial).unwrap_or(0);
            if shields.contains(&serial) {
                failed.values_mut().filter(|(owner, _)| *owner == serial).for_each(|(owner, _)| *owner = above);
            } else if detail >= Outcome::Err as u32 {
                failed.insert(serial, (above, detail));
            } else if detail == Outcome::Cancelled as u32 && is_expired {
                failed.insert(serial, (above, Outcome::Err as u32)); // cut off by its own budget, and perhaps unheard of
            }
        }
        owners.follow(record);
    }
    Ok(())
}
