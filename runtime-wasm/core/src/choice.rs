//! Whose turn it is, where the rules leave that open: the first in line, or as a seed says (T2, D2).

use crate::arena::Arena;
use crate::handle::Index;
use crate::lane::Lane;

/// Among so many of the first in line a seed chooses. It bounds the walk along the lane; who stands further back is
/// reached in the next rounds.
pub const WINDOW: u32 = 16;

/// First come, first served, until a seed is given.
#[derive(Clone)]
pub struct Choice {
    seed: Option<u64>,
}

impl Choice {
    /// First come, first served.
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Choice { seed: None }
    }

    /// Chooses as `seed` says from now on.
    pub const fn seed(&mut self, seed: u64) {
        self.seed = Some(seed);
    }

    /// Takes whose turn it is out of `lane`, if anybody stands there.
    #[inline]
    pub fn take(&mut self, lane: &mut Lane, slots: &mut Arena) -> Index {
        if cfg!(feature = "deterministic") && self.seed.is_some() {
            return self.take_chosen(lane, slots);
        }
        lane.pop(slots)
    }

    #[cold]
    #[inline(never)]
    fn take_chosen(&mut self, lane: &mut Lane, slots: &mut Arena) -> Index {
        match lane.count_to(slots, WINDOW) {
            0 | 1 => lane.pop(slots),
            candidates => lane.pop_after(slots, self.below(candidates)),
        }
    }

    /// SplitMix64: a number from zero up to, but not including, `bound`.
    const fn below(&mut self, bound: u32) -> u32 {
        let state = match self.seed {
            Some(state) => state.wrapping_add(0x9e37_79b9_7f4a_7c15),
            None => 0,
        };
        self.seed = Some(state);
        let mut word = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^= word >> 31;
        (((word >> 32) * bound as u64) >> 32) as u32
    }
}
