//! Waits that could never end (O10).
//!
//! A wait that would close a ring is not begun: one for somebody who cannot end before who waits has ended. Such are
//! the owners of who waits; who waits for one of these, or for one who waits, and can do nothing else meanwhile; and
//! the owner of such a one, if its own body has ended. Who would be released by a request on its way, a deadline of its
//! own, or another input closes no ring.
//!
//! The ring is looked for from who would wait, towards those who cannot end before: they are few, as everybody has one
//! owner, where what a task owns may be a whole tree.

use crate::fault::Fault;
use crate::handle::{Handle, Index, NIL};
use crate::kernel::Kernel;
use crate::outcome::Outcome;
use crate::phase::{Phase, RegionPhase};
use crate::slot::{Kind, Slot, Wait, flag};

/// Marks the site of who has been found, for as long as the search takes.
const FOUND: u32 = 1 << 31;

impl Slot {
    /// Whether a search is under way that has found it.
    pub(crate) const fn is_marked(&self) -> bool {
        self.site & FOUND != 0
    }

    /// A combinator that goes on as soon as one of several inputs has ended, or failed.
    fn chooses(&self) -> bool {
        self.kind == Kind::Combinator && self.outcome == Outcome::Pending && self.extra > 1 && !self.needs_all_inputs()
    }

    /// Whether it has nothing left to do but to wait for what it owns, `child` included.
    fn only_waits_for(&self, child: &Slot) -> bool {
        let undecided = self.kind == Kind::Combinator && self.outcome == Outcome::Pending;
        let ends_by_itself = self.region == RegionPhase::Open || self.has(flag::TIMED);
        !ends_by_itself && (!undecided || (child.has(flag::ENTERED) && !self.chooses()))
    }
}

impl Kernel {
    /// Whether `waiter` would wait for ever for `target`. A child's end needs nothing that its owner's does not: to
    /// wait for one's own closes no ring. But a background child's is not needed, and a combinator may need others'.
    #[inline]
    pub(crate) fn would_never_end(&mut self, waiter: Index, target: Index) -> bool {
        let slot = &self.slots[target];
        let is_own = slot.owner == waiter && !slot.has(flag::BACKGROUND) && !slot.has_outside_inputs();
        !is_own && self.closes_ring(waiter, target)
    }

    /// Looks for the ring. Who was found on the way stays noted, each with the place of the one without whose end it
    /// cannot end.
    #[cold]
    #[inline(never)]
    fn closes_ring(&mut self, waiter: Index, target: Index) -> bool {
        let slot = &self.slots[target];
        let is_free = slot.live == 0 && slot.wait != Wait::Slot && slot.kind != Kind::Combinator;
        if is_free && waiter != target {
            return false;
        }
        self.needs.clear();
        let (mut ring, mut at) = (self.find(waiter, 0) == target, 0);
        let mut above = waiter;
        while !ring && above != NIL && !self.slots[above].has(flag::BACKGROUND) {
            above = self.find(self.slots[above].owner, at);
            ring = above == target;
            at += 2;
        }
        let owners = self.needs.len();
        let mut at = 0;
        while !ring && at < self.needs.len() {
            let needed = self.needs.at(at);
            ring = (at >= owners && self.find_owner(needed, at) == target) || self.find_waiters(needed, at, target);
            at += 2;
        }
        self.forget_found();
        ring
    }

    fn forget_found(&mut self) {
        let mut at = 0;
        while at < self.needs.len() {
            let found = self.needs.at(at);
            self.slots[found].site &= !FOUND;
            at += 2;
        }
    }

    /// The owner of somebody who waits, unless its own body may yet see to it.
    fn find_owner(&mut self, needed: Index, at: u32) -> Index {
        let slot = &self.slots[needed];
        let (owner, above) = (slot.owner, &self.slots[slot.owner]);
        if slot.has(flag::BACKGROUND) || !above.only_waits_for(slot) { NIL } else { self.find(owner, at) }
    }

    /// Who waits for `needed`; says whether `target` is among them.
    fn find_waiters(&mut self, needed: Index, at: u32, target: Index) -> bool {
        let mut waiter = self.slots[needed].waiters;
        while waiter != NIL {
            let slot = &self.slots[waiter];
            let (who, later) = (if slot.kind == Kind::Input { slot.owner } else { waiter }, slot.later_waiter);
            let other = &self.slots[who];
            let is_released = other.phase == Phase::CancelRequested || other.has(flag::TIMED) || other.chooses();
            if !is_released && self.find(who, at) == target {
                return true;
            }
            waiter = later;
        }
        false
    }

    /// Notes that `who` cannot end before the one at `needed` does. Nobody if it was found before.
    fn find(&mut self, who: Index, needed: u32) -> Index {
        let slot = &mut self.slots[who];
        if slot.is_marked() {
            return NIL;
        }
        slot.site |= FOUND;
        self.needs.push(who);
        self.needs.push(needed);
        who
    }

    /// Who stands on the ring that a wait of `task` for `target` would close, by number from zero: first `target`, each
    /// needing the end of the next, and `task` last; nobody after that, or if there is no such ring.
    ///
    /// # Errors
    /// [`Fault::Stale`] for either handle.
    pub fn ring(&mut self, task: Handle, target: Handle, number: u32) -> Result<Index, Fault> {
        let (waiter, target) = (self.slots.find(task)?, self.slots.find(target)?);
        if !self.closes_ring(waiter, target) {
            return Ok(NIL);
        }
        let mut at = self.needs.len() - 2;
        for _ in 0..number {
            if at == 0 {
                return Ok(NIL);
            }
            at = self.needs.at(at + 1);
        }
        Ok(self.needs.at(at))
    }
}
