//! Small scopes, exhaustively: every program of a small language, with a request at every moment.

use asupersync_core::{CancelKind, Rule};

use crate::support::program::{Argument, Body, Deed, Program, Step};
use crate::support::property::hold_all;
use crate::support::{Tape, driver, oracles};

/// The end of a function: at once or after a while, well or badly, with cleanup or without.
fn child(tape: &mut Tape) -> Body {
    let wait = |after, ok| Step::Wait { after, ok };
    match tape.below(7) {
        0 => vec![],
        1 => vec![wait(1, true)],
        2 => vec![wait(2, false)],
        3 => vec![Step::Throw],
        4 => vec![Step::Sleep(1), Step::Await(0)],
        5 => vec![Step::Try { body: vec![wait(2, true)], catch: None, finally: Some(vec![wait(1, true)]) }],
        _ => vec![Step::Fetch { after: 2, ok: true, deaf: false }, Step::Await(0)],
    }
}

/// What a function does with its first child, and a second.
fn use_of_it(tape: &mut Tape) -> Body {
    let rules = [Rule::All, Rule::Race, Rule::Any, Rule::AllSettled];
    match tape.below(9) {
        0 => vec![Step::Await(0)],
        1 => vec![],
        2 => vec![Step::Cancel(0), Step::Await(0)],
        3 => vec![Step::Throw],
        4 => vec![Step::Try { body: vec![Step::Await(0)], catch: Some(vec![]), finally: None }, Step::Settled],
        5 => {
            let cleanup = vec![Step::Call { body: child(tape), deep: false }, Step::Await(1)];
            vec![Step::Try { body: vec![Step::Await(0)], catch: None, finally: Some(cleanup) }]
        }
        6 => vec![Step::Call { body: child(tape), deep: false }, Step::Return(Some(1))],
        7 => {
            let arguments = vec![Argument::Call(child(tape)), Argument::Call(child(tape))];
            vec![Step::Combine { rule: tape.one_of(&rules), arguments }, Step::Await(1)]
        }
        _ => {
            let arguments = vec![Argument::Task(0), Argument::Call(child(tape))];
            vec![Step::Combine { rule: tape.one_of(&rules), arguments }, Step::Await(1)]
        }
    }
}

/// A function with a child, in a scope that is asked to end at some moment, or not.
fn program(tape: &mut Tape) -> Program {
    let mut body = vec![Step::Call { body: child(tape), deep: tape.once_in(2) }];
    body.extend(use_of_it(tape));
    let mut program = Program::of(body);
    match tape.below(5) {
        0 => {}
        after => program.deeds.push((after - 1, Deed::Cancel(CancelKind::User))),
    }
    program.storms = tape.once_in(2);
    program.patient = tape.once_in(2);
    program
}

#[test]
fn every_small_program_keeps_every_law() {
    let count = hold_all(program, |program| oracles::judge(&driver::run(program)));
    println!("{count} programs");
    assert!(count > 50_000, "the language is not that small: {count}");
}
