//! What must hold between any two calls. Tests ask after every call.

use crate::handle::{Handle, Index, NIL, born_since};
use crate::kernel::Kernel;
use crate::outcome::Outcome;
use crate::phase::{Phase, RegionPhase};
use crate::slot::{Kind, Wait, flag};

impl Kernel {
    /// The first law that does not hold, with the index of the slot that breaks it.
    ///
    /// # Errors
    /// The law, in words.
    pub fn audit(&self) -> Result<(), (Index, &'static str)> {
        for slot in self.slots.tenants() {
            self.audit_tree(slot).map_err(|law| (slot, law))?;
            self.audit_phases(slot).map_err(|law| (slot, law))?;
            self.audit_asked(slot).map_err(|law| (slot, law))?;
            self.audit_inherited(slot).map_err(|law| (slot, law))?;
            self.audit_wait(slot).map_err(|law| (slot, law))?;
            self.audit_obligation(slot).map_err(|law| (slot, law))?;
            self.audit_finalizer(slot).map_err(|law| (slot, law))?;
            self.audit_order(slot).map_err(|law| (slot, law))?;
            self.audit_time(slot).map_err(|law| (slot, law))?;
        }
        match self.alarms.first() {
            Some(alarm) if !self.has_newcomers() && !self.lives(alarm.tenant()) => {
                Err((alarm.slot, "no alarm is left for who has ended (C6)"))
            }
            _ => self.audit_lanes(),
        }
    }

