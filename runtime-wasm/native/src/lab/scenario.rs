//! A scenario: a program, and what is expected of it. One file for each, named by the rule that it proves.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use serde::{Deserialize, Serialize};

use super::OutcomeName;
use super::driver::{self, Story};
use super::program::{Name, Program};
use super::report::Report;

/// A scenario, as its file has it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scenario {
    /// What it proves, in a sentence.
    pub proves: String,
    /// What happens.
    pub program: Program,
    /// What comes of it.
    pub expect: Expectation,
    /// Why the TypeScript driver cannot run it, if it cannot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kernel_only: Option<String>,
}

/// What must come of a program, whoever runs it. That nothing is left behind is expected of every program.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Expectation {
    /// How each that has a name ended.
    pub outcomes: BTreeMap<Name, OutcomeName>,
    /// The moments that have names, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Name>,
    /// When some of those that have names closed, in milliseconds.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub closes: BTreeMap<Name, f64>,
    /// How often some events happened; `leaked` is none unless it stands here.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub events: BTreeMap<String, u32>,
}

impl Scenario {
    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read, or is no scenario: says where and why.
    pub fn read(path: &Path) -> io::Result<Self> {
        serde_json::from_str(&fs::read_to_string(path)?).map_err(io::Error::from)
    }

    /// Runs it on a kernel of its own, with every call audited.
    ///
    /// # Panics
    /// With the law that the kernel broke, or what the program means that is not there.
    pub fn tell(&self) -> Story {
        driver::tell(&self.program)
    }

    /// What differs between what came of it and what was expected, a line each.
    pub fn differences(&self, report: &Report) -> Vec<String> {
        let Expectation { outcomes, marks, closes, events } = &self.expect;
        let mut differences = Vec::new();
        if *outcomes != report.outcomes {
            differences.push(format!("outcomes: {:?}, expected {outcomes:?}", report.outcomes));
        }
        if *marks != report.marks {
            differences.push(format!("marks: {:?}, expected {marks:?}", report.marks));
        }
        for (name, at) in closes {
            let closed = report.closes.get(name);
            if closed != Some(at) {
                differences.push(format!("{name} closes at {closed:?}, expected {at}"));
            }
        }
        let leaked = ("leaked".to_owned(), 0);
        for (event, count) in
            events.iter().chain([(&leaked.0, &leaked.1)].into_iter().filter(|e| !events.contains_key(e.0)))
        {
            let happened = report.events.get(event).copied().unwrap_or(0);
            if happened != *count {
                differences.push(format!("{event} happens {happened} times, expected {count}"));
            }
        }
        differences
    }
}
