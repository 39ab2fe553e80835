//! Walkers, one a core: each goes deep on its own, and gives of its oldest to whoever has nothing left.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use asupersync_core::oracle;

use super::seen::Seen;
use super::world::World;
use super::{Act, Plan, Walk};

/// What the walkers share.
pub(super) struct Walkers {
    seen: Seen,
    pool: Mutex<Pool>,
    bell: Condvar,
    idle: AtomicUsize,
    is_broken: AtomicBool,
    count: usize,
}

#[derive(Default)]
struct Pool {
    open: Vec<World>,
    is_over: bool,
}

impl Walkers {
    pub(super) fn new(count: usize) -> Self {
        let (seen, pool) = (Seen::new(), Mutex::default());
        let (idle, is_broken) = (AtomicUsize::new(0), AtomicBool::new(false));
        Walkers { seen, pool, bell: Condvar::new(), idle, is_broken, count }
    }

    /// All states that can be reached by `plan`.
    pub(super) fn walk(&self, plan: Plan) -> Result<Walk, String> {
        let first = World::new(plan);
        self.seen.insert(first.digest());
        self.lock().open.push(first);
        thread::scope(|scope| {
            let walkers: Vec<_> = (0..self.count).map(|_| scope.spawn(|| self.go())).collect();
            let walks = walkers.into_iter().map(|walker| walker.join().expect("laws are broken as values"));
            walks.collect::<Result<Vec<_>, _>>()
        })
        .map(|walks| walks.into_iter().fold(Walk { states: 1, ..Walk::default() }, Walk::and))
    }

    fn go(&self) -> Result<Walk, String> {
        let (mut walk, mut open) = (Walk::default(), Vec::new());
        while !self.is_broken.load(Ordering::Relaxed)
            && let Some(world) = open.pop().or_else(|| self.wait_for_more())
        {
            if let Err(law) = self.expand(&world, &mut open, &mut walk) {
                self.end();
                return Err(law);
            }
            if self.idle.load(Ordering::Relaxed) > 0 && open.len() > 1 {
                let half = open.len() / 2;
                self.lock().open.extend(open.drain(..half));
                self.bell.notify_all();
            }
        }
        Ok(walk)
    }

    /// The states after `world` that nobody has seen yet.
    fn expand(&self, world: &World, open: &mut Vec<World>, walk: &mut Walk) -> Result<(), String> {
        let acts = world.acts();
        if !world.is_over() && acts.iter().all(Act::is_a_whim) {
            return Err(format!("nothing is left to do, and not all is over, after {:?}", world.story()));
        }
        for act in acts {
            let after = world.after(act)?;
            walk.steps += 1;
            if after.is_over() {
                judge(&after)?;
                walk.streams += 1;
                walk.ends.insert(after.fates());
            }
            if self.seen.insert(after.digest()) {
                walk.states += 1;
                open.push(after);
            }
        }
        Ok(())
    }

    /// What another has given away; nothing once nobody has anything left.
    fn wait_for_more(&self) -> Option<World> {
        let mut pool = self.lock();
        if self.idle.fetch_add(1, Ordering::Relaxed) + 1 == self.count && pool.open.is_empty() {
            pool.is_over = true;
            self.bell.notify_all();
        }
        while pool.open.is_empty() && !pool.is_over {
            pool = self.bell.wait(pool).unwrap_or_else(PoisonError::into_inner);
        }
        self.idle.fetch_sub(1, Ordering::Relaxed);
        if pool.is_over { None } else { pool.open.pop() }
    }

    fn end(&self) {
        self.is_broken.store(true, Ordering::Relaxed);
        self.lock().is_over = true;
        self.bell.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Pool> {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Walk {
    fn and(mut self, other: Walk) -> Walk {
        self.states += other.states;
        self.steps += other.steps;
        self.streams += other.streams;
        self.ends = BTreeSet::from_iter(self.ends.into_iter().chain(other.ends));
        self
    }
}

fn judge(world: &World) -> Result<(), String> {
    let broken = match world.stream() {
        Ok(records) => oracle::verdicts(&records, false).into_iter().next().map(|(name, why)| format!("{name}: {why}")),
        Err(law) => Some(law),
    };
    broken.map_or(Ok(()), |law| Err(format!("{law}, after {:?}", world.story())))
}
