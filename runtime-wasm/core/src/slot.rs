//! A slot: 64 bytes for a task and its region together.

use crate::handle::{Index, NIL};
use crate::outcome::{CancelKind, Outcome};
use crate::phase::{Phase, RegionPhase};

/// What lives in a slot.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u8)]
pub enum Kind {
    /// Nobody.
    Free = 0,
    /// A region that the program holds by name.
    Scope = 1,
    /// A running structured function and its region.
    Task = 2,
    /// A region into which requests from outside do not enter (C5).
    Shield = 3,
    /// A foreign operation that can be aborted and is waited for (F2).
    Operation = 4,
    /// A wait for time to pass.
    Timer = 5,
    /// `all`, `race`, `any`, `allSettled`: a region whose body is the kernel's (C8).
    Combinator = 6,
    /// A promise to commit or abort before its holder ends (B1).
    Obligation = 7,
    /// A task that runs after the body and all children of its owner (C7).
    Finalizer = 8,
    /// One live task among a combinator's inputs; no driver sees one.
    Input = 9,
}

/// What a parked body waits for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u8)]
pub enum Wait {
    /// It is not parked, or what it waited for was cancelled with it.
    Nothing = 0,
    /// Another slot's outcome: `target`.
    Slot = 1,
    /// Something only the driver knows; it will say [`crate::Kernel::settle`].
    Foreign = 2,
    /// Nothing any more: queued to go on with a value.
    Value = 3,
    /// Nothing any more: queued to go on with a throw.
    Throw = 4,
    /// Nothing but to be left: a request was pending when it parked (C4, C6).
    Leave = 5,
    /// To be asked for what comes next: an async generator at a `yield`, whose turn is [`crate::Kernel::ask`]'s to give.
    Request = 6,
}

impl Wait {
    /// Whether the wait has ended with a result (C4).
    pub const fn has_result(self) -> bool {
        matches!(self, Wait::Value | Wait::Throw)
    }
}

/// Facts about a slot, one bit each. Some bits mean one thing of one kind, and another of another.
pub mod flag {
    /// In a lane.
    pub const QUEUED: u16 = 1;
    /// Parked inside a shield: a request is not delivered here.
    pub const SHIELDED: u16 = 1 << 1;
    /// Its outcome was delivered, or will be: to a waiter or a promise (O6).
    pub const JOINED: u16 = 1 << 2;
    /// The driver holds an abort signal for it and wants to hear of a request.
    pub const SIGNAL: u16 = 1 << 3;
    /// Each turn of it, or in it, is charged to a region above that counts them, or to itself (C9).
    pub const METERED: u16 = 1 << 4;
    /// Does not hold its owner open (O7).
    pub const BACKGROUND: u16 = 1 << 5;
    /// Terminal and failed, kept until somebody joins it or its owner closes.
    pub const FAILED: u16 = 1 << 6;
    /// Kept open by the driver while it is being set up.
    pub const PINNED: u16 = 1 << 7;
    /// Has a place among the timers.
    pub const TIMED: u16 = 1 << 8;
    /// Terminal, and the driver has been told.
    pub const NOTICED: u16 = 1 << 9;
    /// Its scope's, on nobody's behalf (O7).
    pub const DETACHED: u16 = 1 << 10;
    /// A child of a combinator, and input number `extra` of it.
    pub const ENTERED: u16 = 1 << 11;
    // Bits 12 and 13 of a combinator are its rule.
    /// Of a scope: failures of children do not count (O7).
    pub const SUPERVISED: u16 = 1 << 12;
    /// Of a body or an operation: stands in line to be told if it takes too long (C6, O4).
    pub const LINGERS: u16 = 1 << 12;
    /// Of a scope or a task: the first request that reached it was its own budget's (C9).
    pub const EXPIRED: u16 = 1 << 13;
    /// Of an operation: only what runs here will end it (O4).
    pub const WITHIN: u16 = 1 << 13;
    /// Has held an obligation (B1), or has finalizers that have not started (C7).
    pub const HOLDS: u16 = 1 << 14;
    /// Its failure is its region's (O5).
    pub const VITAL: u16 = 1 << 15;

