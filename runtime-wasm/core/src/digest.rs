//! The state as one number, for who walks through all states there are.

use core::hash::{Hash, Hasher};

use crate::kernel::Kernel;

impl Kernel {
    /// How often a slot has been looked at so far: what calls cost, whatever the machine.
    pub const fn touches(&self) -> u64 {
        self.slots.touches()
    }

    /// A hash of all that decides what the kernel does next; but neither of what it has told already, nor of how often it
    /// has given others their turn (T3), nor of the time.
    pub fn digest(&self) -> u64 {
        let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
        (self.lane_heads(), self.last_serial(), self.slots.first_free()).hash(&mut hash);
        for slot in self.slots.tenants() {
            (slot, &self.slots[slot]).hash(&mut hash);
        }
        for queue in [&self.notices, &self.unheard, &self.closing] {
            queue.left().hash(&mut hash);
        }
        hash.finish()
    }
}

/// FNV-1a over words, with the high half folded in.
struct Fnv(u64);

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u8(&mut self, word: u8) {
        self.write_u64(u64::from(word));
    }

    fn write_u32(&mut self, word: u32) {
        self.write_u64(u64::from(word));
    }

    fn write_usize(&mut self, word: usize) {
        self.write_u64(word as u64);
    }

    fn write_u64(&mut self, word: u64) {
        self.0 = (self.0 ^ word).wrapping_mul(0x0100_0000_01b3);
        self.0 ^= self.0 >> 29;
    }
}
