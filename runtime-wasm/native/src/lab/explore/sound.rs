//! Whether the digest tells apart what it must.

use std::collections::HashMap;

use super::world::World;
use super::{Act, Plan};

/// What can be done in a state, and the state after each.
type Next = Vec<(u8, u64)>;

/// Walks as `plan` says, but goes on from a state whichever way it was reached, and compares: whatever has one digest
/// comes to the same digests by as many acts.
///
/// # Errors
/// With two ways to one digest that do not lead on alike; or the law that is broken.
pub fn is_sound(plan: Plan) -> Result<usize, String> {
    let mut seen: HashMap<u64, (Next, Vec<Act>)> = HashMap::new();
    let mut open = vec![World::new(plan)];
    while let Some(world) = open.pop() {
        let (mut next, mut after) = (Next::new(), Vec::new());
        for act in world.acts() {
            let world = world.after(act)?;
            next.push((act.number(), world.digest()));
            after.push(world);
        }
        next.sort_unstable();
        if let Some((known, story)) = seen.get(&world.digest()) {
            if *known != next {
                return Err(format!("{:?} and {story:?} do not lead on alike: {next:?} and {known:?}", world.story()));
            }
            continue;
        }
        seen.insert(world.digest(), (next, world.story().to_vec()));
        open.append(&mut after);
    }
    Ok(seen.len())
}
