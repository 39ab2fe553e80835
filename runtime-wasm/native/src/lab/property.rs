//! Properties of what is made at random: held against many seeds, and shown on the smallest thing that breaks one.

use std::fmt::Debug;
use std::ops::Range;
use std::panic::{set_hook, take_hook};

use super::guard::attempt;
use super::tape::{Tape, shrink};

/// Holds `property` against what `make` makes of each seed.
///
/// # Panics
/// With the seed, the smallest thing found for which the property does not hold, and why.
pub fn hold<T: Debug>(seeds: Range<u64>, make: fn(&mut Tape) -> T, property: fn(&T)) {
    for seed in seeds {
        let mut tape = Tape::record(seed);
        let made = make(&mut tape);
        if failure(property, &made).is_some() {
            report(&format!("seed {seed}"), tape.into_choices(), make, property);
        }
    }
}

/// Why `property` does not hold of `made`; nothing if it does.
fn failure<T>(property: fn(&T), made: &T) -> Option<String> {
    attempt(|| property(made)).err()
}

fn report<T: Debug>(name: &str, choices: Vec<u32>, make: fn(&mut Tape) -> T, property: fn(&T)) -> ! {
    let hook = take_hook();
    set_hook(Box::new(|_| {})); // hundreds of smaller ones are about to fail as well
    let play = |choices: &[u32]| make(&mut Tape::play(choices.to_vec()));
    let smallest = play(&shrink(choices, |choices| failure(property, &play(choices)).is_some()));
    let why = failure(property, &smallest).unwrap_or_default();
    set_hook(hook);
    panic!("{name}: {why}\nof {smallest:?}");
}

/// Holds `property` against everything that `make` can make. Returns how many things that are.
///
/// # Panics
/// As [`hold`].
pub fn hold_all<T: Debug>(make: fn(&mut Tape) -> T, property: fn(&T)) -> u64 {
    let mut count = 0;
    let mut next = Some(Vec::new());
    while let Some(choices) = next {
        let mut tape = Tape::play(choices);
        let made = make(&mut tape);
        if failure(property, &made).is_some() {
            report(&format!("number {count}"), tape.into_choices(), make, property);
        }
        count += 1;
        next = tape.successor();
    }
    count
}
