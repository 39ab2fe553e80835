//! `asx-lab random`.

use std::io::{BufWriter, Write, stdout};

use asupersync_core::handle::LAST_SERIAL;
use asupersync_core::oracle;
use asupersync_native::lab::program::Program;
use asupersync_native::lab::{Report, Tape, driver, generate, guarded};
use serde_json::json;

use crate::Answer;
use crate::arguments::Arguments;

/// Runs a random program for each seed, and asks the oracles about each.
pub(crate) fn random(arguments: &Arguments) -> Answer {
    let first: u64 = arguments.number("--seed", 0)?;
    let count: u64 = arguments.number("--count", 1_000)?;
    let mut out = BufWriter::new(stdout().lock());
    let mut broken = 0;
    for seed in first..first + count {
        let program = as_wasm_boots_it(generate::program(&mut Tape::record(seed)), seed);
        match guarded(|| driver::tell(&program)) {
            Ok(story) => {
                for (oracle, why) in oracle::verdicts(&story.records, program.seed.is_some()) {
                    broken += 1;
                    eprintln!("seed {seed}: {oracle}: {why}");
                }
                if arguments.json {
                    let line = json!({ "seed": seed, "program": program, "report": Report::of(&story) });
                    writeln!(out, "{line}").map_err(|error| error.to_string())?;
                }
            }
            Err(law) => {
                broken += 1;
                eprintln!("seed {seed}: {law}");
            }
        }
    }
    out.flush().map_err(|error| error.to_string())?;
    if !arguments.json {
        println!("{count} programs from seed {first}: {broken} laws broken");
    }
    Ok(broken == 0)
}

/// The module's kernel is always patient, and its serials begin at one. Of two programs one is first come, first served.
fn as_wasm_boots_it(program: Program, seed: u64) -> Program {
    let seed = if seed.is_multiple_of(2) { None } else { Some(seed as u32) };
    Program { patient: true, births_left: LAST_SERIAL, seed, ..program }
}
