//! `asx-lab judge`, as scripts call it.

use std::path::PathBuf;
use std::process::{Command, Output};

const BROKEN: &str = "fixtures/events/no-orphan-o1.jsonl";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn asx_lab(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_asx-lab")).args(words).current_dir(root()).output().expect("it runs")
}

/// A stream that every oracle lets pass.
fn sound() -> String {
    let events = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("sound.jsonl");
    let events = events.to_str().expect("a path of letters").to_owned();
    let scenario = "fixtures/scenarios/O10-a-task-that-awaits-itself-is-refused.json";
    assert!(asx_lab(&["run", "--events", &events, scenario]).status.success());
    events
}

#[test]
fn judge_ends_with_0_if_and_only_if_all_streams_are_as_expected() {
    let sound = sound();
    let expected = [
        (vec!["judge", &sound], 0),
        (vec!["judge", BROKEN], 1),
        (vec!["judge", &sound, BROKEN], 1),
        (vec!["judge", "--expect-refusal", BROKEN], 0),
        (vec!["judge", "--expect-refusal", &sound], 1),
        (vec!["judge", "--expect-refusal", BROKEN, &sound], 1),
        (vec!["judge", "--expect-refusal", "nowhere.jsonl"], 2),
        (vec!["judge", "--expect-refusal"], 2),
    ];
    for (words, code) in expected {
        assert_eq!(asx_lab(&words).status.code(), Some(code), "{words:?}");
    }
}
