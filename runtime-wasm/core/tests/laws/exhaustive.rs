//! Small scopes, exhaustively: every program of a small language, with a request at every moment.

use asupersync_core::{CancelKind, Rule};

use crate::support::program::{Argument, Body, Call, Deed, Program, Step, Who};
use crate::support::property::hold_all;
use crate::support::{Tape, driver, oracles};

/// The end of a function: at once or after a while, well or badly, with cleanup or without.
fn child(tape: &mut Tape) -> Body {
    match tape.below(7) {
        0 => vec![],
        1 => vec![Step::Wait(1)],
        2 => vec![Step::Reject(2)],
        3 => vec![Step::Throw],
        4 => vec![Step::Sleep { name: None, ms: 1 }, Step::Await(Who::Nth(0))],
        5 => vec![Step::Try { body: vec![Step::Wait(2)], catch: None, finally: Some(vec![Step::Wait(1)]) }],
        _ => vec![Step::Fetch { name: None, ms: 2, fails: false, deaf: false }, Step::Await(Who::Nth(0))],
    }
}

/// What a function does with its first child, and a second.
fn use_of_it(tape: &mut Tape) -> Body {
    let rules = [Rule::All, Rule::Race, Rule::Any, Rule::AllSettled];
    match tape.below(9) {
        0 => vec![Step::Await(Who::Nth(0))],
        1 => vec![],
        2 => vec![Step::Cancel(Who::Nth(0)), Step::Await(Who::Nth(0))],
        3 => vec![Step::Throw],
        4 => vec![Step::Try { body: vec![Step::Await(Who::Nth(0))], catch: Some(vec![]), finally: None }, Step::Turn],
        5 => {
            let cleanup = vec![Step::Call(Call::of(child(tape))), Step::Await(Who::Nth(1))];
            vec![Step::Try { body: vec![Step::Await(Who::Nth(0))], catch: None, finally: Some(cleanup) }]
        }
        6 => vec![Step::Call(Call::of(child(tape))), Step::Return(Some(Who::Nth(1)))],
        7 => {
            let arguments = vec![Argument::Call(Call::of(child(tape))), Argument::Call(Call::of(child(tape)))];
            vec![Step::Combine { name: None, rule: tape.one_of(&rules), of: arguments }, Step::Await(Who::Nth(1))]
        }
        _ => {
            let arguments = vec![Argument::Task(Who::Nth(0)), Argument::Call(Call::of(child(tape)))];
            vec![Step::Combine { name: None, rule: tape.one_of(&rules), of: arguments }, Step::Await(Who::Nth(1))]
        }
    }
}

/// A function with a child, in a scope that is asked to end at some moment, or not.
fn program(tape: &mut Tape) -> Program {
    let mut body = vec![Step::Call(Call { deep: tape.once_in(2), ..Call::of(child(tape)) })];
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
