//! Small scopes, in every state and every order.

use asupersync_native::lab::explore::{Bounds, explore};

#[test]
fn every_interleaving_of_small_scopes_keeps_every_law() {
    let three = Bounds { tasks: 3, shields: 0, obligations: 0, races: 0, requests: 1 };
    let shielded = Bounds { tasks: 2, shields: 1, ..three };
    let held = Bounds { tasks: 2, obligations: 1, ..three };
    let raced = Bounds { tasks: 2, races: 1, ..three };
    for bounds in [three, shielded, held, raced] {
        let walk = explore(bounds).unwrap_or_else(|law| panic!("{law}"));
        println!("{bounds:?}: {walk:?}");
        assert!(walk.states > 1_000 && walk.ends > 0, "{walk:?}");
    }
}
