//! Random programs by seed: every call audited, the end judged, the stream given to the oracles.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};

use crate::support::program::Program;
use crate::support::tape::{Tape, shrink};
use crate::support::{driver, generate, oracles};

/// How many programs each seed range has.
const PROGRAMS: u64 = 20_000;

/// Runs a program, and judges it.
fn judge(program: &Program) {
    oracles::judge(&driver::run(program));
}

/// Why `property` does not hold of the program on the tape; nothing if it does.
fn failure(property: fn(&Program), tape: &mut Tape) -> Option<String> {
    let program = generate::program(tape);
    let panic = catch_unwind(AssertUnwindSafe(|| property(&program))).err()?;
    let message = panic.downcast_ref::<String>().cloned();
    message.or_else(|| panic.downcast_ref::<&str>().map(|message| (*message).to_owned())).or(Some(String::new()))
}

/// Holds `property` against the programs of some seeds; shows the smallest that breaks it.
fn hold(property: fn(&Program), seeds: std::ops::Range<u64>) {
    for seed in seeds {
        let mut tape = Tape::record(seed);
        let program = generate::program(&mut tape);
        if catch_unwind(AssertUnwindSafe(|| property(&program))).is_err() {
            report(property, seed, tape.into_choices());
        }
    }
}

fn report(property: fn(&Program), seed: u64, choices: Vec<u32>) -> ! {
    let hook = take_hook();
    set_hook(Box::new(|_| {})); // hundreds of smaller programs are about to fail as well
    let smallest = shrink(choices, |choices| failure(property, &mut Tape::play(choices.to_vec())).is_some());
    let why = failure(property, &mut Tape::play(smallest.clone()));
    set_hook(hook);
    let program = generate::program(&mut Tape::play(smallest));
    panic!("seed {seed}: {}\nof {program:?}", why.unwrap_or_default());
}

/// Runs a program twice.
fn leaves_one_stream(program: &Program) {
    assert_eq!(driver::run(program), driver::run(program), "same program, same stream");
}

#[test]
fn d2_the_same_program_leaves_the_same_stream() {
    hold(leaves_one_stream, 0..1_000);
}

#[test]
fn random_programs_keep_every_law() {
    hold(judge, 0..PROGRAMS);
}
