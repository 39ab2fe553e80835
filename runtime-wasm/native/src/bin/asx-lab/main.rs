//! `asx-lab`: runs scenarios and random programs on the kernel, with every call audited, and judges event streams.

mod arguments;
mod explore;
mod judge;
mod random;
mod run;

use std::process::ExitCode;

use arguments::Arguments;

const USAGE: &str = "\
asx-lab run <scenario.json…> [--json] [--events <file>]
    Runs scenarios, and compares with what they expect. With --events, writes the stream of the last one.
asx-lab random [--seed <n>] [--count <n>] [--json]
    Runs random programs, one for each seed. With --json, prints each with its report, a line each.
asx-lab explore [--tasks <n>] [--frames <n>] [--shields <n>] [--obligations <n>] [--races <n>] [--requests <n>] [--json]
    Walks through every state and every order of a scope with so many of each, on all cores.
asx-lab judge <events file…> [--seeded] [--expect-refusal] [--json]
    Asks every oracle about streams of events; with --seeded, but those of first come, first served. With
    --expect-refusal, what is to hold is that each of the streams is refused.

Ends with 0 if all holds, with 1 if something does not, with 2 if it was asked wrongly.";

/// What a command comes to: whether all holds, or why it could not be tried.
type Answer = Result<bool, String>;

fn main() -> ExitCode {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let command = if words.is_empty() { String::new() } else { words.remove(0) };
    let answer = Arguments::read(words).and_then(|arguments| match command.as_str() {
        "run" => run::run(&arguments),
        "random" => random::random(&arguments),
        "explore" => explore::walk(&arguments),
        "judge" => judge::judge(&arguments),
        "help" | "--help" => {
            println!("{USAGE}");
            Ok(true)
        }
        _ => Err(USAGE.to_owned()),
    });
    match answer {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}
