//! Who owns whom. Children hang on their owner in a ring, in order of birth.

use crate::arena::Arena;
use crate::handle::{Index, NIL, born_since};
use crate::outcome::CancelKind;
use crate::slot::{Birth, Kind, Slot, flag};

impl Arena {
    /// A child of `owner` is born, in one pass over the slots that it touches. Nobody if no slot is left.
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub(crate) fn bear(&mut self, owner: Index, born: Birth, cancel: CancelKind) -> Index {
        let slot = self.vacancy();
        if slot == NIL {
            return NIL;
        }
        let serial = self.next_serial();
        let above = &mut self[owner];
        debug_assert!(!above.is_terminal(), "a closed region takes nothing");
        above.live += 1;
        above.background += u32::from(born.flags & flag::BACKGROUND != 0);
        let youngest = core::mem::replace(&mut above.youngest, slot);
        let (mut previous, mut next) = (slot, slot);
        if youngest != NIL {
            previous = youngest;
            next = core::mem::replace(&mut self[youngest].next, slot);
            self[next].previous = slot;
        }
        let (region, Birth { kind, phase, flags }) = (born.region(), born);
        self[slot] = Slot { serial, owner, previous, next, kind, phase, region, cancel, flags, ..Slot::FREE };
        slot
    }

    /// A child ends: it is off its owner's ring and no longer counted, in one pass. Says whether only
    /// background children are left.
    #[cfg_attr(target_arch = "wasm32", optimize(speed))]
    pub(crate) fn depart(&mut self, child: Index) -> bool {
        let slot = &mut self[child];
        let (owner, previous, next) = (slot.owner, slot.previous, slot.next);
        let background = u32::from(slot.has(flag::BACKGROUND));
        slot.owner = NIL;
        if next != child {
            self[previous].next = next;
            self[next].previous = previous;
        }
        let above = &mut self[owner];
        debug_assert!(above.live > 0 && above.background >= background);
        above.live -= 1;
        above.background -= background;
        if above.youngest == child {
            above.youngest = if next == child { NIL } else { previous };
        }
        above.live == above.background
    }

    /// Hangs a live `child` on `owner`, as its youngest, and counts it.
    pub(crate) fn adopt(&mut self, owner: Index, child: Index) {
        debug_assert!(!self[child].is_terminal());
        debug_assert!(!self[owner].is_terminal(), "a closed region takes nothing");
        let background = u32::from(self.hang(owner, child).has(flag::BACKGROUND));
        let owner = &mut self[owner];
        owner.live += 1;
        owner.background += background;
    }

    /// Hangs `child` on `owner` without counting it: what is terminal, a combinator's input, an obligation.
    pub(crate) fn hang(&mut self, owner: Index, child: Index) -> &Slot {
        debug_assert!(self[child].owner == NIL && owner != NIL);
        let youngest = core::mem::replace(&mut self[owner].youngest, child);
        let (mut previous, mut next) = (child, child);
        if youngest != NIL {
            previous = youngest;
            next = core::mem::replace(&mut self[youngest].next, child);
            self[next].previous = child;
        }
        let slot = &mut self[child];
        slot.owner = owner;
        slot.previous = previous;
        slot.next = next;
        slot
    }

    /// Takes `child` off its owner's ring. Whether it still counted as live is the caller's to settle.
    pub(crate) fn unlink(&mut self, child: Index) {
        let slot = &mut self[child];
        let (owner, previous, next) = (slot.owner, slot.previous, slot.next);
        debug_assert!(owner != NIL);
        slot.owner = NIL;
        slot.previous = NIL;
        slot.next = NIL;
        if next == child {
            self[owner].youngest = NIL;
            return;
        }
        self[previous].next = next;
        self[next].previous = previous;
        if self[owner].youngest == child {
            self[owner].youngest = previous;
        }
    }

    /// Notes that one live child of `owner` has become terminal, or has moved away.
    pub(crate) fn one_fewer(&mut self, owner: Index, child: Index) {
        let background = u32::from(self[child].has(flag::BACKGROUND));
        let owner = &mut self[owner];
        debug_assert!(owner.live > 0 && owner.background >= background);
        owner.live -= 1;
        owner.background -= background;
    }

