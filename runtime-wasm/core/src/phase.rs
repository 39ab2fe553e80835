//! The two state machines as tables. What is not in a table cannot happen.

/// The phases of a task's body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u8)]
pub enum Phase {
    /// Ended, with an outcome. First, so that an empty slot is all zeros.
    Completed,
    /// Born; its first step is queued (T7).
    Created,
    /// Its body is on the host's stack.
    Running,
    /// Parked at a checkpoint.
    Suspended,
    /// Parked at a checkpoint, and to be left there once all it owns is terminal (C3).
    CancelRequested,
    /// Being left: its `finally` blocks run, and may park.
    Draining,
    /// The body has ended; its region has not.
    Finalizing,
}

/// The phases of a region.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u8)]
pub enum RegionPhase {
    /// Quiet for good (O4). First, as above.
    Closed,
    /// Takes children.
    Open,
    /// Its body has returned, or its holder has closed it; children go on.
    Closing,
    /// Its children have been asked to end.
    Draining,
    /// All children are terminal; its finalizers run, one after the other (C7).
    Finalizing,
}

/// Every legal step of a task.
pub const TASK_TABLE: &[(Phase, Phase)] = &[
    (Phase::Created, Phase::Running),
    (Phase::Running, Phase::Suspended),
    (Phase::Running, Phase::CancelRequested), // a request was pending when it parked (C4)
    (Phase::Running, Phase::Finalizing),
    (Phase::Suspended, Phase::Running),
    (Phase::Suspended, Phase::CancelRequested),
    (Phase::Suspended, Phase::Finalizing), // a foreign operation, a timer, a combinator
    (Phase::CancelRequested, Phase::Running), // the result came first (C4)
    (Phase::CancelRequested, Phase::Draining),
    (Phase::CancelRequested, Phase::Finalizing), // a foreign operation, a timer, a combinator
    (Phase::Draining, Phase::Finalizing),
    (Phase::Finalizing, Phase::Completed),
];

/// Every legal step of a region.
pub const REGION_TABLE: &[(RegionPhase, RegionPhase)] = &[
    (RegionPhase::Open, RegionPhase::Closing),
    (RegionPhase::Open, RegionPhase::Draining),
    (RegionPhase::Closing, RegionPhase::Draining),
    (RegionPhase::Closing, RegionPhase::Finalizing),
    (RegionPhase::Draining, RegionPhase::Finalizing),
    (RegionPhase::Finalizing, RegionPhase::Closed),
];

const fn row_of_task(from: Phase) -> u8 {
    let mut row = 0;
    let mut at = 0;
    while at < TASK_TABLE.len() {
        if TASK_TABLE[at].0 as u8 == from as u8 {
            row |= 1 << TASK_TABLE[at].1 as u8;
        }
        at += 1;
    }
    row
}

const fn row_of_region(from: RegionPhase) -> u8 {
    let mut row = 0;
    let mut at = 0;
    while at < REGION_TABLE.len() {
        if REGION_TABLE[at].0 as u8 == from as u8 {
            row |= 1 << REGION_TABLE[at].1 as u8;
        }
        at += 1;
    }
    row
}

impl Phase {
    /// Whether the table has the step from here to `to`.
    pub const fn may_become(self, to: Phase) -> bool {
        row_of_task(self) & (1 << to as u8) != 0
    }
}

impl RegionPhase {
    /// Whether the table has the step from here to `to`.
    pub const fn may_become(self, to: RegionPhase) -> bool {
        row_of_region(self) & (1 << to as u8) != 0
    }
}
