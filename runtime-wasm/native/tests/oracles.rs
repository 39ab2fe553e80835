//! The oracles can say no: for each there are streams of real programs with one thing changed, which it must refuse.

use std::collections::BTreeSet;
use std::fs;

use asupersync_core::oracle::{self, ORACLES};
use asupersync_native::lab::stream;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/events");

/// The texts of the streams.
fn streams() -> Vec<String> {
    let entries = fs::read_dir(FOLDER).expect("the streams are there");
    let files = entries.map(|entry| entry.expect("a folder can be read").path());
    let streams = files.filter(|file| file.extension().is_some_and(|extension| extension == "jsonl"));
    streams.map(|file| fs::read_to_string(file).expect("a stream can be read")).collect()
}

/// Who must refuse a stream.
fn refuser(text: &str) -> String {
    let header: serde_json::Value = serde_json::from_str(text.lines().next().expect("a header")).expect("it is JSON");
    header["refusedBy"].as_str().expect("it says who refuses it").to_owned()
}

#[test]
fn every_changed_stream_is_refused_by_the_oracle_that_watches_over_what_was_changed() {
    for text in streams() {
        let records = stream::read(&text).expect("it is a stream");
        let verdicts = oracle::verdicts(&records, false);
        assert!(verdicts.iter().any(|(name, _)| *name == refuser(&text)), "{}: {verdicts:?}", refuser(&text));
    }
}

#[test]
fn every_oracle_has_a_stream_that_it_refuses() {
    let refusers: BTreeSet<String> = streams().iter().map(|text| refuser(text)).collect();
    let all: BTreeSet<String> = ORACLES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(all.difference(&refusers).collect::<Vec<_>>(), Vec::<&String>::new(), "see fixtures/events/README.md");
}

#[test]
fn what_is_no_stream_is_refused_with_its_line() {
    for (text, why) in [
        ("", "line 1"),
        ("{\"asupersync-events\":2}", "line 1"),
        (
            "{\"asupersync-events\":1}\n{\"seq\":1,\"at\":0,\"event\":\"born\",\"who\":1}",
            "line 2: there is no event born",
        ),
        ("{\"asupersync-events\":1}\n\n{\"seq\":1}", "line 3: missing field"),
    ] {
        let error = stream::read(text).expect_err("it is no stream");
        assert!(error.starts_with(why), "{error}");
    }
}
