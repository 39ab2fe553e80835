//! All interleavings of small scopes: a walk through every state that any driver could bring the kernel to, with so many
//! tasks, shields, obligations, races and requests.
//!
//! Nothing here is a model of the kernel: each step is a call of the real one, on a copy. Bodies do at each moment whatever
//! a body may do, so that every program within the bounds is walked through, in every order.

mod act;
mod body;
mod world;

use std::collections::HashSet;

use asupersync_core::oracle;

pub use act::Act;
use world::World;

/// How much there may be of what.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Tasks, the first of them included.
    pub tasks: usize,
    /// Shields of each task, each a region of its own once something is called in it (C5).
    pub shields: usize,
    /// Obligations.
    pub obligations: usize,
    /// Races.
    pub races: usize,
    /// Requests, at any moment, to anybody.
    pub requests: usize,
}

/// What a walk came to.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Walk {
    /// Different states.
    pub states: u64,
    /// Steps from one to another.
    pub steps: u64,
    /// States in which all is over.
    pub ends: u64,
}

/// Walks through every state within `bounds`. In each the audit must pass, and something must be left to do unless all
/// is over; the stream of every way to an end must pass every oracle.
///
/// # Errors
/// With the law that is broken, and the acts that lead there.
pub fn explore(bounds: Bounds) -> Result<Walk, String> {
    let mut walk = Walk::default();
    let mut seen = HashSet::new();
    let mut open = vec![World::new(bounds)];
    while let Some(world) = open.pop() {
        if !seen.insert(world.digest()) {
            continue;
        }
        walk.states += 1;
        let acts = world.acts();
        if world.is_over() {
            walk.ends += 1;
            judge(&world)?;
        } else if acts.iter().all(Act::is_a_whim) {
            return Err(format!("nothing is left to do, and not all is over, after {:?}", world.story()));
        }
        for act in acts {
            walk.steps += 1;
            open.push(world.after(act)?);
        }
    }
    Ok(walk)
}

fn judge(world: &World) -> Result<(), String> {
    let records = world.close()?;
    match oracle::verdicts(&records, false).into_iter().next() {
        Some((name, why)) => Err(format!("{name}: {why}, after {:?}", world.story())),
        None => Ok(()),
    }
}
