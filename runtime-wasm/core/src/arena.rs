//! The arena: slots in chunks that never move, and a free list.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ops::{Index as At, IndexMut as AtMut};

use crate::fault::Fault;
use crate::handle::{Handle, Index, NIL, serial_after};
use crate::slot::{Kind, Slot};

const CHUNK_BITS: u32 = 8;
const CHUNK: usize = 1 << CHUNK_BITS;
const LAST_INDEX: u32 = (1 << 26) - 1; // an answer packs an index, a verb and a bit into 31 bits

/// Slots by index. Chunks grow one at a time, so that a million tasks cost a million slots and no copies.
pub struct Arena {
    chunks: Vec<Box<[Slot; CHUNK]>>,
    free: Index,
    unused: Index,
    serial: u32,
    occupied: u32,
}

impl Arena {
    /// An arena without tenants. Index zero is never given out.
    pub const fn new() -> Self {
        Arena { chunks: Vec::new(), free: NIL, unused: 1, serial: 0, occupied: 0 }
    }

    /// Gives a slot to a new tenant with the next serial.
    pub fn take(&mut self, tenant: Slot) -> Result<Handle, Fault> {
        let slot = self.vacancy()?;
        let serial = self.next_serial();
        self[slot] = Slot { serial, ..tenant };
        Ok(Handle { slot, serial })
    }

    #[inline]
    pub(crate) fn next_serial(&mut self) -> u32 {
        self.occupied += 1;
        self.serial = serial_after(self.serial);
        self.serial
    }

    #[inline]
    pub(crate) fn vacancy(&mut self) -> Result<Index, Fault> {
        if self.free != NIL {
            let slot = self.free;
            debug_assert!(self[slot].serial == 0, "the slot is free");
            self.free = self[slot].lane;
            return Ok(slot);
        }
        if self.unused > LAST_INDEX {
            return Err(Fault::Exhausted);
        }
        if self.unused as usize >> CHUNK_BITS == self.chunks.len() {
            self.chunks.push(empty_chunk());
        }
        self.unused += 1;
        Ok(self.unused - 1)
    }

    /// Takes the slot back. Every handle to its tenant is stale from now on.
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
    pub fn find(&self, handle: Handle) -> Result<Index, Fault> {
        match self.chunks.get(handle.slot as usize >> CHUNK_BITS) {
            Some(chunk) if handle.serial != 0 && chunk[handle.slot as usize & (CHUNK - 1)].serial == handle.serial => {
                Ok(handle.slot)
            }
            _ => Err(Fault::Stale), // an empty slot has serial zero
        }
    }

    /// The serial that was given out last.
    pub const fn last_serial(&self) -> u32 {
        self.serial
    }

    /// How many slots have tenants.
    pub const fn occupied(&self) -> u32 {
        self.occupied
    }

    /// All tenants' indices.
    pub fn tenants(&self) -> impl Iterator<Item = Index> + '_ {
        (1..self.unused).filter(|slot| self[*slot].serial != 0)
    }
}

impl Default for Arena {
    fn default() -> Self {
        Self::new()
    }
}

fn empty_chunk() -> Box<[Slot; CHUNK]> {
    let slots: Vec<Slot> = core::iter::repeat_n(Slot::FREE, CHUNK).collect();
    match slots.into_boxed_slice().try_into() {
        Ok(chunk) => chunk,
        Err(_) => unreachable!(),
    }
}

impl At<Index> for Arena {
    type Output = Slot;
    #[inline]
    fn index(&self, slot: Index) -> &Slot {
        &self.chunks[slot as usize >> CHUNK_BITS][slot as usize & (CHUNK - 1)]
    }
}

impl AtMut<Index> for Arena {
    #[inline]
    fn index_mut(&mut self, slot: Index) -> &mut Slot {
        &mut self.chunks[slot as usize >> CHUNK_BITS][slot as usize & (CHUNK - 1)]
    }
}
