//! What the driver may ask of one tenant, and do to it, by number. Most of this is short and seldom called: exports of
//! its own would weigh more than what it does, and each would bring its own copy of the look at the handle.

use asupersync_core::{CancelKind, Fault, Handle, Kernel};

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
    /// [`asupersync_core::Kernel::is_alone`].
    pub const ALONE: u32 = 8;
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
    /// [`asupersync_core::Kernel::hand_down`], at a site.
    pub const HAND_DOWN: u32 = 16;
    /// [`asupersync_core::Kernel::open_shield`].
    pub const OPEN_SHIELD: u32 = 18;
    /// [`asupersync_core::Kernel::open_operation`], with a label.
    pub const OPEN_OPERATION: u32 = 19;
    /// [`asupersync_core::Kernel::defer`], with a label.
    pub const DEFER: u32 = 20;
    /// [`asupersync_core::Kernel::reserve`], with a label.
    pub const RESERVE: u32 = 21;
    /// [`asupersync_core::Kernel::request`], of a kind.
    pub const REQUEST: u32 = 22;
    /// [`asupersync_core::Kernel::take_over`], since a mark.
    pub const TAKE_OVER: u32 = 23;
    /// [`asupersync_core::Kernel::set_polls`], to so many.
    pub const SET_POLLS: u32 = 24;
    /// [`asupersync_core::Kernel::ask`], to go on at once.
    pub const ASK: u32 = 25;
    /// [`asupersync_core::Kernel::ask`], to go on when its turn comes.
    pub const ASK_LATER: u32 = 26;
    /// [`asupersync_core::Kernel::settle_input`], with a number: it has ended `ok`.
    pub const INPUT_OK: u32 = 27;
    /// [`asupersync_core::Kernel::settle_input`], with a number: it has failed.
    pub const INPUT_ERR: u32 = 28;
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
        fact::ALONE => kernel.is_alone(tenant).code(),
        fact::ALL => describe(kernel, tenant).code(),
        _ => -(Fault::WrongKind as i32),
    }
}

/// Does what has this number of [`act`], to such an extent or with such a label, if it takes one.
pub fn act(kernel: &mut Kernel, tenant: Handle, number: u32, extent: u32) -> i32 {
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
        act::OPEN_SHIELD => kernel.open_shield(tenant).code(),
        act::OPEN_OPERATION => open_operation(kernel, tenant, extent),
        act::DEFER => kernel.defer(tenant, extent).code(),
        act::RESERVE => kernel.reserve(tenant, extent).code(),
        act::REQUEST => request(kernel, tenant, extent),
        act::TAKE_OVER => kernel.take_over(tenant, extent).code(),
        act::SET_POLLS => kernel.set_polls(tenant, extent).code(),
        act::ASK | act::ASK_LATER => kernel.ask(tenant, number == act::ASK_LATER).code(),
        act::HAND_DOWN => kernel.hand_down(tenant, extent).code(),
        act::INPUT_OK | act::INPUT_ERR => kernel.settle_input(tenant, extent, number == act::INPUT_OK).code(),
        _ => -(Fault::WrongKind as i32),
    }
}

fn request(kernel: &mut Kernel, region: Handle, kind: u32) -> i32 {
    match CancelKind::from_number(kind) {
        Some(kind) => kernel.request(region, kind).code(),
        None => -(Fault::WrongKind as i32),
    }
}

/// There are foreign operations where there is a browser, or what stands for one.
fn open_operation(kernel: &mut Kernel, owner: Handle, label: u32) -> i32 {
    if cfg!(feature = "browser-io") { kernel.open_operation(owner, label).code() } else { -(Fault::WrongKind as i32) }
}

fn describe(kernel: &Kernel, tenant: Handle) -> Result<u32, Fault> {
    let (phase, region) = kernel.phases(tenant)?;
    let wait = kernel.wait(tenant)?;
    Ok(kernel.site(tenant)? << 12 | (wait as u32) << 8 | (region as u32) << 4 | phase as u32)
}
