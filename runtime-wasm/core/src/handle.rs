//! Handles: how the outside names a slot.

/// The index of a slot in the arena. Zero is nobody.
pub type Index = u32;

/// Nobody: no slot has this index.
pub const NIL: Index = 0;

/// A slot together with the serial number of its tenant (O11).
///
/// Serials are given out in order of birth, one for every tenant of every slot, and both sides of the
/// boundary count them: so a spawn needs no second return value, a stale handle never matches the
/// slot's new tenant, and a birth mark (C8) is a serial too.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Handle {
    /// Where it lives.
    pub slot: Index,
    /// Which tenant of that slot is meant.
    pub serial: u32,
}

/// The largest serial; the next birth is number 1 again. It fits V8's small integers.
pub const LAST_SERIAL: u32 = (1 << 30) - 1;

/// The serial after `serial`. Zero stays free for empty slots.
pub const fn serial_after(serial: u32) -> u32 {
    if serial >= LAST_SERIAL { 1 } else { serial + 1 }
}

/// Whether `serial` was given out at or after `mark`, across a wrap.
///
/// ```
/// use asupersync_core::handle::{born_since, LAST_SERIAL};
/// assert!(born_since(5, 5) && born_since(6, 5) && !born_since(4, 5));
/// assert!(born_since(1, LAST_SERIAL) && !born_since(LAST_SERIAL, 1));
/// ```
pub const fn born_since(serial: u32, mark: u32) -> bool {
    let distance = if serial >= mark { serial - mark } else { LAST_SERIAL - mark + serial };
    distance < LAST_SERIAL / 2
}
