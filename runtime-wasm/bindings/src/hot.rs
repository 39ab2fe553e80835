//! The hot calls: raw exports of integers, which the driver takes from the instance once.

use asupersync_wasm_core::bridge::{self, Code, handle};
use asupersync_wasm_core::{birth, tenant};

use crate::instance::kernel;

macro_rules! export {
    ($($name:ident($($argument:ident: $type:ty),*) $(-> $result:ty)? = $body:expr;)*) => {
        $(
            #[unsafe(no_mangle)]
            extern "C" fn $name($($argument: $type),*) $(-> $result)? { $body }
        )*
    };
}

export! {
    boot(capacity: u32, label: u32) -> i32 = {
        kernel().keep_trace(capacity as usize);
        kernel().be_patient();
        kernel().open_root(label).code()
    };
    spawn(owner: u32, serial: u32, label: u32, birth: u32) -> i32 = birth::spawn(kernel(), handle(owner, serial), label, birth);
    open_timer(owner: u32, serial: u32, label: u32, due: f64) -> i32 = kernel().open_timer(handle(owner, serial), label, due).code();
    transfer(slot: u32, serial: u32, holder: u32, holder_serial: u32) -> i32 =
        kernel().transfer(handle(slot, serial), handle(holder, holder_serial)).code();
    set_deadline(slot: u32, serial: u32, due: f64) -> i32 = kernel().set_deadline(handle(slot, serial), due).code();
    set_cleanup_budget(ms: f64) = kernel().set_cleanup_budget(ms);
    budget(slot: u32, serial: u32, of_polls: u32) -> f64 = bridge::budget(kernel(), handle(slot, serial), of_polls != 0);
    park_on(slot: u32, serial: u32, target: u32, target_serial: u32, place: u32, go_on: u32) -> i32 =
        bridge::park_on(kernel(), handle(slot, serial), handle(target, target_serial), place, go_on);
    park(slot: u32, serial: u32, wait: u32, place: u32, go_on: u32) -> i32 = bridge::park(kernel(), handle(slot, serial), wait, place, go_on);
    settle(slot: u32, serial: u32, ok: u32) -> i32 = kernel().settle(handle(slot, serial), ok != 0).code();
    complete(slot: u32, serial: u32, outcome: u32, go_on: u32) -> i32 = bridge::complete(kernel(), handle(slot, serial), outcome, go_on);
    next() -> i32 = kernel().next().pack();
    next_notice() -> i32 = bridge::next_notice(kernel());
    advance(now: f64) = kernel().advance(now);
    next_due() -> f64 = kernel().next_due();
    combine(owner: u32, serial: u32, rule: u32, mark: u32, label: u32) -> i32 = bridge::combine(kernel(), handle(owner, serial), rule, mark, label);
    add_input(slot: u32, serial: u32, number: u32, target: u32, target_serial: u32) -> i32 =
        kernel().add_input(handle(slot, serial), number, handle(target, target_serial)).code();
    ripen() = kernel().ripen();
    came_late(serial: u32) = bridge::came_late(kernel(), serial);
    fact(slot: u32, serial: u32, number: u32) -> i32 = tenant::fact(kernel(), handle(slot, serial), number);
    act(slot: u32, serial: u32, number: u32, extent: u32) -> i32 = tenant::act(kernel(), handle(slot, serial), number, extent);
    pass(task: u32, serial: u32, site: u32) -> i32 = kernel().pass(handle(task, serial), site).code();
}

#[cfg(feature = "trace")]
export! {
    last_serial() -> i32 = kernel().last_serial().code();
    occupied() -> i32 = kernel().occupied().code();
    ring(slot: u32, serial: u32, target: u32, target_serial: u32, number: u32) -> i32 =
        kernel().ring(handle(slot, serial), handle(target, target_serial), number).code();
    admitted(serial: u32, input: u32) = kernel().admitted(serial, input);
    detached_waits() -> i32 = kernel().detached_waits().code();
}

#[cfg(feature = "deterministic")]
export! {
    be_deterministic(seeded: u32, seed_low: u32, seed_high: u32) = bridge::be_deterministic(kernel(), seeded != 0, seed_low, seed_high);
    fingerprint(high: u32) -> i32 = bridge::half(kernel().fingerprint(), high != 0);
    is_idle() -> i32 = kernel().is_idle().code();
    is_deadlocked() -> i32 = kernel().is_deadlocked().code();
    waits_within(slot: u32, serial: u32) -> i32 = kernel().waits_within(handle(slot, serial)).code();
}
