//! Programs as data: what structured functions do, and what happens to them from outside.
#![expect(missing_docs, reason = "the fields of a step say what they are by their names")]

use asupersync_core::handle::LAST_SERIAL;
use asupersync_core::{CancelKind, Rule};
use serde::{Deserialize, Serialize};

use super::names;

/// The statements of a function or block.
pub type Body = Vec<Step>;

/// What a program calls a task, an obligation, or a moment.
pub type Name = String;

/// A statement. Whatever gives a task may call it by a name, that of a call being the function's.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Step {
    /// `const t = f()`.
    Call(Call),
    /// `const t = spawn(f)` (O5).
    Spawn(Call),
    /// `const t = background(f)` (O7).
    Background(Call),
    /// `void f()` (O7).
    Detach(Call),
    /// `const t = run({ deadline, polls, supervise }, f)`.
    Scope {
        call: Call,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        deadline: Option<u32>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        polls: Option<u32>,
        #[serde(default, skip_serializing_if = "is_default")]
        supervise: bool,
    },
    /// `const t = timeout(ms, f)`.
    Timeout { ms: u32, call: Call },
    /// `const t = mask(f)`.
    Mask(Call),
    /// `const t = sleep(ms)`.
    Sleep {
        #[serde(rename = "as", default, skip_serializing_if = "Option::is_none")]
        name: Option<Name>,
        ms: u32,
    },
    /// `const t = fetch(…)`: answers after so many milliseconds; one that is deaf does so in spite of an abort.
    Fetch {
        #[serde(rename = "as", default, skip_serializing_if = "Option::is_none")]
        name: Option<Name>,
        ms: u32,
        #[serde(default, skip_serializing_if = "is_default")]
        fails: bool,
        #[serde(default, skip_serializing_if = "is_default")]
        deaf: bool,
    },
    /// `const t = Promise.rule([…])`.
    Combine {
        #[serde(rename = "as", default, skip_serializing_if = "Option::is_none")]
        name: Option<Name>,
        #[serde(with = "names::RuleName")]
        rule: Rule,
        of: Vec<Argument>,
    },
    /// `await t`.
    Await(Who),
    /// `await promise`, which is fulfilled after so many milliseconds.
    Wait(u32),
    /// `await promise`, which is rejected after so many milliseconds.
    Reject(u32),
    /// `await 1`.
    Turn,
    /// `try { … } catch { … } finally { … }`; at least one of the two is there.
    Try {
        #[serde(rename = "do")]
        body: Body,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        catch: Option<Body>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        finally: Option<Body>,
    },
    /// `t.cancel()`.
    Cancel(Who),
    /// A request to the nearest scope.
    CancelScope,
    /// `t.outcome()`: somebody will hear of it (O6).
    Hear(Who),
    /// A closure of this function's is called from outside, so many milliseconds later (O8).
    Later { ms: u32, call: Call },
    /// `defer(f)` (C7).
    Defer(Call),
    /// `const o = obligation()`; numbered like tasks, on their own.
    Reserve(Option<Name>),
    /// `o.commit()`.
    Commit(Who),
    /// `o.abort()`.
    Abort(Who),
    /// `o.transfer(t)`.
    Transfer { it: Who, to: Who },
    /// `throw new Error()`.
    Throw,
    /// `return` or `return t`.
    Return(Option<Who>),
    /// A contract is broken (U2).
    Panic,
    /// This moment gets a name, so that an order can be told.
    Mark(Name),
}

/// A call of a function that is written where it is called.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    #[serde(rename = "as", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    #[serde(rename = "do")]
    pub body: Body,
    /// So deep on the stack that it starts in its turn (T7).
    #[serde(default, skip_serializing_if = "is_default")]
    pub deep: bool,
}

impl Call {
    /// A call of a function without a name.
    pub const fn of(body: Body) -> Self {
        Call { name: None, body, deep: false }
    }
}

/// Which task is meant.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Who {
    /// The one with this number, of those that the function has, in the order in which it got them, those of its caller
    /// first. A number beyond them names one all the same, so that every program means something.
    Nth(usize),
    /// The one that bears this name.
    Named(Name),
    /// The function that was called as the so-and-so-manyth in the whole program: who waits for it, perhaps, or its
    /// owner.
    Any { any: usize },
}

/// An element of what a combinator is given.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum Argument {
    /// `f()`.
    Call(Call),
    /// `f()`, called while the combinator iterates: born after it.
    Late(Call),
    /// A task that there is.
    Task(Who),
    /// A foreign promise, fulfilled after so many milliseconds.
    Wait(u32),
    /// A foreign promise, rejected after so many milliseconds.
    Reject(u32),
    /// The iterator throws here.
    Boom,
}

/// What happens to the scope that a program runs in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum Deed {
    /// A request.
    #[serde(with = "names::CancelName")]
    Cancel(CancelKind),
    /// It takes nothing new, and waits.
    Close,
    /// One more call.
    Call(Call),
}

/// A program: a scope with a function in it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Program {
    /// The function. Its name is `main`.
    pub main: Body,
    /// Functions that are called before it in the same call from outside, and become its own (`take_over`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<Call>,
    /// The scope's deadline, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<u32>,
    /// What happens to the scope, and when, in milliseconds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deeds: Vec<(u32, Deed)>,
    /// Whether all that is due at one time happens before the next tick.
    #[serde(default, skip_serializing_if = "is_default")]
    pub storms: bool,
    /// Chooses whose turn it is; first come, first served without it (D2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u32>,
    /// Whether foreign results come on a way of their own, so that who waits for one is left a little later (C4).
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub patient: bool,
    /// How many births there are before serials begin anew.
    #[serde(default = "all_serials", skip_serializing_if = "is_all_serials")]
    pub births_left: u32,
}

impl Program {
    /// A program of one function, to which nothing happens.
    pub const fn of(main: Body) -> Self {
        Program {
            main,
            beside: Vec::new(),
            deadline: None,
            deeds: Vec::new(),
            storms: false,
            seed: None,
            patient: true,
            births_left: LAST_SERIAL,
        }
    }

    /// The same, with one more thing that happens.
    pub fn with(mut self, at: u32, deed: Deed) -> Self {
        self.deeds.push((at, deed));
        self
    }
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

const fn yes() -> bool {
    true
}

const fn all_serials() -> u32 {
    LAST_SERIAL
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
const fn is_yes(value: &bool) -> bool {
    *value
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
const fn is_all_serials(value: &u32) -> bool {
    *value == LAST_SERIAL
}
