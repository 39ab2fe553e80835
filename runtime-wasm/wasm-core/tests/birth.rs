//! How what is born by number begins.

use asupersync_core::phase::Phase;
use asupersync_core::{Fault, Handle, Kernel, Kind, Outcome, Verb};
use asupersync_wasm_core::birth::{self, DEFERRED, RUNNING, SCOPE, SUPERVISED};
use asupersync_wasm_core::bridge::handle;

fn born(kernel: &mut Kernel, owner: Handle, birth: u32) -> Handle {
    let slot = birth::spawn(kernel, owner, 7, birth);
    assert!(slot > 0, "{birth} was refused: {slot}");
    handle(slot as u32, kernel.last_serial())
}

/// How a scope that was born so ends when it is closed after its only child has failed.
fn ends(birth: u32) -> Outcome {
    let mut kernel = Kernel::new();
    let root = kernel.open_root(0).unwrap();
    let scope = born(&mut kernel, root, birth);
    let task = born(&mut kernel, scope, RUNNING);
    assert_eq!(kernel.complete(task, Outcome::Err), Ok(true));
    while kernel.next().verb() != Verb::Unheard {}
    kernel.absorb(task).unwrap();
    kernel.close(scope).unwrap();
    kernel.next().verb().outcome()
}

#[test]
fn o1_what_is_born_is_and_begins_as_its_number_says() {
    let mut kernel = Kernel::new();
    let root = kernel.open_root(0).unwrap();
    let births = [
        (RUNNING, Kind::Task, Phase::Running),
        (DEFERRED, Kind::Task, Phase::Created),
        (SCOPE, Kind::Scope, Phase::Suspended),
        (SUPERVISED, Kind::Scope, Phase::Suspended),
    ];
    for (birth, kind, begins) in births {
        let tenant = born(&mut kernel, root, birth);
        assert_eq!(kernel.owner(tenant), Ok(root));
        assert_eq!(kernel.kind(tenant), Ok(kind));
        assert_eq!(kernel.phases(tenant).map(|(phase, _)| phase), Ok(begins));
    }
}

#[test]
fn o7_a_supervised_scope_survives_its_childrens_failures_and_another_does_not() {
    assert_eq!(ends(SUPERVISED), Outcome::Ok);
    assert_eq!(ends(SCOPE), Outcome::Err);
}

#[test]
fn o4_a_region_that_has_closed_refuses_every_birth() {
    let mut kernel = Kernel::new();
    let root = kernel.open_root(0).unwrap();
    born(&mut kernel, root, RUNNING);
    kernel.close(root).unwrap();
    for birth in [RUNNING, DEFERRED, SCOPE, SUPERVISED] {
        assert_eq!(birth::spawn(&mut kernel, root, 0, birth), -(Fault::Closed as i32));
    }
}
