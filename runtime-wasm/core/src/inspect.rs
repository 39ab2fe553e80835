//! What a tool or a test may ask without changing anything.

use crate::fault::Fault;
use crate::handle::{Handle, NIL};
use crate::kernel::Kernel;
use crate::outcome::{CancelKind, Outcome};
use crate::phase::{Phase, RegionPhase};
use crate::slot::{Kind, Wait, flag};

impl Kernel {
    /// Whether a handle means anything.
    ///
    /// # Errors
    /// [`Fault::Stale`] if it does not.
    #[inline]
    pub fn look_up(&self, handle: Handle) -> Result<(), Fault> {
        self.slots.find(handle).map(|_| ())
    }

    /// The kind of a tenant.
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn kind(&self, handle: Handle) -> Result<Kind, Fault> {
        Ok(self.slots[self.slots.find(handle)?].kind)
    }

    /// The phases of a tenant's body and region.
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn phases(&self, handle: Handle) -> Result<(Phase, RegionPhase), Fault> {
        let slot = &self.slots[self.slots.find(handle)?];
        Ok((slot.phase, slot.region))
    }

    /// The strongest request that has reached a tenant (C1).
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn cancel_kind(&self, handle: Handle) -> Result<CancelKind, Fault> {
        Ok(self.slots[self.slots.find(handle)?].cancel)
    }

    /// The owner; a handle of zeros for the root.
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn owner(&self, handle: Handle) -> Result<Handle, Fault> {
        let owner = self.slots[self.slots.find(handle)?].owner;
        Ok(if owner == NIL { Handle::default() } else { Handle { slot: owner, serial: self.slots[owner].serial } })
    }

    /// How a tenant ended, or how it will at least if its body has; pending before that.
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn outcome(&self, handle: Handle) -> Result<Outcome, Fault> {
        Ok(self.slots[self.slots.find(handle)?].outcome)
    }

    /// Whether time will ask a tenant to end, or end it.
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn has_deadline(&self, handle: Handle) -> Result<bool, Fault> {
        Ok(self.slots[self.slots.find(handle)?].has(flag::TIMED))
    }

    /// Whether a tenant does not hold its owner open (O7).
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn is_background(&self, handle: Handle) -> Result<bool, Fault> {
        Ok(self.slots[self.slots.find(handle)?].has(flag::BACKGROUND))
    }

    /// What a body waits for.
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn wait(&self, handle: Handle) -> Result<Wait, Fault> {
        Ok(self.slots[self.slots.find(handle)?].wait)
    }

    /// The site where a body parked last.
    ///
    /// # Errors
    /// [`Fault::Stale`].
    pub fn site(&self, handle: Handle) -> Result<u32, Fault> {
        Ok(self.slots[self.slots.find(handle)?].site)
    }
}
