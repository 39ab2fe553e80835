//! What the laws are told with.

pub mod stage;

use asupersync_core::Kind;
use asupersync_core::phase::RegionPhase;
use asupersync_core::slot::Slot;

pub use asupersync_core::oracle as oracles;
pub use asupersync_native::lab::{Checked, Random, Tape, driver, generate, program, property};
pub use stage::{IDLE, Stage};

/// A tenant for an arena without a kernel.
pub const TASK: Slot = Slot { kind: Kind::Task, region: RegionPhase::Open, ..Slot::FREE };
