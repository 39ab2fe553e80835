//! Deterministic mode: the same program, the same seed and the same foreign results give the same events (D1, D2).
//!
//! The kernel reads no clock as it is, and chooses by rule alone. What this adds: choices by a seed, the fingerprint of
//! what has happened, and time that passes by itself when nobody has anything to do.

use crate::kernel::Kernel;

impl Kernel {
    /// Takes the fingerprint of all that happens from now on; with a seed, chooses by it among those whose turn it
    /// might be, and otherwise by who came first (T2).
    pub const fn be_deterministic(&mut self, seed: Option<u64>) {
        self.trace.take_fingerprint();
        if let Some(seed) = seed {
            self.choice.seed(seed);
        }
    }

    /// The fingerprint of the event stream since [`Kernel::be_deterministic`]; zero before (D2).
    pub const fn fingerprint(&self) -> u64 {
        self.trace.fingerprint()
    }

    /// Whether nobody has anything to do until time passes, or something arrives from outside.
    pub fn is_idle(&self) -> bool {
        !self.has_work()
    }

    /// Lets time pass up to the first timer, if everybody is idle and there is one (D1). Says whether it did.
    pub fn leap(&mut self) -> bool {
        let due = self.next_due();
        if !self.is_idle() || due == f64::INFINITY {
            return false;
        }
        self.advance(due);
        true
    }
}
