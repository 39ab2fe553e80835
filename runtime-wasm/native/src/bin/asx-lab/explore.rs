//! `asx-lab explore`.

use std::time::Instant;

use asupersync_native::lab::explore::{Bounds, Walk, explore};
use asupersync_native::lab::guarded;
use serde_json::json;

use crate::Answer;
use crate::arguments::Arguments;

/// Walks through all interleavings of a small scope.
pub(crate) fn walk(arguments: &Arguments) -> Answer {
    let bounds = Bounds {
        tasks: arguments.number("--tasks", 3)?,
        frames: arguments.number("--frames", 0)?,
        shields: arguments.number("--shields", 0)?,
        obligations: arguments.number("--obligations", 0)?,
        races: arguments.number("--races", 0)?,
        requests: arguments.number("--requests", 1)?,
    };
    let started = Instant::now();
    let walked = guarded(|| explore(bounds)).and_then(|walked| walked);
    let seconds = started.elapsed().as_secs_f64();
    match (&walked, arguments.json) {
        (Ok(walk), true) => {
            println!(
                "{}",
                json!({
                    "states": walk.states,
                    "steps": walk.steps,
                    "streams": walk.streams,
                    "ends": walk.ends.len(),
                    "odds": walk.odds(),
                    "seconds": seconds,
                })
            );
        }
        (Ok(walk), false) => {
            println!("{bounds:?}");
            let Walk { states, steps, streams, ends } = walk;
            println!("{states} states, {steps} steps, {streams} streams judged, {} ends: every law holds", ends.len());
            println!("{seconds:.1} s; two states were taken for one with odds of {:.0e} at most", walk.odds());
        }
        (Err(law), _) => println!("BROKEN: {law}"),
    }
    Ok(walked.is_ok())
}
