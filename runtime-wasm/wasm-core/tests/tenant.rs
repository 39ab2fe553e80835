//! What is asked of one tenant, and done to it, by number.

use asupersync_core::trace::Event;
use asupersync_core::{Fault, Handle, Kernel, Kind, Rule};
use asupersync_wasm_core::abi::TABLE;
use asupersync_wasm_core::bridge::{self, handle};
use asupersync_wasm_core::tenant::{self, act, fact};

const VALUE: u32 = asupersync_core::slot::Wait::Value as u32;

/// A kernel with a root, and a running task in it.
fn boot() -> (Kernel, Handle, Handle) {
    let mut kernel = Kernel::new();
    kernel.keep_trace(64);
    let root = kernel.open_root(0).unwrap();
    let task = kernel.spawn(root, 0, false).unwrap();
    (kernel, root, task)
}

const fn fault(fault: Fault) -> i32 {
    -(fault as i32)
}

/// How many numbers a family has.
fn members(prefix: &str) -> u32 {
    TABLE.iter().filter(|(name, _)| name.starts_with(prefix)).count() as u32
}

fn last_event(kernel: &Kernel) -> u32 {
    kernel.trace().records().last().unwrap().event
}

#[test]
fn numbers_that_mean_nothing_are_refused_and_change_nothing() {
    let (mut kernel, _, task) = boot();
    let written = kernel.trace().written();
    for beyond in [0, 1, 240, 256, u32::MAX - members("ACT_")] {
        assert_eq!(tenant::act(&mut kernel, task, members("ACT_") + beyond, 0), fault(Fault::WrongKind), "{beyond}");
        assert_eq!(tenant::fact(&kernel, task, members("FACT_") + beyond), fault(Fault::WrongKind), "{beyond}");
    }
    assert_eq!(kernel.trace().written(), written);
}

#[test]
fn a_handle_that_names_nobody_is_refused_whatever_the_number() {
    let (mut kernel, root, _) = boot();
    let nobody = [handle(9, 9), handle(root.slot, root.serial + 1), handle(0, 0), handle(u32::MAX, 1)];
    for (number, somebody) in (0..32).flat_map(|number| nobody.map(|nobody| (number, nobody))) {
        assert_eq!(tenant::act(&mut kernel, somebody, number, 1), fault(Fault::Stale));
        assert_eq!(tenant::fact(&kernel, somebody, number), fault(Fault::Stale));
    }
}

#[test]
fn a_tool_sees_site_wait_and_phases_in_one_word() {
    let (mut kernel, _, task) = boot();
    bridge::park(&mut kernel, task, VALUE, 9 << 1, 0);
    let word = tenant::fact(&kernel, task, fact::ALL) as u32;
    let (phase, region) = kernel.phases(task).unwrap();
    assert_eq!([word >> 12, word >> 8 & 15, word >> 4 & 15, word & 15], [9, VALUE, region as u32, phase as u32]);
}

#[test]
fn facts_are_those_of_the_kernel() {
    let (mut kernel, root, task) = boot();
    let race = kernel.combine(root, Rule::Race, kernel.last_serial(), 0).unwrap();
    kernel.add_input(race, 1, task).unwrap();
    kernel.settle_input(race, 0, true).unwrap();
    assert_eq!(tenant::fact(&kernel, task, fact::OWNER), root.slot as i32);
    assert_eq!(tenant::fact(&kernel, task, fact::KIND), Kind::Task as i32);
    assert_eq!(tenant::fact(&kernel, root, fact::YOUNGEST), race.slot as i32);
    assert_eq!(tenant::fact(&kernel, task, fact::DECIDER), fault(Fault::WrongKind));
    let asked = [fact::REQUESTED, fact::EXPIRED, fact::ENDING].map(|number| tenant::fact(&kernel, task, number));
    assert_eq!(asked, [0, 0, 1]);
    kernel.set_deadline(task, 5.0).unwrap();
    kernel.advance(5.0);
    assert_eq!([fact::REQUESTED, fact::EXPIRED].map(|number| tenant::fact(&kernel, task, number)), [2, 1]);
    bridge::complete(&mut kernel, task, 1, 0);
    assert_eq!(tenant::fact(&kernel, race, fact::DECIDER), 1);
}

#[test]
fn of_two_numbers_for_one_call_each_means_its_own() {
    let (mut kernel, root, task) = boot();
    for (number, event) in [(act::COMMIT, Event::Committed), (act::ABORT, Event::Aborted)] {
        let obligation = kernel.reserve(task, 0).unwrap();
        assert_eq!(tenant::act(&mut kernel, obligation, number, 0), 0);
        assert_eq!(last_event(&kernel), event as u32);
    }
    let leases = [act::LEASE, act::LEASE, act::GIVE_BACK].map(|number| tenant::act(&mut kernel, task, number, 0));
    assert_eq!(leases, [1, 2, 1]);
    let scope = kernel.open_scope(root, 0, false).unwrap();
    let answers = [act::PIN, act::CLOSE, act::UNPIN].map(|number| tenant::act(&mut kernel, scope, number, 0));
    assert_eq!(answers, [0, 1, 0], "it is there for as long as it is pinned");
    assert_eq!(kernel.phases(scope).map(|(_, region)| region), Ok(asupersync_core::phase::RegionPhase::Closed));
}

#[test]
fn what_is_born_by_number_is_what_the_number_says() {
    let (mut kernel, _, task) = boot();
    let births = [(act::OPEN_SHIELD, Kind::Shield), (act::DEFER, Kind::Finalizer), (act::RESERVE, Kind::Obligation)];
    for (number, kind) in births {
        let slot = tenant::act(&mut kernel, task, number, 7);
        assert!(slot > 0, "{kind:?}");
        assert_eq!(kernel.kind(handle(slot as u32, kernel.last_serial())), Ok(kind));
    }
}

#[test]
fn whoever_is_alone_may_hand_down_to_a_task_of_its_own() {
    let (mut kernel, root, task) = boot();
    assert_eq!(tenant::fact(&kernel, task, fact::ALONE), 1);
    let inner = tenant::act(&mut kernel, task, act::HAND_DOWN, 9);
    assert_eq!(kernel.owner(handle(inner as u32, kernel.last_serial())), Ok(task));
    assert_eq!(kernel.site(task), Ok(9));
    assert_eq!(tenant::fact(&kernel, task, fact::ALONE), 0);
    for tenant in [root, task] {
        assert_eq!(tenant::act(&mut kernel, tenant, act::HAND_DOWN, 9), fault(Fault::WrongPhase));
    }
}
