//! What comes from outside: when it is acted upon, and what comes too late (F2, D2).

use crate::kernel::Kernel;
use crate::trace::{Event, Record};

/// In a page without a trace nobody can ask how many foreign waits have been abandoned.
const COUNTS_DETACHED: bool = cfg!(any(feature = "trace", not(target_arch = "wasm32")));

impl Kernel {
    /// What comes next is caused from outside: what the tenant with this serial waits for has settled, or its input
    /// with this number (D2). The tenant may be long gone.
    pub fn admitted(&mut self, serial: u32, input: u32) {
        self.note_of(Event::Admitted, serial, input);
    }

    /// A foreign result came after the tenant with this serial had been left, and the driver has dropped it (F2).
    /// The tenant may be long gone.
    pub fn came_late(&mut self, serial: u32) {
        if COUNTS_DETACHED {
            self.detached = self.detached.saturating_sub(1);
        }
        self.note_of(Event::Late, serial, 0);
    }

    /// A wait for something that cannot be aborted is abandoned (F2).
    pub(crate) const fn detach_wait(&mut self) {
        if COUNTS_DETACHED {
            self.detached += 1;
        }
    }

    /// How many foreign waits have been abandoned, and have not come to their end yet (F2).
    pub const fn detached_waits(&self) -> u32 {
        self.detached
    }

    fn note_of(&mut self, event: Event, serial: u32, other: u32) {
        if self.trace.is_on() {
            let event = event as u32;
            self.trace.push(Record { at: self.now, seq: 0, serial, other, note: 0, event, detail: 0 });
        }
    }
}