    // Neither a scope nor a combinator parks anywhere.
    /// Of a scope: its own budget cut something off in it, and nobody has heard of that (U1).
    pub const CUT: u16 = SHIELDED;
    /// Of a combinator: an input was given up, or cancelled with it, so that it ends `cancelled` unless another
    /// decides (C4).
    pub const GAVE_UP: u16 = SHIELDED;
}

/// One tenant of the arena. Links are indices; [`NIL`] is nobody.
#[derive(Clone, Hash, Debug)]
#[repr(C)]
pub struct Slot {
    /// The tenant's serial number; zero if free.
    pub serial: u32,
    /// What it is.
    pub kind: Kind,
    /// The phase of its body.
    pub phase: Phase,
    /// The phase of its region.
    pub region: RegionPhase,
    /// What its body waits for.
    pub wait: Wait,
    /// How it ended, or for a body that has: how it will end, at least.
    pub outcome: Outcome,
    /// The strongest request that reached it.
    pub cancel: CancelKind,
    /// See [`flag`].
    pub flags: u16,
    /// Who owns it (O1).
    pub owner: Index,
    /// The sibling born before it, around the ring.
    pub previous: Index,
    /// The sibling born after it, around the ring.
    pub next: Index,
    /// Its youngest child; the ring's next is the eldest.
    pub youngest: Index,
    /// How many children are not terminal.
    pub live: u32,
    /// How many of those are background children.
    pub background: u32,
    /// The first of those that wait for it.
    pub waiters: Index,
    /// Its neighbours in the list of those that wait for the same.
    pub earlier_waiter: Index,
    /// See `earlier_waiter`.
    pub later_waiter: Index,
    /// What it waits for, with [`Wait::Slot`]; the deciding input of a combinator.
    pub target: u32,
    /// The next in its lane, or on the free list.
    pub lane: Index,
    /// The site where its body parked last; of a combinator, whether others than its own children are its inputs; of a
    /// scope, one more than the turns it has left, or zero if nobody counts them.
    pub site: u32,
    /// By kind: the place among the timers; how many leases there are; inputs still open; order of failing; an input's number.
    pub extra: u32,
}

impl Slot {
    /// An empty slot.
    pub const FREE: Slot = Slot {
        serial: 0,
        kind: Kind::Free,
        phase: Phase::Completed,
        region: RegionPhase::Closed,
        wait: Wait::Nothing,
        outcome: Outcome::Pending,
        cancel: CancelKind::None,
        flags: 0,
        owner: NIL,
        previous: NIL,
        next: NIL,
        youngest: NIL,
        live: 0,
        background: 0,
        waiters: NIL,
        earlier_waiter: NIL,
        later_waiter: NIL,
        target: NIL,
        lane: NIL,
        site: 0,
        extra: 0,
    };

    /// Whether its body runs at this moment, on the host's stack.
    #[inline]
    pub fn is_on_the_stack(&self) -> bool {
        let runs = matches!(self.phase, Phase::Running | Phase::Draining) && self.wait == Wait::Nothing;
        debug_assert!(runs || self.phase != Phase::Running);
        debug_assert!(!runs || (self.has_body() && !self.has(flag::QUEUED)));
        runs
    }

    /// Whether a body of the driver's runs in it.
    #[inline]
    pub const fn has_body(&self) -> bool {
        matches!(self.kind, Kind::Task | Kind::Finalizer)
    }

    /// Whether it survives its children's failures (O7).
    pub fn is_supervised(&self) -> bool {
        self.kind == Kind::Scope && self.has(flag::SUPERVISED)
    }

    /// Whether what is asked of its owner is not asked of it (C5).
    #[inline]
    pub const fn is_sheltered(&self) -> bool {
        matches!(self.kind, Kind::Shield | Kind::Finalizer)
    }

