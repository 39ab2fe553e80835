//! The table of shared integers, from which the build makes a JavaScript module.

use std::collections::{BTreeMap, BTreeSet};

use asupersync_core::trace::Event;
use asupersync_core::{CancelKind, Outcome, Rule, Verb};
use asupersync_wasm_core::abi::{ABI, CLOSED, TABLE};

/// The values of the names that begin so.
fn family(prefix: &str) -> BTreeMap<&str, i32> {
    TABLE.iter().filter_map(|(name, value)| Some((name.strip_prefix(prefix)?, *value))).collect()
}

#[test]
fn every_name_stands_there_once() {
    let names: BTreeSet<&str> = TABLE.iter().map(|(name, _)| *name).collect();
    assert_eq!(names.len(), TABLE.len());
    let shouts = |name: &str| name.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_');
    assert!(names.iter().all(|name| shouts(name)));
}

#[test]
fn within_a_family_every_value_stands_there_once() {
    for prefix in ["VERB_", "WAIT_", "OUTCOME_", "CANCEL_", "KIND_", "RULE_", "FAULT_", "FACT_", "ACT_", "EVENT_"] {
        let members = family(prefix);
        let values: BTreeSet<i32> = members.values().copied().collect();
        assert!(values.len() == members.len() && members.len() > 1, "{prefix}");
    }
}

#[test]
fn verbs_fit_four_bits_and_idle_is_zero() {
    assert!(family("VERB_").values().all(|verb| (1..16).contains(verb)));
    assert_eq!(Verb::Idle as i32, 0, "so that no command is falsy");
    let order = [Verb::Yield, Verb::Start, Verb::Next, Verb::Throw, Verb::Leave, Verb::ClosedOk];
    assert!(order.is_sorted_by_key(|verb| *verb as i32), "the driver compares: steps lie between yield and leave");
}

#[test]
fn closings_are_in_the_order_of_outcomes() {
    let base = Verb::ClosedOk as i32 - Outcome::Ok as i32;
    for (verb, outcome) in [
        (Verb::ClosedOk, Outcome::Ok),
        (Verb::ClosedCancelled, Outcome::Cancelled),
        (Verb::ClosedErr, Outcome::Err),
        (Verb::ClosedPanicked, Outcome::Panicked),
    ] {
        assert_eq!(verb as i32, base + outcome as i32, "the driver reckons so: {verb:?}");
    }
}

#[test]
fn faults_are_negative() {
    assert!(family("FAULT_").values().all(|fault| *fault < 0));
}

#[test]
fn families_are_complete() {
    let kinds = (0..=255).filter(|number| CancelKind::from_number(*number).is_some()).count();
    let rules = (0..=255).filter(|number| Rule::from_number(*number).is_some()).count();
    assert_eq!((family("CANCEL_").len(), family("RULE_").len()), (kinds, rules));
    assert_eq!(family("OUTCOME_").len(), Outcome::Panicked as usize);
    assert_eq!(family("EVENT_").len(), Event::Waits as usize);
    assert_eq!(family("VERB_").len(), Verb::Lingers as usize, "all but idle");
}

#[test]
fn the_boundary_has_a_version_and_a_bit_for_closed() {
    assert_eq!((family("ABI"), CLOSED), (BTreeMap::from([("", ABI)]), 1));
}
