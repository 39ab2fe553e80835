//! The fingerprint: 64 bits over all that has happened (D2), whatever the trace still keeps of it.
//!
//! Integers of one width and no order of bytes: the same in every host. It tells streams apart that differ by
//! accident; it is no defence against somebody who looks for two with the same one.

use crate::trace::{Event, Record};

const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

/// What the events so far come to.
#[derive(Clone)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// Of a stream without events.
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Fingerprint(FACTOR)
    }

    /// Takes in the next event. The label of a birth is left out: labels are numbered as modules are loaded, and the
    /// same program has the same fingerprint wherever it is bundled.
    pub fn take_in(&mut self, record: &Record) {
        let time = record.at.to_bits();
        let note = if record.event == Event::Spawn as u32 { 0 } else { record.note };
        let words = [(time >> 32) as u32, time as u32, record.serial, record.other, note, record.event, record.detail];
        for word in words {
            // Each step can be undone by who knows the word: no two states ever fall together.
            self.0 = (self.0 ^ u64::from(word)).wrapping_mul(FACTOR);
            self.0 ^= self.0 >> 32;
        }
    }

    /// The 64 bits.
    pub const fn value(&self) -> u64 {
        self.0
    }
}
