//! Choices on a tape: whatever is made at random is made of these, so that a failing thing shrinks by
//! shortening and lowering its tape, whatever it is.

use super::Random;

/// A tape: recorded from random choices, or played again. Beyond its end every choice is the first.
pub struct Tape {
    choices: Vec<u32>,
    /// How many there were to choose from, each time.
    bounds: Vec<u32>,
    random: Option<Random>,
}

impl Tape {
    /// A tape that records what is chosen at random.
    pub const fn record(seed: u64) -> Self {
        Tape { choices: Vec::new(), bounds: Vec::new(), random: Some(Random::new(seed)) }
    }

    /// A tape that plays what was chosen.
    pub const fn play(choices: Vec<u32>) -> Self {
        Tape { choices, bounds: Vec::new(), random: None }
    }

    /// What was chosen.
    pub fn into_choices(self) -> Vec<u32> {
        self.choices
    }

    /// The tape after this one, in the order in which all there are can be told off; nothing after the last. This one
    /// must have been played to its end.
    pub fn successor(mut self) -> Option<Vec<u32>> {
        self.choices.resize(self.bounds.len(), 0);
        while let (Some(choice), Some(bound)) = (self.choices.pop(), self.bounds.pop()) {
            if choice + 1 < bound {
                self.choices.push(choice + 1);
                return Some(self.choices);
            }
        }
        None
    }

    /// A choice from zero up to, but not including, `bound`. The lower, the simpler.
    pub fn below(&mut self, bound: u32) -> u32 {
        self.bounds.push(bound);
        if let Some(random) = &mut self.random {
            self.choices.push(random.below(bound));
        }
        self.choices.get(self.bounds.len() - 1).map_or(0, |choice| choice % bound)
    }

    /// Yes, once in so many times.
    pub fn once_in(&mut self, times: u32) -> bool {
        self.below(times) == times - 1
    }

    /// One of these.
    pub fn one_of<T: Copy>(&mut self, these: &[T]) -> T {
        these[self.below(these.len() as u32) as usize]
    }
}

/// Passes over a tape after which it is as small as it gets.
const PASSES: usize = 12;

/// The smallest tape that is found for which `fails` still holds.
pub fn shrink(mut tape: Vec<u32>, mut fails: impl FnMut(&[u32]) -> bool) -> Vec<u32> {
    for _ in 0..PASSES {
        let before = tape.clone();
        for length in [64, 32, 16, 8, 6, 5, 4, 3, 2, 1] {
            let mut at = 0;
            while at < tape.len() {
                match smaller(&tape, at, length).into_iter().find(|smaller| fails(smaller)) {
                    Some(smaller) => tape = smaller,
                    None => at += 1,
                }
            }
        }
        if tape == before {
            break;
        }
    }
    tape
}

/// Tapes that are smaller at `at`: without a stretch of it; without one and fewer by one, for a count and what it
/// counts; with a lower choice.
fn smaller(tape: &[u32], at: usize, length: usize) -> Vec<Vec<u32>> {
    let without = |from: usize| [&tape[..from.min(tape.len())], &tape[(from + length).min(tape.len())..]].concat();
    let with = |choice| [&tape[..at], &[choice], &tape[at + 1..]].concat();
    let here = tape[at];
    let mut tapes = vec![without(at)];
    if here > 0 {
        let mut fewer = without(at + 1);
        fewer[at] -= 1;
        tapes.push(fewer);
    }
    if length == 1 {
        tapes.extend([0, here / 2, here.saturating_sub(1)].into_iter().filter(|lower| *lower < here).map(with));
    }
    tapes
}
