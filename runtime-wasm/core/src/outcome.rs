//! Outcomes and the strength of reasons.

/// How a task or region ended, weakest first (U1).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Outcome {
    /// Not ended yet.
    Pending = 0,
    /// The body returned.
    Ok = 1,
    /// The body was left by a request to it (U5).
    Cancelled = 2,
    /// The body, or an unjoined child, threw.
    Err = 3,
    /// A contract was broken.
    Panicked = 4,
}

/// Why something is asked to end, weakest first (C1).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum CancelKind {
    /// Nobody asked.
    None = 0,
    /// The program asked.
    User = 1,
    /// A deadline passed.
    Timeout = 2,
    /// Another racer won.
    RaceLost = 3,
    /// The owner, or what it joined, failed.
    FailFast = 4,
    /// A region above was asked.
    Parent = 5,
    /// The runtime closes.
    Shutdown = 6,
}

impl CancelKind {
    /// The kind with this number, if there is one.
    pub const fn from_number(number: u32) -> Option<Self> {
        Some(match number {
            1 => Self::User,
            2 => Self::Timeout,
            3 => Self::RaceLost,
            4 => Self::FailFast,
            5 => Self::Parent,
            6 => Self::Shutdown,
            _ => return None,
        })
    }
}
