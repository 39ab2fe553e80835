//! What the laws are told with.

pub mod checked;
pub mod driver;
pub mod generate;
pub mod oracles;
pub mod program;
pub mod property;
pub mod random;
pub mod shadow;
pub mod stage;
pub mod tape;

use asupersync_core::Kind;
use asupersync_core::phase::RegionPhase;
use asupersync_core::slot::Slot;

pub use checked::Checked;
pub use random::Random;
pub use stage::{IDLE, Stage};

/// A tenant for an arena without a kernel.
pub const TASK: Slot = Slot { kind: Kind::Task, region: RegionPhase::Open, ..Slot::FREE };
