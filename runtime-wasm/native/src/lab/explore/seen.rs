//! The states that have been seen: nothing of them but a hash of 64 bits, in as many tables as keep the walkers apart.

use std::sync::{Mutex, PoisonError};

const TABLES: usize = 256;

/// A set of hashes.
pub(super) struct Seen {
    tables: Vec<Mutex<Table>>,
}

impl Seen {
    pub(super) fn new() -> Self {
        Seen { tables: (0..TABLES).map(|_| Mutex::new(Table::new())).collect() }
    }

    /// Notes a state; says whether it is a new one.
    pub(super) fn insert(&self, hash: u64) -> bool {
        let table = &self.tables[hash as usize % TABLES];
        table.lock().unwrap_or_else(PoisonError::into_inner).insert(hash.max(1))
    }
}

/// Open addressing: a word a state, zero for a place that is free.
struct Table {
    places: Vec<u64>,
    taken: usize,
}

impl Table {
    fn new() -> Self {
        Table { places: vec![0; 64], taken: 0 }
    }

    fn insert(&mut self, hash: u64) -> bool {
        let place = self.place_of(hash);
        if self.places[place] == hash {
            return false;
        }
        self.places[place] = hash;
        self.taken += 1;
        if self.taken * 4 > self.places.len() * 3 {
            self.grow();
        }
        true
    }

    /// Where `hash` stands, or would. Some place is always free.
    fn place_of(&self, hash: u64) -> usize {
        let last = self.places.len() - 1;
        let mut place = (hash >> 8) as usize & last;
        while self.places[place] != 0 && self.places[place] != hash {
            place = (place + 1) & last;
        }
        place
    }

    fn grow(&mut self) {
        let twice = vec![0; self.places.len() * 2];
        for hash in std::mem::replace(&mut self.places, twice) {
            if hash != 0 {
                let place = self.place_of(hash);
                self.places[place] = hash;
            }
        }
    }
}
