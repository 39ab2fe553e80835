//! Small scopes, in every state and every order.

use asupersync_native::lab::explore::{Bounds, Flaw, Plan, Walk, explore, follow, is_sound};
use asupersync_native::lab::guarded;

const THREE: Bounds = Bounds { tasks: 3, frames: 0, shields: 0, obligations: 0, races: 0, requests: 1 };
const SHIELDED: Bounds = Bounds { tasks: 2, shields: 1, ..THREE };
const HELD: Bounds = Bounds { tasks: 2, obligations: 1, ..THREE };
const RACED: Bounds = Bounds { tasks: 2, races: 1, ..THREE };

fn walked(plan: Plan) -> Walk {
    let walk = follow(plan).unwrap_or_else(|law| panic!("{law}"));
    println!("{plan:?}: {} states, {} steps, {} streams", walk.states, walk.steps, walk.streams);
    walk
}

const HEARD: Bounds = Bounds { tasks: 2, frames: 2, ..THREE };

#[test]
fn every_interleaving_of_small_scopes_keeps_every_law() {
    let both = Bounds { shields: 1, ..RACED };
    let heard = Bounds { frames: 1, ..both };
    for bounds in [THREE, HEARD, both, heard, Bounds { obligations: 1, ..SHIELDED }] {
        let walk = walked(Plan { bounds, by_names: true, by_ends: true, flaw: None });
        assert!(walk.states > 1_000 && !walk.ends.is_empty() && walk.streams > 0, "{walk:?}");
    }
}

#[test]
fn states_that_are_taken_for_one_lead_on_alike() {
    for bounds in [Bounds { tasks: 2, ..THREE }, SHIELDED, HELD, RACED, HEARD] {
        let states = is_sound(Plan { bounds, by_names: true, by_ends: false, flaw: None });
        states.unwrap_or_else(|law| panic!("{law}"));
    }
}

#[test]
fn by_names_as_by_slots_all_comes_to_the_same_ends() {
    for bounds in [THREE, SHIELDED, HELD, RACED, HEARD] {
        let by_names = walked(Plan { bounds, by_names: true, by_ends: true, flaw: None });
        let by_slots = walked(Plan { bounds, by_names: false, by_ends: true, flaw: None });
        assert_eq!(by_names.ends, by_slots.ends);
        assert!(by_names.states < by_slots.states, "{} and {}", by_names.states, by_slots.states);
    }
}

#[test]
fn by_names_as_by_slots_every_flaw_is_found() {
    for (flaw, bounds) in [(Flaw::DropsLateResults, SHIELDED), (Flaw::EndsTwice, THREE)] {
        for by_names in [true, false] {
            let found =
                guarded(|| follow(Plan { bounds, by_names, by_ends: false, flaw: Some(flaw) })).and_then(|walk| walk);
            assert!(found.is_err(), "{flaw:?} is found");
        }
    }
}

#[test]
#[ignore = "takes minutes, and its own build: `cargo test --profile lab -p asupersync-native --test explore -- --ignored`"]
fn every_interleaving_of_all_at_once_keeps_every_law() {
    let all = Bounds { shields: 1, obligations: 1, ..RACED };
    let walk = explore(all).unwrap_or_else(|law| panic!("{law}"));
    println!("{all:?}: {} states, {} steps, odds {:e}", walk.states, walk.steps, walk.odds());
    assert!(walk.states > 1_000_000, "{walk:?}");
}