    /// What lives hangs on its owner in order of birth; marks rely on it (C8).
    fn audit_order(&self, at: Index) -> Result<(), &'static str> {
        let (mut eldest, mut child) = (None, self.slots.eldest(at));
        while child != NIL {
            let slot = &self.slots[child];
            if !slot.is_terminal() {
                if eldest.is_some_and(|eldest| !born_since(slot.serial, eldest)) {
                    return Err("siblings stand in order of birth");
                }
                eldest = Some(slot.serial);
            }
            child = self.slots.younger(child);
        }
        Ok(())
    }

    /// Who has a place among the timers knows which.
    fn audit_time(&self, at: Index) -> Result<(), &'static str> {
        let slot = &self.slots[at];
        if slot.has(flag::TIMED)
            && self.timers.at(slot.extra as usize).tenant() != (Handle { slot: at, serial: slot.serial })
        {
            return Err("a timer knows its place (T1)");
        }
        Ok(())
    }

    /// Whoever stands in line stands in one lane.
    fn audit_lanes(&self) -> Result<(), (Index, &'static str)> {
        let mut lines = 0;
        for mut at in self.lane_heads() {
            while at != NIL {
                if lines == self.slots.occupied() || !self.slots[at].has(flag::QUEUED) || self.slots[at].is_terminal() {
                    return Err((at, "lanes are whole"));
                }
                lines += 1;
                at = self.slots[at].lane;
            }
        }
        let mut returning = self.returns.first();
        while returning != NIL {
            if !self.slots[returning].wait.has_result() {
                return Err((returning, "who returns has a result (T2)"));
            }
            returning = self.slots[returning].lane;
        }
        match self.slots.tenants().filter(|slot| self.slots[*slot].has(flag::QUEUED)).count() {
            queued if queued == lines as usize => Ok(()),
            _ => Err((NIL, "whoever stands in line stands in a lane (T2)")),
        }
    }

    fn audit_tree(&self, at: Index) -> Result<(), &'static str> {
        let (mut live, mut background, mut child) = (0, 0, self.slots.eldest(at));
        while child != NIL {
            let slot = &self.slots[child];
            if slot.owner != at || self.slots[slot.next].previous != child {
                return Err("the ring of children is whole");
            }
            let counts = !slot.is_terminal() && slot.kind != Kind::Input && !slot.is_dormant();
            live += u32::from(counts);
            background += u32::from(counts && slot.has(flag::BACKGROUND));
            let is_leaf = matches!(slot.kind, Kind::Input | Kind::Obligation);
            if slot.is_terminal() && !slot.has(flag::FAILED) && !is_leaf {
                return Err("of the terminal, only the failed are kept");
            }
            child = self.slots.younger(child);
        }
        let slot = &self.slots[at];
        if (live, background) != (slot.live, slot.background) {
            return Err("live children are counted");
        }
        if slot.is_terminal() && live > 0 {
            return Err("region close implies quiescence (O4)");
        }
        Ok(())
    }

    /// Who holds an obligation can still settle it (B1); one that was settled with its holder has only to be told of.
    fn audit_obligation(&self, at: Index) -> Result<(), &'static str> {
        let slot = &self.slots[at];
        if slot.kind != Kind::Obligation {
            return Ok(());
        }
        if slot.live > 0 || slot.youngest != NIL || slot.waiters != NIL || slot.has(flag::QUEUED | flag::FAILED) {
            return Err("an obligation owns nothing, and nobody waits for it (B1)");
        }
        if slot.owner == NIL {
            return if self.notices.is_empty() { Err("an obligation has a holder (B1)") } else { Ok(()) };
        }
        let holder = &self.slots[slot.owner];
        if !holder.has(flag::HOLDS) || holder.outcome != Outcome::Pending {
            return Err("a body that has ended holds no obligation (B2)");
        }
        Ok(())
    }

    /// A finalizer waits for its turn with an owner that has not closed, and has it alone (C7).
    fn audit_finalizer(&self, at: Index) -> Result<(), &'static str> {
        let slot = &self.slots[at];
        if slot.kind == Kind::Finalizer && !slot.is_terminal() {
            let owner = &self.slots[slot.owner];
            if slot.is_dormant() && !owner.has(flag::HOLDS) {
                return Err("who has finalizers knows it (C7)");
            }
            if !slot.is_dormant() && (owner.region != RegionPhase::Finalizing || owner.live != 1) {
                return Err("a finalizer runs when nothing else of its owner lives (C7)");
            }
        }
        if slot.region == RegionPhase::Finalizing && slot.live > 1 {
            return Err("finalizers run one after the other (C7)");
        }
        Ok(())
    }

    fn audit_phases(&self, at: Index) -> Result<(), &'static str> {
        let slot = &self.slots[at];
        if (slot.region == RegionPhase::Closed) != (slot.phase == Phase::Completed) && slot.kind != Kind::Input {
            return Err("a region and its body complete together");
        }
        if slot.phase == Phase::CancelRequested && (!slot.is_requested() || slot.has(flag::SHIELDED)) {
            return Err("nobody is asked who was not, and nobody in a shield (C5)");
        }
        let leavable = slot.phase == Phase::CancelRequested || slot.wait == Wait::Leave;
        if leavable && slot.has_body() && slot.live == 0 && !slot.has(flag::QUEUED) {
            return Err("who may be left stands in line (C3)");
        }
        if slot.wait.has_result() && !slot.has(flag::QUEUED) {
            return Err("who has a result stands in line");
        }
        Ok(())
    }

    /// Who has no body stands in no line, unless a combinator may still get what is on its way (C4).
    fn audit_asked(&self, at: Index) -> Result<(), &'static str> {
        let slot = &self.slots[at];
        let is_asked = slot.kind == Kind::Combinator && slot.is_requested();
        if slot.has(flag::QUEUED) && !slot.has_body() && !is_asked {
            return Err("who has no body stands in no line, but a combinator that waits for what is on its way (C4)");
        }
        if is_asked && slot.outcome == Outcome::Pending && slot.extra == 0 && !slot.has(flag::QUEUED) {
            return Err("a combinator that was asked waits for inputs, or has decided (C4)");
        }
        Ok(())
    }

    /// What is said of a region holds for what lives in it: turns are charged, and requests reach it.
    fn audit_inherited(&self, at: Index) -> Result<(), &'static str> {
        let slot = &self.slots[at];
        let owner = slot.owner;
        let counts = slot.kind == Kind::Scope && slot.site > 0;
        let charged = counts || (owner != NIL && self.slots[owner].has(flag::METERED));
        let is_charged = slot.has(flag::METERED);
        if charged != is_charged && !slot.is_terminal() {
            return Err("who lives below a region that counts turns is charged, and nobody else (C9)");
        }
        let unasked = owner != NIL && self.slots[owner].is_requested() && !slot.is_requested();
        if unasked && !slot.is_terminal() && !slot.is_sheltered() && slot.kind != Kind::Input {
            return Err("a request marks everything below (C1)");
        }
        Ok(())
    }

    fn audit_wait(&self, at: Index) -> Result<(), &'static str> {
        let slot = &self.slots[at];
        if slot.is_marked() {
            return Err("a search for rings leaves no mark (O10)");
        }
        if slot.wait == Wait::Slot {
            let target = &self.slots[slot.target];
            if target.serial == 0 || target.is_terminal() {
                return Err("nobody waits for the dead");
            }
        }
        let (mut last, mut waiter) = (NIL, slot.waiters);
        while waiter != NIL {
            let other = &self.slots[waiter];
            if other.wait != Wait::Slot || other.target != at {
                return Err("who is waited for and who waits agree");
            }
            if last != NIL && other.earlier_waiter != last {
                return Err("the line of waiters is whole");
            }
            (last, waiter) = (waiter, other.later_waiter);
        }
        if last != NIL && self.slots[slot.waiters].earlier_waiter != last {
            return Err("the first in the line of waiters knows the last");
        }
        Ok(())
    }
}
