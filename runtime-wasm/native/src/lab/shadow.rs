//! The tree as the event stream tells it, compared with the tree as it is.

use std::collections::{BTreeMap, BTreeSet};

use asupersync_core::trace::{Event, Record};
use asupersync_core::{Handle, Kernel, Kind, Verb};

/// Who owns whom, by serial, rebuilt from the trace alone.
#[derive(Default)]
pub(super) struct Shadow {
    owners: BTreeMap<u32, u32>,
    /// The finalizers that have not started (C7).
    dormant: BTreeSet<u32>,
    seen: u32,
}

impl Shadow {
    /// Reads what has been written since the last time.
    #[track_caller]
    pub(super) fn follow(&mut self, kernel: &Kernel) {
        let written = kernel.trace().written();
        let fresh = (written - self.seen) as usize;
        let kept = kernel.trace().records().count();
        assert!(fresh <= kept, "the ring holds what one call writes");
        for record in kernel.trace().records().skip(kept - fresh) {
            self.seen += 1;
            assert_eq!(record.seq, self.seen, "records are numbered without a gap");
            self.read(record);
        }
    }

    #[track_caller]
    fn read(&mut self, record: &Record) {
        let Record { serial, other, event, .. } = *record;
        if event == Event::Spawn as u32 {
            assert!(other == 0 || self.owners.contains_key(&other), "an owner lives when its child is born (O1)");
            assert!(self.owners.insert(serial, other).is_none(), "everything is born once");
            if record.detail == Kind::Finalizer as u32 {
                self.dormant.insert(serial);
            }
        } else if event == Event::Resume as u32 && record.detail == Verb::Start as u32 {
            self.dormant.remove(&serial);
        } else if event == Event::Moved as u32 {
            assert!(self.owners.contains_key(&other), "the new owner lives");
            if let Some(owner) = self.owners.get_mut(&serial) {
                *owner = other; // else a failure that is kept, which owns nothing any more
            }
        } else if event == Event::Closed as u32 {
            assert!(self.owners.remove(&serial).is_some(), "everything closes once");
            let orphan = self.owners.iter().find(|(_, owner)| **owner == serial);
            assert_eq!(orphan, None, "region close implies quiescence (O4): {serial} closed over its child");
        }
    }

    /// Whether something lives that `serial` owns, and has started.
    pub(super) fn owns_anything(&self, serial: u32) -> bool {
        self.owners.iter().any(|(child, owner)| *owner == serial && !self.dormant.contains(child))
    }

    /// Whether the stream has told of the owner that `tenant` has.
    pub(super) fn agrees(&self, kernel: &Kernel, tenant: Handle) -> bool {
        match (self.owners.get(&tenant.serial), kernel.owner(tenant)) {
            (Some(told), Ok(owner)) => *told == owner.serial,
            _ => true, // terminal, or no part of the tree
        }
    }
}
