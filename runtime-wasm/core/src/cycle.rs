//! Waits that could never end (O10).
//!
//! A wait that would close a ring is not begun: one for somebody who cannot end before who waits has ended. Such are
//! the owners of who waits; who waits for one of these, or for one who waits, and can do nothing else meanwhile; and
//! the owner of such a one, if its own body has ended. Who would be released by a request on its way, a deadline of its
//! own, or another input closes no ring; nor does a background child, which is asked to end before its owner does. But
//! no request releases who waits in a shield (C5), nor whose child does that it waits for.
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
/// So many words are noted of each that is found: who, and where it can be told, the place of the one that it needs.
const WORDS: u32 = if cfg!(feature = "trace") { 2 } else { 1 };
/// No place.
const NO_RING: u32 = u32::MAX;

impl Slot {
    /// Whether a search is under way that has found it.
    pub(crate) const fn is_marked(&self) -> bool {
        self.site & FOUND != 0
    }

    /// A combinator that goes on as soon as one of several inputs has ended, or failed.
    fn chooses(&self) -> bool {
        self.kind == Kind::Combinator && self.outcome == Outcome::Pending && self.extra > 1 && !self.needs_all_inputs()
    }

    /// Whether its owner cannot end before it. That asks a background child to end, which takes nobody out of a shield.
    fn holds_its_owner(&self) -> bool {
        !self.has(flag::BACKGROUND) || (self.wait == Wait::Slot && self.has(flag::SHIELDED))
    }

    /// Whether it has nothing left to do but to wait for what it owns, `child` included.
    fn only_waits_for(&self, child: &Slot) -> bool {
        let undecided = self.kind == Kind::Combinator && self.outcome == Outcome::Pending;
        let ends_by_itself = self.region == RegionPhase::Open || self.has(flag::TIMED);
        // Once it has chosen it asks the others to end, which takes nobody out of a wait in a shield.
        let is_released = self.chooses() && !(child.kind == Kind::Task && child.has(flag::SHIELDED));
        !ends_by_itself && (!undecided || (child.has(flag::ENTERED) && !is_released))
    }
}

impl Kernel {
    /// Whether `waiter` would wait for ever for `target`. A child's end needs nothing that its owner's does not: to
    /// wait for one's own closes no ring. But a background child's is not needed, and a combinator may need others'.
    #[inline]
    pub(crate) fn would_never_end(&mut self, waiter: Index, target: Index) -> bool {
        let slot = &self.slots[target];
        let is_own = slot.owner == waiter && !slot.has(flag::BACKGROUND) && !slot.has_outside_inputs();
        !is_own && self.find_ring(waiter, target) != NO_RING
    }

    /// Looks for the ring: the place of `target` among those who cannot end before `waiter` has. Who was found on the
    /// way stays noted, each with the place of the one without whose end it cannot end.
    #[cold]
    #[inline(never)]
    fn find_ring(&mut self, waiter: Index, target: Index) -> u32 {
        let slot = &self.slots[target];
        let is_free = slot.live == 0 && slot.wait != Wait::Slot && slot.kind != Kind::Combinator;
        if is_free && waiter != target {
            return NO_RING;
        }
        self.needs.clear();
        let (mut owner, mut place, mut is_asked) = (waiter, 0, flag::BACKGROUND);
        while owner != NIL {
            self.find(owner, place);
            place = self.needs.len() - WORDS;
            let slot = &self.slots[owner];
            if slot.is_sheltered() || (place == 0 && slot.has(flag::SHIELDED)) {
                is_asked = 0;
            }
            owner = if slot.has(is_asked) { NIL } else { slot.owner };
        }
        let (owners, mut at) = (self.needs.len(), 0);
        while self.needs.at(at) != target && at < self.needs.len() {
            self.find_who_needs(at, at < owners);
            at += WORDS;
        }
        let mut marked = 0;
        while marked < self.needs.len() {
            let found = self.needs.at(marked);
            self.slots[found].site &= !FOUND;
            marked += WORDS;
        }
        if at < self.needs.len() { at } else { NO_RING }
    }

    /// Who cannot end before the one at `place` has ended: its owner, if that has nothing else left to do, and who
    /// waits for it. Of who owns who would wait the owners were found before.
    fn find_who_needs(&mut self, place: u32, owns: bool) {
        let slot = &self.slots[self.needs.at(place)];
        let (owner, mut waiter) = (slot.owner, slot.waiters);
        if !owns && slot.holds_its_owner() && self.slots[owner].only_waits_for(slot) {
            self.find(owner, place);
        }
        while waiter != NIL {
            let slot = &self.slots[waiter];
            let (who, later) = (if slot.kind == Kind::Input { slot.owner } else { waiter }, slot.later_waiter);
            let other = &self.slots[who];
            let is_left = other.phase == Phase::CancelRequested && who != owner; // not before its child has ended (C3)
            let is_timed = other.flags & (flag::TIMED | flag::SHIELDED) == flag::TIMED;
            let is_released = is_left || is_timed || other.chooses();
            if !is_released {
                self.find(who, place);
            }
            waiter = later;
        }
    }

    /// Notes that `who` cannot end before the one at `needed` does, unless it was found before.
    fn find(&mut self, who: Index, needed: u32) {
        let slot = &mut self.slots[who];
        if !slot.is_marked() {
            slot.site |= FOUND;
            self.needs.push(who);
            if WORDS > 1 {
                self.needs.push(needed);
            }
        }
    }

    /// Who stands on the ring that a wait of `task` for `target` would close, by number from zero: first `target`, each
    /// needing the end of the next, and `task` last; nobody after that, or if there is no such ring, or no trace.
    ///
    /// # Errors
    /// [`Fault::Stale`] for either handle.
    pub fn ring(&mut self, task: Handle, target: Handle, number: u32) -> Result<Index, Fault> {
        let (waiter, target) = (self.slots.find(task)?, self.slots.find(target)?);
        let mut at = self.find_ring(waiter, target);
        if at == NO_RING || WORDS == 1 {
            return Ok(NIL);
        }
        for _ in 0..number {
            if at == 0 {
                return Ok(NIL);
            }
            at = self.needs.at(at + 1);
        }
        Ok(self.needs.at(at))
    }
}
