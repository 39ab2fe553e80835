//! How all has ended.

use asupersync_core::Outcome;

/// The outcomes of what has closed. Of tasks only how many ended in which way: they are known no more.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Fates {
    /// Tasks by outcome, as [`Outcome`] counts.
    pub tasks: [u8; 5],
    /// The race's.
    pub race: Outcome,
    /// What became of the obligation: `ok` if it was committed, `cancelled` if aborted, `panicked` if leaked.
    pub obligation: Outcome,
    /// The scope's.
    pub scope: Outcome,
}

impl Default for Fates {
    fn default() -> Self {
        let pending = Outcome::Pending;
        Fates { tasks: [0; 5], race: pending, obligation: pending, scope: pending }
    }
}

impl Fates {
    pub(super) const fn end_task(&mut self, outcome: Outcome) {
        self.tasks[outcome as usize] += 1;
    }
}
