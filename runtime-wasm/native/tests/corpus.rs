//! The corpus of scenarios, natively: each comes to what its file expects, and its stream passes every oracle.

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use asupersync_core::oracle;
use asupersync_native::lab::{Report, Scenario};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/scenarios");

fn files() -> Vec<PathBuf> {
    let entries = fs::read_dir(FOLDER).expect("the corpus is there");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a folder can be read").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

fn name_of(file: &Path) -> &str {
    file.file_stem().and_then(|name| name.to_str()).expect("a name in ASCII")
}

/// Why a scenario does not hold; nothing if it does.
fn flaws(file: &Path) -> Vec<String> {
    let judged = catch_unwind(AssertUnwindSafe(|| {
        let scenario = Scenario::read(file).unwrap_or_else(|error| panic!("{error}"));
        let story = scenario.tell();
        let verdicts = oracle::verdicts(&story.records, scenario.program.seed.is_some());
        let refused = verdicts.into_iter().map(|(name, why)| format!("{name}: {why}"));
        refused.chain(scenario.differences(&Report::of(&story))).collect()
    }));
    judged.unwrap_or_else(|panic| {
        vec![panic.downcast_ref::<String>().cloned().unwrap_or_else(|| "a law is broken".to_owned())]
    })
}

#[test]
fn every_scenario_comes_to_what_it_expects() {
    let mut failed = 0;
    for file in files() {
        for flaw in flaws(&file) {
            failed += 1;
            println!("{}: {flaw}", name_of(&file));
        }
    }
    assert_eq!(failed, 0, "scenarios differ from what they expect");
}

#[test]
fn the_corpus_is_no_smaller_than_it_was() {
    assert!(files().len() >= 190, "{} scenarios", files().len());
}

#[test]
fn every_scenario_is_named_by_its_rule_and_proves_something_else() {
    let mut sentences = BTreeSet::new();
    for file in files() {
        let name = name_of(&file);
        let (rule, shape) = name.split_once('-').expect("a rule, then the shape");
        assert!(rule.starts_with(['O', 'U', 'C', 'B', 'F', 'T', 'D']) && rule[1..].parse::<u32>().is_ok(), "{name}");
        assert!(!shape.is_empty() && !shape.contains(|c: char| c.is_ascii_uppercase() || c == ' '), "{name}");
        let scenario = Scenario::read(&file).expect("it can be read");
        assert!(sentences.insert(scenario.proves), "{name} proves what another does");
    }
}
