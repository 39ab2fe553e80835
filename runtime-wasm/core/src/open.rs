//! What is born besides tasks: scopes, shields, foreign operations, timers.

use crate::command::Verb;
use crate::fault::Fault;
use crate::handle::Handle;
use crate::kernel::Kernel;
use crate::outcome::Outcome;
use crate::phase::Phase;
use crate::slot::{Birth, Kind, flag};
use crate::trace::Event;

impl Kernel {
    /// A scope is born. A supervised one survives its children's failures (O7).
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::Closed`], [`Fault::Exhausted`].
    pub fn open_scope(&mut self, owner: Handle, label: u32, supervised: bool) -> Result<Handle, Fault> {
        let flags = if supervised { flag::SUPERVISED } else { 0 };
        let scope = self.birth(owner, Birth::parked(Kind::Scope, flags), label)?;
        Ok(self.slots.newborn(scope))
    }

    /// A shield is born in a task, for its cleanup (C5).
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::Closed`], [`Fault::Exhausted`].
    pub fn open_shield(&mut self, owner: Handle) -> Result<Handle, Fault> {
        // Noticed from birth: who waits for it hears of its end, and nobody else needs to.
        let shield = self.birth(owner, Birth::parked(Kind::Shield, flag::NOTICED), 0)?;
        Ok(self.slots.newborn(shield))
    }

    /// A foreign operation is born: it can be aborted, and is waited for (F2).
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::Closed`], [`Fault::Exhausted`].
    pub fn open_operation(&mut self, owner: Handle, label: u32) -> Result<Handle, Fault> {
        let operation = self.birth(owner, Birth::parked(Kind::Operation, 0), label)?;
        let slot = &mut self.slots[operation];
        if slot.is_requested() {
            slot.enter(Phase::CancelRequested);
            self.note(Event::Abort, operation, 0, 0, 0);
            self.give_notice(Verb::Abort, operation);
            self.linger(operation);
        } else {
            self.note(Event::Submitted, operation, 0, 0, 0);
        }
        Ok(self.slots.newborn(operation))
    }

    /// A wait until `due`, in milliseconds of the kernel's clock, is born.
    ///
    /// # Errors
    /// [`Fault::Stale`], [`Fault::Closed`], [`Fault::Exhausted`].
    pub fn open_timer(&mut self, owner: Handle, label: u32, due: f64) -> Result<Handle, Fault> {
        let timer = self.birth(owner, Birth::parked(Kind::Timer, 0), label)?;
        if self.slots[timer].is_requested() {
            self.finish(timer, Outcome::Cancelled);
            self.closing.push(timer);
            self.close_all();
        } else {
            self.timers.set(&mut self.slots, timer, due);
        }
        Ok(self.slots.newborn(timer))
    }
}
