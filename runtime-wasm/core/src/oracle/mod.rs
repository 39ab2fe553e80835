//! Oracles: what must hold of an event stream, whoever recorded it. Each reads the records alone.

mod finalizer;
mod heard;
mod life;
mod linger;
mod obligation;
mod operation;
mod order;
mod transition;

use alloc::string::String;
use alloc::vec::Vec;

use crate::trace::Record;

/// Why a stream is not one that the kernel may record.
pub type Verdict = Result<(), String>;

/// Judges a stream.
pub type Oracle = fn(&[Record]) -> Verdict;

/// Every oracle by its name.
pub const ORACLES: [(&str, Oracle); 19] = [
    ("no orphan (O1)", life::no_orphan),
    ("region close implies quiescence (O4)", life::quiescence),
    ("everything ends once", life::ends_once),
    ("no late touch (F2)", life::no_late_touch),
    ("a wait ends once (C4)", life::waits_end_once),
    ("a body takes only legal steps", transition::only_legal),
    ("outcomes fold (U1)", life::folds),
    ("no error is unheard (O6)", heard::no_error_unheard),
    ("each obligation is settled once (B1)", obligation::settled_once),
    ("each finalizer runs once, last in, first out (C7)", finalizer::runs_once),
    ("operations go step by step (F1)", operation::goes_step_by_step),
    ("losers are drained (C8)", order::losers_drained),
    ("children are left before their parents (C3)", order::bottom_up),
    ("requests only strengthen (C1)", order::strengthening),
    ("only who was left is cancelled (U5)", order::cancelled_by_request),
    (FIRST_COME, order::first_come_first_served),
    ("the ready lane gets its turn (T3)", order::bounded_streaks),
    ("who is stuck was asked, and had its time (C6)", linger::stuck_in_time),
    ("who waits for what it owns had its time (O4)", linger::waits_in_time),
];

const FIRST_COME: &str = "a lane is first come, first served (T2)";

/// Asks every oracle.
///
/// # Panics
/// With the first that says no, and why.
#[track_caller]
pub fn judge(records: &[Record]) {
    judge_with(records, false);
}

/// Asks every oracle that has a say where a seed chooses whose turn it is.
///
/// # Panics
/// With the first that says no, and why.
#[track_caller]
pub fn judge_seeded(records: &[Record]) {
    judge_with(records, true);
}

#[track_caller]
fn judge_with(records: &[Record], seeded: bool) {
    if let Some((name, why)) = verdicts(records, seeded).into_iter().next() {
        panic!("{name}: {why}");
    }
}

/// The names of the oracles that say no, each with why. Where it is `seeded` whose turn it is, nobody is asked who comes
/// first.
pub fn verdicts(records: &[Record], seeded: bool) -> Vec<(&'static str, String)> {
    let asked = ORACLES.iter().filter(|(name, _)| !(seeded && *name == FIRST_COME));
    asked.filter_map(|(name, oracle)| Some((*name, oracle(records).err()?))).collect()
}
