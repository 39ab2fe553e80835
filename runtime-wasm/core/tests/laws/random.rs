//! Random programs by seed: every call audited, the end judged, the stream given to the oracles.

use crate::support::program::Program;
use crate::support::property::hold;
use crate::support::{driver, generate, oracles};

#[test]
fn random_programs_keep_every_law() {
    hold(0..100_000, generate::program, |program| oracles::judge(&driver::run(program)));
}

#[test]
fn d2_the_same_program_leaves_the_same_stream() {
    fn leaves_one_stream(program: &Program) {
        assert_eq!(driver::run(program), driver::run(program));
    }
    hold(0..1_000, generate::program, leaves_one_stream);
}
