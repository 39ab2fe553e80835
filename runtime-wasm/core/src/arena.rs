//! The arena: slots in one array that only grows, and a free list.

use alloc::vec::Vec;
use core::ops::{Index as At, IndexMut as AtMut};

use crate::defect::defect;
use crate::fault::Fault;
use crate::grow::append;
use crate::handle::{Handle, Index, NIL, serial_after};
use crate::slot::{Kind, Slot};

/// As many slots as a page of wasm memory holds.
const PAGE: usize = 1024;

/// The last index that a slot may have: an answer packs an index, a verb and a bit into 31 bits. In wasm nobody comes so
/// far, as memory ends before.
pub const LAST_INDEX: Index = (1 << 26) - 1;

/// Slots by index. The array grows by a page at most: the wasm allocator extends it where it stands, so that a million
/// tasks cost little more than a million slots.
#[derive(Clone)]
pub struct Arena {
    slots: Vec<Slot>,
    free: Index,
    serial: u32,
    occupied: u32,
    /// See [`Arena::end_at`].
    #[cfg(feature = "oracles")]
    last: Index,
    /// How often a slot has been looked at: what an operation costs, whatever the machine.
    #[cfg(feature = "oracles")]
    touches: core::cell::Cell<u64>,
}

impl Arena {
    /// An arena without tenants, which has cost no memory yet. Index zero is never given out.
    pub const fn new() -> Self {
        Self::after(0)
    }

    /// An arena whose first tenant gets the serial after `serial`.
    pub const fn after(serial: u32) -> Self {
        Arena {
            slots: Vec::new(),
            free: NIL,
            serial,
            occupied: 0,
            #[cfg(feature = "oracles")]
            last: LAST_INDEX,
            #[cfg(feature = "oracles")]
            touches: core::cell::Cell::new(0),
        }
    }

    /// Gives a slot to a new tenant with the next serial. Nothing but its kind is known yet; nobody owns it. Nobody if no
    /// slot is left.
    pub fn take(&mut self, kind: Kind) -> Index {
        let slot = self.vacancy();
        if slot != NIL {
            let serial = self.next_serial();
            self[slot] = Slot { serial, kind, ..Slot::FREE };
        }
        slot
    }

    /// The handle of who was born last, at `slot`, and may have left already.
    #[inline]
    pub(crate) fn newborn(&self, slot: Index) -> Handle {
        debug_assert!(self[slot].serial == self.serial || (self[slot].serial == 0 && self.free == slot));
        Handle { slot, serial: self.serial }
    }

    #[inline]
    pub(crate) fn next_serial(&mut self) -> u32 {
        self.occupied += 1;
        self.serial = serial_after(self.serial);
        self.serial
    }

    #[inline]
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub(crate) fn vacancy(&mut self) -> Index {
        if self.free == NIL {
            return self.unused();
        }
        let slot = self.free;
        debug_assert!(self[slot].serial == 0, "the slot is free");
        self.free = self[slot].lane;
        slot
    }

    #[cold]
    #[inline(never)]
    fn unused(&mut self) -> Index {
        let slot = self.slots.len();
        if slot > self.last_index() as usize {
            return NIL;
        }
        append(&mut self.slots, (slot / 16 + 64).min(PAGE), Slot::FREE);
        if slot == 0 { self.unused() } else { slot as Index } // index zero is nobody
    }

    const fn last_index(&self) -> Index {
        #[cfg(feature = "oracles")]
        return self.last;
        #[cfg(not(feature = "oracles"))]
        LAST_INDEX
    }

    /// Gives out no index after `last`, as if that were [`LAST_INDEX`]: so a law comes to the end without four gigabytes.
    #[cfg(feature = "oracles")]
    pub const fn end_at(&mut self, last: Index) {
        self.last = last;
    }

    /// Takes the slot back. Every handle to its tenant is stale from now on.
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub fn give_back(&mut self, slot: Index) {
        let free = self.free;
        let leaving = &mut self[slot];
        debug_assert!(leaving.serial != 0, "given back once");
        leaving.serial = 0;
        leaving.kind = Kind::Free;
        leaving.lane = free;
        self.free = slot;
        self.occupied -= 1;
    }

    /// The index behind a handle.
    ///
    /// # Errors
    /// [`Fault::Stale`] if the tenant has left, or never was (O11).
    #[inline]
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub fn find(&self, handle: Handle) -> Result<Index, Fault> {
        match self.slots.get(handle.slot as usize) {
            // An empty slot has serial zero.
            Some(slot) if slot.serial == handle.serial && handle.serial != 0 => Ok(handle.slot),
            _ => Err(Fault::Stale),
        }
    }

    /// The serial that was given out last.
    pub const fn last_serial(&self) -> u32 {
        self.serial
    }

    #[inline]
    fn touch(&self) {
        #[cfg(feature = "oracles")]
        self.touches.set(self.touches.get() + 1);
    }

    /// How often a slot has been looked at so far.
    #[cfg(feature = "oracles")]
    pub const fn touches(&self) -> u64 {
        self.touches.get()
    }

    /// The slot that the next birth takes, if one was given back.
    pub const fn first_free(&self) -> Index {
        self.free
    }

    /// How many slots have tenants.
    pub const fn occupied(&self) -> u32 {
        self.occupied
    }

    /// All tenants' indices.
    pub fn tenants(&self) -> impl Iterator<Item = Index> + '_ {
        (1..self.slots.len() as Index).filter(|slot| self[*slot].serial != 0)
    }
}

impl Default for Arena {
    fn default() -> Self {
        Self::new()
    }
}

impl At<Index> for Arena {
    type Output = Slot;
    #[inline]
    fn index(&self, slot: Index) -> &Slot {
        self.touch();
        match self.slots.get(slot as usize) {
            Some(slot) => slot,
            None => defect(),
        }
    }
}

impl AtMut<Index> for Arena {
    #[inline]
    fn index_mut(&mut self, slot: Index) -> &mut Slot {
        self.touch();
        match self.slots.get_mut(slot as usize) {
            Some(slot) => slot,
            None => defect(),
        }
    }
}
