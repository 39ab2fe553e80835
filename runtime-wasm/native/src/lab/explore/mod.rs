//! All interleavings of small scopes: a walk through every state that any driver could bring the kernel to, with so many
//! tasks, shields, obligations, races and requests.
//!
//! Nothing here is a model of the kernel: each step is a call of the real one, on a copy. Bodies do at each moment whatever
//! a body may do, so that every program within the bounds is walked through, in every order.

//!
//! # What is the same
//!
//! Two states are one if they differ only in what their slots and serials are called: each tenant goes by its rank in order
//! of birth. The kernel compares serials, and never slots, and gives the next birth a rank of its own whatever lies free.
//! Tasks that have closed are alike. Those that live are not, though their bodies may do the same: who was born first is
//! asked first, and left first (T2). That walks by names and by slots come to the same ends, and find the same flaws, is
//! a law of its own.
//!
//! # What is left out
//!
//! Time does not pass, and nobody has had so many turns that others come first (T3). The host obeys notices at once. Of a
//! state a hash of 64 bits is kept: see [`Walk::odds`]. The oracles judge a stream for each step into an end, one way to
//! there and not all of them; the audit and the kernel's own assertions see every step.

mod act;
mod body;
mod fates;
mod flaw;
mod seen;
mod sound;
mod walk;
mod world;

use std::collections::BTreeSet;
use std::thread::available_parallelism;

pub use act::Act;
pub use fates::Fates;
pub use flaw::Flaw;
pub use sound::is_sound;
use walk::Walkers;

/// How much there may be of what.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Tasks, the first of them included.
    pub tasks: usize,
    /// Calls of which the kernel hears late, at any moment: tasks beside those (U7).
    pub frames: usize,
    /// Shields of all tasks, each a region of its own once something is called in it (C5).
    pub shields: usize,
    /// Obligations.
    pub obligations: usize,
    /// Races.
    pub races: usize,
    /// Requests, at any moment, to anybody.
    pub requests: usize,
}

/// How to walk.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// How far.
    pub bounds: Bounds,
    /// Whether states are the same that differ in what their slots are called.
    pub by_names: bool,
    /// Whether states differ that have nothing before them but the same, though what is over has ended in other ways. It
    /// decides nothing, and multiplies them; without, not all ends are found, and fewer streams are judged.
    pub by_ends: bool,
    /// What the driver does wrong.
    pub flaw: Option<Flaw>,
}

/// What a walk came to.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Walk {
    /// Different states.
    pub states: u64,
    /// Steps from one to another.
    pub steps: u64,
    /// Streams that were judged: steps into a state in which all is over.
    pub streams: u64,
    /// In which ways all was over.
    pub ends: BTreeSet<Fates>,
}

impl Walk {
    /// How likely it is at most that any two states were taken for one, since their hashes were equal.
    pub fn odds(&self) -> f64 {
        let states = self.states as f64;
        states * states / 2.0 / 2.0_f64.powi(64)
    }
}

/// Walks through every state within `bounds`, on all cores, by names alone. In each the audit must pass, and something must be left to do
/// unless all is over; a stream of every step to an end must pass every oracle.
///
/// # Errors
/// With the law that is broken, and the acts that lead there.
pub fn explore(bounds: Bounds) -> Result<Walk, String> {
    follow(Plan { bounds, by_names: true, by_ends: false, flaw: None })
}

/// As [`explore`], in the way that `plan` says.
///
/// # Errors
/// With the law that is broken, and the acts that lead there.
pub fn follow(plan: Plan) -> Result<Walk, String> {
    Walkers::new(available_parallelism().map_or(1, usize::from)).walk(plan)
}
