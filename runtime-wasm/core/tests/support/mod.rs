//! What the laws are told with.

pub mod stage;

use asupersync_core::arena::Arena;
use asupersync_core::phase::RegionPhase;
use asupersync_core::{Handle, Kind};

pub use asupersync_core::oracle as oracles;
pub use asupersync_native::lab::{Checked, Random, Tape, driver, generate, program, property};
pub use stage::{IDLE, Stage};

/// A tenant of an arena without a kernel.
pub fn lodge(arena: &mut Arena) -> Handle {
    let slot = arena.take(Kind::Task);
    arena[slot].region = RegionPhase::Open;
    Handle { slot, serial: arena.last_serial() }
}
