//! No error is lost.

use alloc::collections::BTreeMap;
use alloc::format;

use super::Verdict;
use super::life::{Owners, is};
use crate::slot::Wait;
use crate::trace::{Event, Record};
use crate::{Kind, Outcome, Verb};

/// What is known of failures so far.
#[derive(Default)]
struct Failures {
    owners: Owners,
    kinds: BTreeMap<u32, u32>,
    /// Who waits for whom.
    waits: BTreeMap<u32, u32>,
    /// Whose it was to answer for what has closed.
    answerable: BTreeMap<u32, u32>,
    /// Failures that nobody has heard of, and whose they are to answer for.
    unheard: BTreeMap<u32, u32>,
}

/// What failed, and was reported as unheard, is heard of by a waiter, through a promise or by a combinator later on; or it
/// makes its region fail (O6). Scopes report where it happens.
pub(super) fn no_error_unheard(records: &[Record]) -> Verdict {
    let mut failures = Failures::default();
    for record in records {
        failures.follow(record)?;
        failures.owners.follow(record);
    }
    Ok(())
}

impl Failures {
    fn follow(&mut self, record: &Record) -> Verdict {
        let Record { serial, other, detail, .. } = *record;
        if is(record, Event::Spawn) {
            self.kinds.insert(serial, detail);
        } else if is(record, Event::Park) && detail == Wait::Slot as u32 {
            self.waits.insert(serial, other);
        } else if is(record, Event::Joined) {
            self.unheard.remove(&serial);
        } else if is(record, Event::Resume) || is(record, Event::Leave) {
            if let Some(awaited) = self.waits.remove(&serial)
                && is(record, Event::Resume)
                && detail == Verb::Throw as u32
            {
                self.unheard.remove(&awaited);
            }
        } else if is(record, Event::Unheard) {
            self.unheard.insert(serial, self.answerable.get(&serial).copied().unwrap_or(0));
        } else if is(record, Event::Moved) {
            self.answerable.entry(serial).and_modify(|owner| *owner = other);
            self.unheard.entry(serial).and_modify(|owner| *owner = other);
        } else if is(record, Event::Closed) {
            return self.close(serial, detail);
        }
        Ok(())
    }

    fn close(&mut self, region: u32, outcome: u32) -> Verdict {
        let above = self.owners.owner_of(region).unwrap_or(0);
        if self.is(region, Kind::Shield) {
            let all = self.answerable.values_mut().chain(self.unheard.values_mut());
            all.filter(|owner| **owner == region).for_each(|owner| *owner = above); // its owner's to answer for
        }
        let answers =
            outcome >= Outcome::Err as u32 || self.is(region, Kind::Scope) || self.is(region, Kind::Combinator);
        let cleans_up = |failed: &u32| outcome == Outcome::Cancelled as u32 && self.is(*failed, Kind::Finalizer);
        let mut its = self.unheard.iter().filter(|(_, owner)| **owner == region).map(|(failed, _)| *failed);
        if let Some(failed) = its.find(|failed| !answers && !cleans_up(failed)) {
            return Err(format!("{region} closes with {outcome}, and nobody has heard of the failure of {failed}"));
        }
        self.unheard.retain(|_, owner| *owner != region);
        self.answerable.insert(region, above);
        Ok(())
    }

    fn is(&self, serial: u32, kind: Kind) -> bool {
        self.kinds.get(&serial) == Some(&(kind as u32))
    }
}
