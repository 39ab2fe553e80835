//! Time on native ground.

use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

/// Milliseconds since it was made, by a clock that never goes back.
pub struct Clock(Instant);

impl Clock {
    /// A clock at zero.
    #[expect(clippy::new_without_default, reason = "no value is its default: each begins when it is made")]
    pub fn new() -> Self {
        Clock(Instant::now())
    }

    /// The time, in milliseconds.
    pub fn now(&self) -> f64 {
        self.0.elapsed().as_secs_f64() * 1000.0
    }

    /// What arrives before `due`, for which this waits; with a `due` of infinity as long as it takes.
    pub(super) fn wait<T>(&self, due: f64, arrivals: &Receiver<T>) -> Option<T> {
        if due == f64::INFINITY {
            return arrivals.recv().ok();
        }
        let left = Duration::from_secs_f64((due - self.now()).max(0.0) / 1000.0);
        arrivals.recv_timeout(left).ok()
    }
}
