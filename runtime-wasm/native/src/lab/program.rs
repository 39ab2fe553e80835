//! Programs as data: what structured functions do, and what happens to them from outside.
#![expect(missing_docs, reason = "the fields of a step say what they are by their names")]

use asupersync_core::handle::LAST_SERIAL;
use asupersync_core::{CancelKind, Rule};

/// The statements of a function or block.
pub type Body = Vec<Step>;

/// A statement. A function remembers its tasks by number, in the order in which it got them; a number beyond
/// them names one all the same, so that every program means something.
#[derive(Clone, Debug)]
pub enum Step {
    /// `const t = f()`; with `deep`, so deep on the stack that it starts in its turn (T7).
    Call { body: Body, deep: bool },
    /// `void f()` (O7).
    Detach(Body),
    /// `const t = run({ deadline, supervise }, f)`.
    Scope { body: Body, deadline: Option<u32>, supervise: bool },
    /// `const t = timeout(ms, f)`.
    Timeout { after: u32, body: Body },
    /// `const t = mask(f)`.
    Mask(Body),
    /// `const t = sleep(ms)`.
    Sleep(u32),
    /// `const t = fetch(…)`: answers after so many milliseconds; one that is deaf does so in spite of an abort.
    Fetch { after: u32, ok: bool, deaf: bool },
    /// `const t = Promise.rule([…])`.
    Combine { rule: Rule, arguments: Vec<Argument> },
    /// `await t`.
    Await(usize),
    /// `await promise`, settled after so many milliseconds.
    Wait { after: u32, ok: bool },
    /// `await 1`.
    Settled,
    /// `try { … } catch { … } finally { … }`; at least one of the two is there.
    Try { body: Body, catch: Option<Body>, finally: Option<Body> },
    /// `t.cancel()`.
    Cancel(usize),
    /// A request to the nearest scope.
    CancelScope,
    /// `t.outcome()`: somebody will hear of it (O6).
    Promise(usize),
    /// A closure of this function's is called from outside, so many milliseconds later (O8).
    Later { after: u32, body: Body },
    /// `defer(f)`.
    Defer(Body),
    /// `const o = obligation()`; numbered like tasks, on their own.
    Reserve,
    /// `o.commit()`, or `o.abort()`.
    Discharge { number: usize, commits: bool },
    /// `o.transfer(t)`.
    Transfer { number: usize, to: usize },
    /// `throw new Error()`.
    Throw,
    /// `return` or `return t`.
    Return(Option<usize>),
    /// A contract is broken (U2).
    Panic,
}

/// An element of what a combinator is given.
#[derive(Clone, Debug)]
pub enum Argument {
    /// `f()`.
    Call(Body),
    /// `f()`, called while the combinator iterates: born after it.
    Late(Body),
    /// A task that the function has.
    Task(usize),
    /// A foreign promise.
    Wait { after: u32, ok: bool },
    /// The iterator throws here.
    Boom,
}

/// What happens to the scope that a program runs in.
#[derive(Clone, Debug)]
pub enum Deed {
    /// A request.
    Cancel(CancelKind),
    /// It takes nothing new, and waits.
    Close,
    /// One more call.
    Call(Body),
}

/// A program: a scope with a function in it.
#[derive(Clone, Debug)]
pub struct Program {
    /// The function.
    pub body: Body,
    /// Functions that are called before it in the same call from outside, and become its own (`take_over`).
    pub beside: Vec<Body>,
    /// The scope's deadline, in milliseconds.
    pub deadline: Option<u32>,
    /// What happens, and when, in milliseconds.
    pub deeds: Vec<(u32, Deed)>,
    /// Whether all that is due at one time happens before the next tick.
    pub storms: bool,
    /// Whether foreign results come on a way of their own, so that who waits for one is left a little later (C4).
    pub patient: bool,
    /// How many births there are before serials begin anew.
    pub births_left: u32,
}

impl Program {
    /// A program of one function, to which nothing happens.
    pub fn of(body: Body) -> Self {
        Program {
            body,
            beside: Vec::new(),
            deadline: None,
            deeds: Vec::new(),
            storms: false,
            patient: false,
            births_left: LAST_SERIAL,
        }
    }

    /// The same, with one more thing that happens.
    pub fn with(mut self, at: u32, deed: Deed) -> Self {
        self.deeds.push((at, deed));
        self
    }
}
