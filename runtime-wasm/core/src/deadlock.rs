//! Deadlock: nobody will ever go on, and somebody waits (O4).

use crate::fault::Fault;
use crate::handle::{Handle, Index, NIL};
use crate::kernel::Kernel;
use crate::outcome::Outcome;
use crate::slot::{Kind, Wait, flag};

impl Kernel {
    /// Whether a body waits, and nothing is runnable, no time is waited for, and nothing foreign is outstanding (O4).
    /// Looks at every tenant.
    pub fn is_deadlocked(&self) -> bool {
        let rests = !self.has_work() && self.timers.first_due() == f64::INFINITY;
        let waits = self.slots.tenants().any(|at| self.slots[at].wait == Wait::Slot && self.slots[at].has_body());
        rests && waits && !self.slots.tenants().any(|at| self.may_be_told(at))
    }

    /// Only what runs here will end this operation, as a wait in a channel: then nothing is outstanding with it (O4).
    ///
    /// # Errors
    /// [`Fault::Stale`]; [`Fault::WrongKind`] for anything but an operation.
    pub fn waits_within(&mut self, operation: Handle) -> Result<(), Fault> {
        let slot = self.slots.find(operation)?;
        if self.slots[slot].kind != Kind::Operation {
            return Err(Fault::WrongKind);
        }
        self.slots[slot].set(flag::WITHIN);
        Ok(())
    }

    /// Whether the driver may yet have something to tell of `at`.
    fn may_be_told(&self, at: Index) -> bool {
        let slot = &self.slots[at];
        match slot.kind {
            Kind::Task | Kind::Finalizer => slot.wait == Wait::Foreign || slot.is_on_the_stack(),
            Kind::Operation => !slot.is_terminal() && !slot.has(flag::WITHIN),
            Kind::Combinator => slot.outcome == Outcome::Pending && slot.extra > self.inputs_within(at),
            Kind::Scope => slot.has(flag::PINNED),
            _ => false,
        }
    }

    /// How many of a combinator's open inputs the kernel knows.
    fn inputs_within(&self, combinator: Index) -> u32 {
        let (mut inputs, mut child) = (0, self.slots.eldest(combinator));
        while child != NIL {
            let slot = &self.slots[child];
            inputs += u32::from(slot.kind == Kind::Input || slot.has(flag::ENTERED));
            child = self.slots.younger(child);
        }
        inputs
    }
}
