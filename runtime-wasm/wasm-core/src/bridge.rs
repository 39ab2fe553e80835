//! The kernel as a browser calls it: integers in, one integer out.
//!
//! A slot and its serial come as two arguments; a birth returns the slot, and both sides count serials.
//! A negative result is a fault, and then nothing has changed (O11). Sites travel with the shield bit:
//! `site << 1 | shielded`.

use asupersync_core::slot::Wait;
use asupersync_core::{Fault, Handle, Kernel, Outcome, Rule, Verb, Wake};

use crate::abi::CLOSED;

/// Any result of the kernel as one integer.
pub trait Code {
    /// The integer; negative for a fault.
    fn code(self) -> i32;
}

impl Code for Handle {
    fn code(self) -> i32 {
        self.slot as i32
    }
}

impl Code for u32 {
    fn code(self) -> i32 {
        self as i32
    }
}

impl Code for bool {
    fn code(self) -> i32 {
        i32::from(self)
    }
}

impl Code for () {
    fn code(self) -> i32 {
        0
    }
}

impl Code for Wake {
    fn code(self) -> i32 {
        match self {
            Wake::Now(verb) => verb as i32,
            Wake::Queued => Verb::Idle as i32,
        }
    }
}

impl<T: Code> Code for Result<T, Fault> {
    fn code(self) -> i32 {
        match self {
            Ok(value) => value.code(),
            Err(fault) => -(fault as i32),
        }
    }
}

/// The handle that two integers name.
#[inline]
pub const fn handle(slot: u32, serial: u32) -> Handle {
    Handle { slot, serial }
}

/// The answer to a step that has ended. A driver that is in its loop goes on with the next command, and
/// so needs no call of its own for it; one whose step is nested in another's must not take any.
#[inline]
fn answer(kernel: &mut Kernel, closed: bool, go_on: u32) -> i32 {
    let bits = if closed { CLOSED } else { 0 };
    if go_on == 0 || !kernel.has_work() { bits } else { kernel.next().pack() << 1 | bits }
}

/// The answer to a step that was refused: the fault stands where the next command would.
const fn refusal(fault: Fault) -> i32 {
    -(fault as i32) << 1
}

/// [`Kernel::park_on`], then the next command.
#[inline]
pub fn park_on(kernel: &mut Kernel, task: Handle, target: Handle, place: u32, go_on: u32) -> i32 {
    match kernel.park_on(task, target, place & 1 != 0, place >> 1) {
        Ok(()) => answer(kernel, false, go_on),
        Err(fault) => refusal(fault),
    }
}

/// [`Kernel::park`], then the next command.
#[inline]
pub fn park(kernel: &mut Kernel, task: Handle, wait: u32, place: u32, go_on: u32) -> i32 {
    let wait = match wait {
        2 => Wait::Foreign,
        3 => Wait::Value,
        4 => Wait::Throw,
        6 => Wait::Request,
        _ => return refusal(Fault::WrongKind),
    };
    match kernel.park(task, wait, place & 1 != 0, place >> 1) {
        Ok(()) => answer(kernel, false, go_on),
        Err(fault) => refusal(fault),
    }
}

/// [`Kernel::complete`]: whether the region has closed, then the next command.
#[inline]
pub fn complete(kernel: &mut Kernel, task: Handle, outcome: u32, go_on: u32) -> i32 {
    let outcome = match outcome {
        1 => Outcome::Ok,
        2 => Outcome::Cancelled,
        3 => Outcome::Err,
        4 => Outcome::Panicked,
        _ => return refusal(Fault::WrongKind),
    };
    match kernel.complete(task, outcome) {
        Ok(closed) => answer(kernel, closed, go_on),
        Err(fault) => refusal(fault),
    }
}

/// [`Kernel::combine`].
pub fn combine(kernel: &mut Kernel, owner: Handle, rule: u32, mark: u32, label: u32) -> i32 {
    match Rule::from_number(rule) {
        Some(rule) => kernel.combine(owner, rule, mark, label).code(),
        None => -(Fault::WrongKind as i32),
    }
}

/// [`Kernel::came_late`].
#[cfg(feature = "browser-io")]
pub fn came_late(kernel: &mut Kernel, serial: u32) {
    kernel.came_late(serial);
}

/// [`Kernel::next_notice`] as a packed command.
pub fn next_notice(kernel: &mut Kernel) -> i32 {
    kernel.next_notice().pack()
}

/// Half of [`Kernel::budget`]: the time, or the polls; infinity for none, and for a stale handle.
pub fn budget(kernel: &Kernel, region: Handle, of_polls: bool) -> f64 {
    match kernel.budget(region) {
        Ok((due, _)) if !of_polls => due,
        Ok((_, polls)) if polls < u32::MAX => f64::from(polls),
        _ => f64::INFINITY,
    }
}

/// [`Kernel::be_deterministic`], the seed in two halves.
#[cfg(feature = "deterministic")]
pub fn be_deterministic(kernel: &mut Kernel, seeded: bool, low: u32, high: u32) {
    kernel.be_deterministic(seeded.then_some(u64::from(high) << 32 | u64::from(low)));
}

/// A half of 64 bits, which no one answer could carry.
#[cfg(feature = "deterministic")]
pub const fn half(bits: u64, high: bool) -> i32 {
    (if high { bits >> 32 } else { bits }) as i32
}
