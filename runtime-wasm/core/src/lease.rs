//! Leases: how many still want the outcome of work that is shared (O9). The work has an owner of its own, so that it
//! outlives any of them; the last one to leave takes it along.

use crate::fault::Fault;
use crate::handle::Handle;
use crate::kernel::Kernel;
use crate::outcome::CancelKind;
use crate::slot::{Kind, flag};

impl Kernel {
    /// One more wants the outcome of `entry`, or with `taken` false one fewer. Returns how many still do; if that is
    /// none, the entry has been asked to end.
    ///
    /// # Errors
    /// [`Fault::Stale`]; [`Fault::WrongKind`] for anything but a task; [`Fault::WrongPhase`] if it has ended, or if
    /// nobody has a lease to give back.
    pub fn lease(&mut self, entry: Handle, taken: bool) -> Result<u32, Fault> {
        let slot = self.slots.find(entry)?;
        let body = &mut self.slots[slot];
        if body.kind != Kind::Task || body.has(flag::TIMED | flag::ENTERED) {
            return Err(Fault::WrongKind); // they have something else in this place
        }
        if body.is_terminal() || (!taken && body.extra == 0) {
            return Err(Fault::WrongPhase);
        }
        body.extra = if taken { body.extra + 1 } else { body.extra - 1 };
        let left = body.extra;
        if left == 0 {
            self.request_at(slot, CancelKind::User);
            self.close_all();
        }
        Ok(left)
    }
}
