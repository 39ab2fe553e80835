//! What the driver may ask of one tenant, and do to it, by number. Most of this is short and seldom called: exports of
//! its own would weigh more than what it does, and each would bring its own copy of the look at the handle.

use asupersync_core::{Fault, Handle, Kernel};

use crate::bridge::Code;

/// What may be asked; nothing changes.
pub mod fact {
    /// [`asupersync_core::Kernel::owner`].
    pub const OWNER: u32 = 0;
    /// [`asupersync_core::Kernel::kind`].
    pub const KIND: u32 = 1;
    /// [`asupersync_core::Kernel::cancel_kind`].
    pub const REQUESTED: u32 = 2;
    /// [`asupersync_core::Kernel::expired`].
    pub const EXPIRED: u32 = 3;
    /// [`asupersync_core::Kernel::ending`].
    pub const ENDING: u32 = 4;
    /// [`asupersync_core::Kernel::decider`].
    pub const DECIDER: u32 = 5;
    /// [`asupersync_core::Kernel::youngest`].
    pub const YOUNGEST: u32 = 6;
    /// What a tool shows: the site, then four bits each of wait, region and body.
    pub const ALL: u32 = 7;
}

/// What may be done.
pub mod act {
    /// [`asupersync_core::Kernel::detach`].
    pub const DETACH: u32 = 0;
    /// [`asupersync_core::Kernel::watch`].
    pub const WATCH: u32 = 1;
    /// [`asupersync_core::Kernel::make_vital`].
    pub const MAKE_VITAL: u32 = 2;
    /// [`asupersync_core::Kernel::make_background`].
    pub const MAKE_BACKGROUND: u32 = 3;
    /// [`asupersync_core::Kernel::pin`].
    pub const PIN: u32 = 4;
    /// The end of [`PIN`].
    pub const UNPIN: u32 = 5;
    /// [`asupersync_core::Kernel::lease`].
    pub const LEASE: u32 = 6;
    /// The end of a [`LEASE`].
    pub const GIVE_BACK: u32 = 7;
    /// [`asupersync_core::Kernel::discharge`]: it is committed.
    pub const COMMIT: u32 = 8;
    /// [`asupersync_core::Kernel::discharge`]: it is aborted.
    pub const ABORT: u32 = 9;
    /// [`asupersync_core::Kernel::join`].
    pub const JOIN: u32 = 10;
    /// [`asupersync_core::Kernel::absorb`].
    pub const ABSORB: u32 = 11;
    /// [`asupersync_core::Kernel::take_failure`].
    pub const TAKE_FAILURE: u32 = 12;
    /// [`asupersync_core::Kernel::expect_input`].
    pub const EXPECT_INPUT: u32 = 13;
    /// [`asupersync_core::Kernel::fail_combinator`].
    pub const FAIL_COMBINATOR: u32 = 14;
    /// [`asupersync_core::Kernel::close`].
    pub const CLOSE: u32 = 15;
}

/// The fact with this number of [`fact`].
pub fn fact(kernel: &Kernel, tenant: Handle, number: u32) -> i32 {
    if let Err(stale) = kernel.look_up(tenant) {
        return Err::<(), _>(stale).code(); // once for all, so that the compiler leaves it out of each
    }
    match number {
        fact::OWNER => kernel.owner(tenant).code(),
        fact::KIND => kernel.kind(tenant).map(|kind| kind as u32).code(),
        fact::REQUESTED => kernel.cancel_kind(tenant).map(|kind| kind as u32).code(),
        fact::EXPIRED => kernel.expired(tenant).code(),
        fact::ENDING => kernel.ending(tenant).map(|outcome| outcome as u32).code(),
        fact::DECIDER => kernel.decider(tenant).code(),
        fact::YOUNGEST => kernel.youngest(tenant).code(),
        fact::ALL => describe(kernel, tenant).code(),
        _ => -(Fault::WrongKind as i32),
    }
}

/// Does what has this number of [`act`].
pub fn act(kernel: &mut Kernel, tenant: Handle, number: u32) -> i32 {
    if let Err(stale) = kernel.look_up(tenant) {
        return Err::<(), _>(stale).code();
    }
    match number {
        act::DETACH => kernel.detach(tenant).code(),
        act::WATCH => kernel.watch(tenant).code(),
        act::MAKE_VITAL => kernel.make_vital(tenant).code(),
        act::MAKE_BACKGROUND => kernel.make_background(tenant).code(),
        act::PIN | act::UNPIN => kernel.pin(tenant, number == act::PIN).code(),
        act::LEASE | act::GIVE_BACK => kernel.lease(tenant, number == act::LEASE).code(),
        act::COMMIT | act::ABORT => kernel.discharge(tenant, number == act::COMMIT).code(),
        act::JOIN => kernel.join(tenant).code(),
        act::ABSORB => kernel.absorb(tenant).code(),
        act::TAKE_FAILURE => kernel.take_failure(tenant).code(),
        act::EXPECT_INPUT => kernel.expect_input(tenant).code(),
        act::FAIL_COMBINATOR => kernel.fail_combinator(tenant).code(),
        act::CLOSE => kernel.close(tenant).code(),
        _ => -(Fault::WrongKind as i32),
    }
}

fn describe(kernel: &Kernel, tenant: Handle) -> Result<u32, Fault> {
    let (phase, region) = kernel.phases(tenant)?;
    let wait = kernel.wait(tenant)?;
    Ok(kernel.site(tenant)? << 12 | (wait as u32) << 8 | (region as u32) << 4 | phase as u32)
}
