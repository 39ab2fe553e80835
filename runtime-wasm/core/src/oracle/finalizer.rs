//! Finalizers.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;

use super::Verdict;
use super::life::{Owners, is};
use crate::handle::born_since;
use crate::trace::{Event, Record};
use crate::{Kind, Verb};

/// A finalizer starts once, after its owner's body has ended and when nothing else of the owner's lives, the youngest
/// first; and none is left when the owner closes (C7).
pub(super) fn runs_once(records: &[Record]) -> Verdict {
    let mut owners = Owners::default();
    let (mut bodies, mut started) = (BTreeMap::new(), BTreeSet::new());
    for record in records {
        let Record { serial, detail, .. } = *record;
        if is(record, Event::Spawn) && (detail == Kind::Task as u32 || detail == Kind::Finalizer as u32) {
            bodies.insert(serial, false);
        } else if is(record, Event::Ended) {
            bodies.entry(serial).and_modify(|has_ended| *has_ended = true);
        } else if is(record, Event::Resume) && detail == Verb::Start as u32 {
            if !started.insert(serial) {
                return Err(format!("{serial} starts twice"));
            }
            if let Some(owner) = owners.owner_of_finalizer(serial) {
                may_start(&owners, &bodies, serial, owner)?;
            }
        } else if is(record, Event::Closed)
            && let Some(left) = owners.finalizers_of(serial).next()
        {
            return Err(format!("{serial} closes, and its finalizer {left} has not run"));
        }
        owners.follow(record);
    }
    Ok(())
}

fn may_start(owners: &Owners, bodies: &BTreeMap<u32, bool>, finalizer: u32, owner: u32) -> Verdict {
    if bodies.get(&owner) == Some(&false) {
        return Err(format!("{finalizer} starts before the body of {owner} has ended"));
    }
    if let Some(child) = owners.child_of(owner) {
        return Err(format!("{finalizer} starts while {child} lives"));
    }
    let younger = |one, other| if born_since(other, one) { other } else { one };
    match owners.finalizers_of(owner).reduce(younger) {
        Some(youngest) if youngest != finalizer => Err(format!("{finalizer} starts before {youngest}")),
        _ => Ok(()),
    }
}
