//! Random programs.

use asupersync_core::handle::LAST_SERIAL;
use asupersync_core::{CancelKind, Rule};

use super::program::{Argument, Body, Call, Deed, Program, Step, Who};
use super::tape::Tape;

/// How many steps a program may have in all.
const FUEL: u32 = 40;
/// How deep functions and blocks may nest.
const DEPTH: u32 = 5;

/// The program that is on the tape.
pub fn program(tape: &mut Tape) -> Program {
    let mut maker = Maker { tape, fuel: FUEL };
    let main = maker.body(0, Place::default());
    let beside = (0..maker.tape.below(8).saturating_sub(5)).map(|_| maker.call(2, Place::default())).collect();
    let deadline = if maker.tape.once_in(8) { Some(maker.time()) } else { None };
    let deeds = (0..maker.tape.below(4).saturating_sub(1)).map(|_| (maker.time(), maker.deed())).collect();
    let storms = maker.tape.once_in(2);
    let patient = maker.tape.once_in(2);
    let births_left = if maker.tape.once_in(4) { maker.tape.below(30) } else { LAST_SERIAL };
    Program { main, beside, deadline, deeds, storms, seed: None, patient, births_left }
}

/// Where a statement stands.
#[derive(Clone, Copy, Default)]
struct Place {
    /// In cleanup, or in what cleanup calls: nothing there may wait for ever, as no request ends it (C5).
    cleans_up: bool,
    /// In a `finally` itself, out of which nothing may return (L8).
    finally: bool,
}

impl Place {
    const fn called(self) -> Self {
        Place { finally: false, ..self }
    }
}

struct Maker<'t> {
    tape: &'t mut Tape,
    fuel: u32,
}

impl Maker<'_> {
    fn time(&mut self) -> u32 {
        self.tape.below(12)
    }

    fn deed(&mut self) -> Deed {
        match self.tape.below(4) {
            0 => Deed::Close,
            1 => Deed::Call(self.call(2, Place::default())),
            number => Deed::Cancel([CancelKind::User, CancelKind::Shutdown][number as usize - 2]),
        }
    }

    fn call(&mut self, depth: u32, place: Place) -> Call {
        Call::of(self.body(depth, place))
    }

    fn body(&mut self, depth: u32, place: Place) -> Body {
        let most = if depth == 0 {
            9
        } else if depth < DEPTH {
            5
        } else {
            2
        };
        let steps = self.tape.below(most);
        let mut body = Vec::new();
        for _ in 0..steps {
            if self.fuel == 0 {
                break;
            }
            self.fuel -= 1;
            body.push(self.step(depth, place));
        }
        body
    }

    fn step(&mut self, depth: u32, place: Place) -> Step {
        match self.tape.below(47) {
            0..=1 => Step::Turn,
            2..=5 => {
                let after = self.time();
                if self.tape.once_in(4) { Step::Reject(after) } else { Step::Wait(after) }
            }
            6..=10 => Step::Await(self.who()),
            11..=15 => {
                let call = self.call(depth + 1, place.called());
                Step::Call(Call { deep: self.tape.once_in(6), ..call })
            }
            16..=17 => Step::Sleep { name: None, ms: self.time() },
            18..=19 => self.fetch(),
            20..=22 => self.combine(depth, place),
            23..=26 => self.block(depth, place),
            27 => Step::Cancel(self.who()),
            28 => Step::Throw,
            29 if !place.finally => Step::Return(if self.tape.once_in(2) { Some(self.who()) } else { None }),
            30 => Step::Hear(self.who()),
            31 => self.scope(depth, place),
            32 => self.later(depth),
            33 => self.rare(depth, place),
            34..=37 => self.obligation(),
            38 => Step::Timeout { ms: self.time(), call: self.call(depth + 1, place.called()) },
            39 => Step::Mask(self.call(depth + 1, Place { cleans_up: true, finally: true })),
            40..=41 => Step::Defer(self.call(depth + 1, Place { cleans_up: true, finally: false })),
            42..=43 => Step::Spawn(self.call(depth + 1, place.called())),
            44 => Step::Background(self.call(depth + 1, place.called())),
            45..=46 if !place.cleans_up => Step::Await(Who::Any { any: self.tape.below(12) as usize }),
            _ => Step::Throw,
        }
    }

    fn rare(&mut self, depth: u32, place: Place) -> Step {
        match self.tape.below(6) {
            0..=2 => Step::Detach(self.call(depth + 1, place.called())),
            3..=4 => Step::CancelScope,
            _ => Step::Panic,
        }
    }

    /// When a closure is called its maker may be in its cleanup.
    fn later(&mut self, depth: u32) -> Step {
        Step::Later { ms: self.time(), call: self.call(depth + 1, Place { cleans_up: true, finally: false }) }
    }

    fn obligation(&mut self) -> Step {
        match self.tape.below(5) {
            0..=1 => Step::Reserve(None),
            2 if self.tape.once_in(3) => Step::Abort(self.who()),
            2 | 3 => Step::Commit(self.who()),
            _ => Step::Transfer { it: self.who(), to: self.who() },
        }
    }

    fn who(&mut self) -> Who {
        Who::Nth(self.tape.below(6) as usize)
    }

    fn fetch(&mut self) -> Step {
        Step::Fetch { name: None, ms: self.time(), fails: self.tape.once_in(4), deaf: self.tape.once_in(4) }
    }

    fn scope(&mut self, depth: u32, place: Place) -> Step {
        let deadline = if self.tape.once_in(2) { Some(self.time()) } else { None };
        let polls = if self.tape.once_in(4) { Some(self.tape.below(6)) } else { None };
        Step::Scope { deadline, polls, supervise: self.tape.once_in(2), call: self.call(depth + 1, place.called()) }
    }

    fn block(&mut self, depth: u32, place: Place) -> Step {
        let body = self.body(depth + 1, place);
        let kind = self.tape.below(3);
        let catch = if kind != 0 { Some(self.body(depth + 1, place)) } else { None };
        let finally = Place { cleans_up: true, finally: true };
        let finally = if kind != 1 { Some(self.body(depth + 1, finally)) } else { None };
        Step::Try { body, catch, finally }
    }

    fn combine(&mut self, depth: u32, place: Place) -> Step {
        let rule = [Rule::All, Rule::Race, Rule::Any, Rule::AllSettled][self.tape.below(4) as usize];
        let mut arguments: Vec<Argument> = (0..self.tape.below(4)).map(|_| self.argument(depth, place)).collect();
        if place.cleans_up && rule == Rule::Race {
            arguments.push(Argument::Wait(self.time())); // one of nothing never ends
        }
        Step::Combine { name: None, rule, of: arguments }
    }

    fn argument(&mut self, depth: u32, place: Place) -> Argument {
        match self.tape.below(16) {
            0..=7 => Argument::Call(self.call(depth + 1, place.called())),
            8..=10 => Argument::Task(self.who()),
            11..=13 => {
                let after = self.time();
                if self.tape.once_in(3) { Argument::Reject(after) } else { Argument::Wait(after) }
            }
            14 => Argument::Late(self.call(depth + 1, place.called())),
            _ => Argument::Boom,
        }
    }
}