    /// Whether it is a finalizer whose turn has not come, and which its owner does not count as live (C7).
    pub fn is_dormant(&self) -> bool {
        self.kind == Kind::Finalizer && self.phase == Phase::Created && !self.has(flag::QUEUED)
    }

    /// Whether the flag is set.
    pub const fn has(&self, flag: u16) -> bool {
        self.flags & flag != 0
    }

    /// Sets the flag.
    pub const fn set(&mut self, flag: u16) {
        self.flags |= flag;
    }

    /// Clears the flag.
    pub const fn clear(&mut self, flag: u16) {
        self.flags &= !flag;
    }

    /// Whether a request has reached it.
    pub fn is_requested(&self) -> bool {
        self.cancel != CancelKind::None
    }

    /// Whether it takes what is born to it (O1).
    #[inline]
    pub fn takes_children(&self) -> bool {
        self.region == RegionPhase::Open || self.is_held_open()
    }

    /// Whether it is a scope that takes work though it closes: what runs in it hands it some (O7). Not beside finalizers (C7).
    pub fn is_held_open(&self) -> bool {
        let closes = matches!(self.region, RegionPhase::Closing | RegionPhase::Draining);
        self.kind == Kind::Scope && self.has(flag::PINNED) && closes
    }

    /// Whether it has ended.
    pub fn is_terminal(&self) -> bool {
        self.region == RegionPhase::Closed
    }

    /// Moves the body to `to`, which the table must allow.
    pub fn enter(&mut self, to: Phase) {
        debug_assert!(self.phase.may_become(to), "task: {:?} to {to:?}", self.phase);
        self.phase = to;
    }

    /// The body takes nothing new: its region closes or drains, unless it does already.
    pub fn end_region(&mut self, to: RegionPhase) {
        if self.region == RegionPhase::Open || (self.region == RegionPhase::Closing && to == RegionPhase::Draining) {
            self.enter_region(to);
        }
    }

    /// All children are terminal: what is left to run is finalizers, if any.
    #[inline]
    pub fn finalize(&mut self) {
        if self.region == RegionPhase::Open {
            self.enter_region(RegionPhase::Draining);
        }
        if self.region != RegionPhase::Finalizing {
            self.enter_region(RegionPhase::Finalizing);
        }
    }

    /// Moves the region to `to`, which the table must allow.
    pub fn enter_region(&mut self, to: RegionPhase) {
        debug_assert!(self.region.may_become(to), "region: {:?} to {to:?}", self.region);
        self.region = to;
    }
}

const _: () = assert!(core::mem::size_of::<Slot>() == 64);

/// What is not the same for all that is born. It fits a register.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Birth {
    pub(crate) kind: Kind,
    pub(crate) phase: Phase,
    pub(crate) flags: u16,
}

const _: () = assert!(core::mem::size_of::<Birth>() == 4);

impl Birth {
    /// A task, in an open region of its own.
    pub(crate) const fn task(phase: Phase) -> Self {
        Birth { kind: Kind::Task, phase, flags: 0 }
    }

    /// A task that does not start yet, of its owner alone: who takes over what was born with it leaves it where it is.
    pub(crate) const fn finalizer() -> Self {
        Birth { kind: Kind::Finalizer, phase: Phase::Created, flags: flag::DETACHED }
    }

    /// What is no body: parked from the first.
    pub(crate) const fn parked(kind: Kind, flags: u16) -> Self {
        Birth { kind, phase: Phase::Suspended, flags }
    }

    /// Whether a request to its owner is one to it (C1, C5).
    pub(crate) const fn inherits(self) -> bool {
        !matches!(self.kind, Kind::Shield | Kind::Finalizer)
    }

    /// The phase of its region: what takes no children is closing from the first.
    pub(crate) const fn region(self) -> RegionPhase {
        match self.kind {
            Kind::Operation | Kind::Timer | Kind::Combinator => RegionPhase::Closing,
            _ => RegionPhase::Open,
        }
    }
}
