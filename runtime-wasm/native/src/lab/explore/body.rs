//! What is known of a body.

use asupersync_core::Handle;

/// A shield that a body is in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Shield {
    pub(super) serial: u32,
    pub(super) slot: u32,
}

/// A task, as its driver holds it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Body {
    pub(super) slot: u32,
    pub(super) serial: u32,
    /// It waits for a foreign promise, and has not been left since.
    pub(super) listens: bool,
    /// Its body has been left.
    pub(super) is_left: bool,
    /// Its body has ended.
    pub(super) has_ended: bool,
    /// Its region has closed.
    pub(super) has_closed: bool,
    pub(super) shield: Option<Shield>,
}

impl Body {
    pub(super) const fn new(handle: Handle) -> Self {
        Body {
            slot: handle.slot,
            serial: handle.serial,
            listens: false,
            is_left: false,
            has_ended: false,
            has_closed: false,
            shield: None,
        }
    }

    pub(super) const fn handle(&self) -> Handle {
        Handle { slot: self.slot, serial: self.serial }
    }

    /// All of it but where it lives.
    pub(super) fn facts(&self) -> u32 {
        [self.listens, self.is_left, self.has_ended, self.has_closed]
            .into_iter()
            .fold(0, |so_far, fact| so_far << 1 | u32::from(fact))
    }

    /// What owns what it calls now.
    pub(super) const fn region(&self) -> Handle {
        match self.shield {
            Some(Shield { slot, serial }) => Handle { slot, serial },
            None => self.handle(),
        }
    }
}
