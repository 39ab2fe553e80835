//! The state as one number, for who walks through all states there are.

use alloc::vec;
use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use crate::handle::{Handle, Index, LAST_SERIAL, NIL};
use crate::kernel::Kernel;
use crate::phase::Phase;
use crate::slot::{Kind, Slot, Wait, flag};

/// A name for each tenant that tells nothing but who was born before whom: neither the slot it was given, nor how many
/// had been born in all.
pub struct Names(Vec<u32>);

impl Names {
    /// The name of who lives at `slot`, counted from 1; zero for nobody.
    pub fn of(&self, slot: Index) -> u32 {
        self.0.get(slot as usize).copied().unwrap_or(0)
    }
}

impl Kernel {
    /// How often a slot has been looked at so far: what calls cost, whatever the machine.
    pub const fn touches(&self) -> u64 {
        self.slots.touches()
    }

    /// A hash of all that decides what the kernel does next; but neither of what it has told already, nor of how often it
    /// has given others their turn (T3), nor of the time.
    pub fn digest(&self) -> u64 {
        let mut hash = Mix::new();
        (self.lane_heads(), self.last_serial(), self.slots.first_free()).hash(&mut hash);
        for slot in self.slots.tenants() {
            (slot, &self.slots[slot]).hash(&mut hash);
        }
        for queue in [&self.notices, &self.unheard, &self.closing] {
            queue.left().hash(&mut hash);
        }
        hash.finish()
    }

    /// The tenants' names.
    pub fn names(&self) -> Names {
        let mut tenants: Vec<Index> = self.slots.tenants().collect();
        let age = |slot: Index| (self.slots[slot].serial + LAST_SERIAL - 1 - self.last_serial()) % LAST_SERIAL;
        tenants.sort_unstable_by_key(|slot| age(*slot));
        let mut names = vec![0; tenants.iter().max().map_or(0, |last| *last as usize + 1)];
        for (name, slot) in (1..).zip(tenants) {
            names[slot as usize] = name;
        }
        Names(names)
    }

    /// The name behind a handle; zero if its tenant has left.
    pub fn name_of(&self, names: &Names, handle: Handle) -> u32 {
        self.slots.find(handle).map_or(0, |slot| names.of(slot))
    }

    /// Adds to `hash` what [`Kernel::digest`] is taken of, by names: equal for two states that differ in nothing else.
    /// To be asked between two calls, when nothing is left to be told.
    pub fn digest_by(&self, names: &Names, hash: &mut Mix) {
        debug_assert!(self.notices.is_empty() && self.closing.is_empty());
        for head in self.lane_heads() {
            hash.add(names.of(head), 0);
        }
        for slot in self.slots.tenants() {
            // A sum, as slots come in another order than names.
            let mut own = Mix::new();
            self.digest_slot(names, slot, &mut own);
            hash.toss(own.finish());
        }
        for tenant in self.unheard.left().chunks_exact(2) {
            let handle = Handle { slot: tenant[0], serial: tenant[1] };
            hash.add(self.name_of(names, handle), 1);
        }
    }

    /// Left out is what follows from the rest in a state that passes the audit: where the rings and the lines of waiters
    /// come from.
    fn digest_slot(&self, names: &Names, at: Index, hash: &mut Mix) {
        let slot = &self.slots[at];
        let flags = slot.flags & !meaningless(slot);
        let body = [slot.kind as u8, slot.phase as u8, slot.region as u8, slot.wait as u8];
        let end = u32::from(slot.outcome as u8) << 8 | u32::from(slot.cancel as u8);
        let target = if slot.wait == Wait::Slot { names.of(slot.target) } else { slot.target };
        let extra = match slot.kind {
            _ if slot.has(flag::FAILED) => self.failed_before(slot),
            Kind::Task if !slot.has(flag::ENTERED | flag::TIMED) => 0, // of what it was an input of
            _ => slot.extra,
        };
        hash.add(names.of(at), u32::from_le_bytes(body));
        hash.add(u32::from(flags), end);
        hash.add(names.of(slot.owner), names.of(slot.next));
        hash.add(names.of(slot.youngest), names.of(slot.waiters));
        hash.add(names.of(slot.later_waiter), names.of(slot.lane));
        hash.add(slot.live, slot.background);
        hash.add(target, extra);
        hash.add(slot.site, 0);
    }

    fn failed_before(&self, failed: &Slot) -> u32 {
        let others = self.slots.tenants().map(|slot| &self.slots[slot]);
        others.filter(|other| other.has(flag::FAILED) && other.extra < failed.extra).count() as u32
    }
}

/// Flags that are left of what is over, and that nobody asks for any more: where it was parked last, of a body that runs or
/// has ended; that it held something, if it owns nothing; and that time would tell of it, which does not pass.
fn meaningless(slot: &Slot) -> u16 {
    let has_ended = matches!(slot.phase, Phase::Finalizing | Phase::Completed);
    match slot.kind {
        Kind::Task | Kind::Finalizer => {
            let parked = if has_ended || slot.is_on_the_stack() { flag::SHIELDED } else { 0 };
            let held = if slot.youngest == NIL { flag::HOLDS } else { 0 };
            parked | held | flag::LINGERS
        }
        _ => 0,
    }
}

/// A hash over words, for states that nobody has made to collide: each word is folded in by a product of 128 bits.
#[derive(Clone, Copy)]
pub struct Mix(u64);

impl Mix {
    /// Of no words.
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Mix(0x9e37_79b9_7f4a_7c15)
    }

    /// Takes in two halves of a word.
    pub const fn add(&mut self, high: u32, low: u32) {
        self.0 = fold(self.0 ^ ((high as u64) << 32 | low as u64), 0xd6e8_feb8_6659_fd93);
    }

    /// Takes in a hash, in whatever order.
    const fn toss(&mut self, hash: u64) {
        self.0 = self.0.wrapping_add(hash);
    }
}

const fn fold(word: u64, factor: u64) -> u64 {
    let product = (word as u128) * (factor as u128);
    (product as u64) ^ ((product >> 64) as u64) ^ word.rotate_left(23)
}

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        fold(self.0 ^ (self.0 >> 32), 0xa076_1d64_78bd_642f)
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
        self.add((word >> 32) as u32, word as u32);
    }
}
