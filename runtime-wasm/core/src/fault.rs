//! Faults: what the kernel answers to a call that it refuses. A refused call changes nothing (O11).

/// Why a call was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Fault {
    /// The handle names nobody, or a tenant that has left.
    Stale = 1,
    /// The region takes nothing new any more.
    Closed = 2,
    /// The call does not suit the kind of the thing named.
    WrongKind = 3,
    /// The call does not suit its phase: the tables in [`crate::phase`] have no such transition.
    WrongPhase = 4,
    /// No slot is left.
    Exhausted = 5,
}