    /// The eldest child, or nobody.
    pub(crate) fn eldest(&self, owner: Index) -> Index {
        match self[owner].youngest {
            NIL => NIL,
            youngest => self[youngest].next,
        }
    }

    /// The sibling after `child`, or nobody if it is the youngest.
    pub(crate) fn younger(&self, child: Index) -> Index {
        if self[self[child].owner].youngest == child { NIL } else { self[child].next }
    }

    /// Moves to `heir` what was born to its owner at or after `mark` (C8), in order of birth.
    pub(crate) fn move_since(&mut self, heir: Index, mark: u32) {
        let owner = self[heir].owner;
        let mut first = heir; // the youngest: it was born last
        debug_assert!(self[owner].youngest == heir);
        loop {
            let before = self[first].previous;
            // What is terminal, a failure or an obligation, stands anywhere.
            if before == heir || !(self[before].is_terminal() || self.is_movable(before, mark)) {
                break;
            }
            first = before;
        }
        while first != heir {
            let next = self[first].next;
            if born_since(self[first].serial, mark) && self.goes_along(first) {
                self.hand_over(first, heir);
            }
            first = next;
        }
    }

    /// Whether `child` goes to an heir with the others. What was detached stays, and so does the failure of a spawn.
    fn goes_along(&self, child: Index) -> bool {
        let slot = &self[child];
        !(slot.has(flag::DETACHED) || (slot.is_terminal() && slot.has(flag::VITAL)))
    }

    fn is_movable(&self, child: Index, mark: u32) -> bool {
        self[child].kind != Kind::Shield && born_since(self[child].serial, mark)
    }

    /// Gives `child`, live or failed, to another owner.
    pub(crate) fn hand_over(&mut self, child: Index, heir: Index) {
        let owner = self[child].owner;
        debug_assert!(owner != heir && child != heir);
        self.unlink(child);
        if self[child].is_terminal() {
            debug_assert!(self[child].has(flag::FAILED));
            self.hang(heir, child);
        } else {
            self.one_fewer(owner, child);
            self.adopt(heir, child);
        }
    }

    /// Gives a live `child` back to the owner of its owner, in its place among siblings: so rings stay in order of
    /// birth, and a mark finds all that was born since (C8).
    pub(crate) fn hand_back(&mut self, child: Index) {
        let above = self[child].owner;
        let owner = self[above].owner;
        debug_assert!(!self[child].is_terminal() && owner != NIL);
        self.unlink(child);
        self.one_fewer(above, child);
        let next = self.first_born_since(child, above);
        let previous = core::mem::replace(&mut self[next].previous, child);
        self[previous].next = child;
        let slot = &mut self[child];
        slot.owner = owner;
        slot.previous = previous;
        slot.next = next;
        let background = u32::from(slot.has(flag::BACKGROUND));
        self[owner].live += 1;
        self[owner].background += background;
    }

    /// The eldest of `sibling` and those before it that were born since `child`. What is terminal stands anywhere.
    fn first_born_since(&self, child: Index, sibling: Index) -> Index {
        let (serial, youngest) = (self[child].serial, self[self[sibling].owner].youngest);
        let (mut first, mut before) = (sibling, self[sibling].previous);
        while before != youngest && (self[before].is_terminal() || !born_since(serial, self[before].serial)) {
            (first, before) = (before, self[before].previous);
        }
        first
    }

    /// Whether `slot` is `region` or below it.
    pub(crate) fn is_within(&self, slot: Index, region: Index) -> bool {
        let mut at = slot;
        while at != NIL && at != region {
            at = self[at].owner;
        }
        at == region && region != NIL
    }

    /// The next one in a walk of the subtree of `top`, owners before what they own. `enter` says whether
    /// to go below `at`.
    pub(crate) fn walk_on(&self, top: Index, at: Index, enter: bool) -> Index {
        if enter {
            let eldest = self.eldest(at);
            if eldest != NIL {
                return eldest;
            }
        }
        let mut at = at;
        while at != top {
            let sibling = self.younger(at);
            if sibling != NIL {
                return sibling;
            }
            at = self[at].owner;
        }
        NIL
    }
}
