//! The trace: what happened, in records of fixed width, in a ring.

use alloc::vec::Vec;

use crate::fingerprint::Fingerprint;

/// What a record tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Event {
    /// Born: `other` is the owner, `detail` the [`crate::Kind`], `note` the label.
    Spawn = 1,
    /// Parked at site `note`: `other` is what it waits for, `detail` the [`crate::slot::Wait`].
    Park = 2,
    /// Goes on: `detail` is the [`crate::Verb`].
    Resume = 3,
    /// A request: `other` is the region where it was made, `detail` the [`crate::CancelKind`].
    Request = 4,
    /// Its body is left.
    Leave = 5,
    /// Its body has ended: `detail` is the [`crate::Outcome`].
    Ended = 6,
    /// Its region has closed: `detail` is the [`crate::Outcome`].
    Closed = 7,
    /// A foreign operation is asked to abort.
    Abort = 8,
    /// Failed, and nobody has waited for it.
    Unheard = 9,
    /// A foreign result came after its wait had ended, and was dropped (F2).
    Late = 10,
    /// Moved to another owner: `other` is the new one (C8).
    Moved = 11,
    /// A combinator has decided: `other` is the number of the deciding input.
    Decided = 12,
    /// An obligation is born: `other` is its holder, `note` the label (B1).
    Reserved = 13,
    /// An obligation was committed: by hand, or with the operation that held it (B3).
    Committed = 14,
    /// An obligation was aborted: by hand, or because its holder threw or was left (B2).
    Aborted = 15,
    /// An obligation was aborted, because its holder returned without having settled it (B2).
    Leaked = 16,
    /// What follows is caused from outside: what it waits for has settled, or its input number `other` (D2).
    Admitted = 17,
    /// A foreign operation is under way: it was not cancelled before it could begin (F1).
    Submitted = 18,
    /// The driver has been told to abort a foreign operation, and waits for its end (F1).
    Draining = 19,
    /// Its outcome has been asked for, by whom nobody here knows: a promise was made of it (O6).
    Joined = 20,
    /// Its cleanup takes longer than its budget: `other` is what it waits for at site `note`, `detail` the
    /// [`crate::slot::Wait`] (C6).
    Stuck = 21,
    /// Its body has ended, and what it owns takes longer than the grace (O4).
    Waits = 22,
}

/// One record: 32 bytes. Slots are named by serial.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(C)]
pub struct Record {
    /// The kernel's time, in milliseconds.
    pub at: f64,
    /// The record's number, from 1.
    pub seq: u32,
    /// Who.
    pub serial: u32,
    /// With whom; see [`Event`].
    pub other: u32,
    /// A site or a label; see [`Event`].
    pub note: u32,
    /// What.
    pub event: u32,
    /// More of it; see [`Event`].
    pub detail: u32,
}

const _: () = assert!(core::mem::size_of::<Record>() == 32);

/// The last records, up to a capacity; none while that is zero.
#[derive(Clone)]
pub struct Trace {
    ring: Vec<Record>,
    capacity: usize,
    place: usize,
    seq: u32,
    fingerprint: Option<Fingerprint>,
}

impl Trace {
    /// A trace that keeps nothing yet.
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Trace { ring: Vec::new(), capacity: 0, place: 0, seq: 0, fingerprint: None }
    }

    /// Keeps the last `capacity` records from now on.
    pub fn keep(&mut self, capacity: usize) {
        if !cfg!(feature = "trace") {
            return;
        }
        self.ring = Vec::with_capacity(capacity);
        self.capacity = capacity;
        self.place = 0;
    }

    /// Takes the fingerprint of what is recorded from now on.
    pub const fn take_fingerprint(&mut self) {
        self.fingerprint = Some(Fingerprint::new());
    }

    /// The fingerprint of all records since it was asked for, also of those that the ring has dropped (D2).
    pub const fn fingerprint(&self) -> u64 {
        match &self.fingerprint {
            Some(fingerprint) => fingerprint.value(),
            None => 0,
        }
    }

    /// Whether anybody wants records.
    pub const fn is_on(&self) -> bool {
        self.keeps() || (cfg!(feature = "deterministic") && self.fingerprint.is_some())
    }

    const fn keeps(&self) -> bool {
        cfg!(feature = "trace") && self.capacity > 0
    }

    /// Appends a record; the oldest makes room.
    pub fn push(&mut self, record: Record) {
        debug_assert!(self.is_on() && self.ring.len() <= self.capacity);
        self.seq = self.seq.wrapping_add(1);
        let record = Record { seq: self.seq, ..record };
        if let Some(fingerprint) = &mut self.fingerprint {
            fingerprint.take_in(&record);
        }
        if !self.keeps() {
            return;
        }
        if self.ring.len() < self.capacity {
            self.ring.push(record);
            return;
        }
        if let Some(oldest) = self.ring.get_mut(self.place) {
            *oldest = record;
        }
        self.place += 1;
        if self.place == self.capacity {
            self.place = 0;
        }
    }

    /// The records kept: the older part of the ring, then the younger.
    pub fn halves(&self) -> (&[Record], &[Record]) {
        match self.ring.split_at_checked(self.place) {
            Some((younger, older)) => (older, younger),
            None => (&self.ring, &[]),
        }
    }

    /// The records kept, oldest first.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        let (older, younger) = self.halves();
        older.iter().chain(younger)
    }

    /// How many records have been written in all.
    pub const fn written(&self) -> u32 {
        self.seq
    }
}
