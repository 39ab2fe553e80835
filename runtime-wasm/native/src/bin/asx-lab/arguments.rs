//! The command line.

use std::collections::BTreeMap;
use std::str::FromStr;

/// What was asked for, after the command's name.
pub(crate) struct Arguments {
    /// What is no option: files.
    pub(crate) files: Vec<String>,
    /// Whether machines read the answer.
    pub(crate) json: bool,
    /// Whether a seed chose whose turn it was.
    pub(crate) seeded: bool,
    /// Whether what is judged is to be refused.
    pub(crate) expects_refusal: bool,
    values: BTreeMap<String, String>,
}

/// The options that take a value.
const VALUED: [&str; 9] =
    ["--seed", "--count", "--events", "--tasks", "--frames", "--shields", "--obligations", "--races", "--requests"];

impl Arguments {
    /// Reads the words of a command line.
    ///
    /// # Errors
    /// For an option that is not known, or lacks its value.
    pub(crate) fn read(words: Vec<String>) -> Result<Self, String> {
        let mut arguments = Arguments {
            files: Vec::new(),
            json: false,
            seeded: false,
            expects_refusal: false,
            values: BTreeMap::new(),
        };
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            if word == "--json" {
                arguments.json = true;
            } else if word == "--seeded" {
                arguments.seeded = true;
            } else if word == "--expect-refusal" {
                arguments.expects_refusal = true;
            } else if VALUED.contains(&word.as_str()) {
                let value = words.next().ok_or_else(|| format!("{word} wants a value"))?;
                arguments.values.insert(word, value);
            } else if word.starts_with("--") {
                return Err(format!("there is no option {word}"));
            } else {
                arguments.files.push(word);
            }
        }
        Ok(arguments)
    }

    /// The value of an option, as it was given.
    pub(crate) fn value(&self, option: &str) -> Option<&str> {
        self.values.get(option).map(String::as_str)
    }

    /// The number that an option gives, or `otherwise`.
    ///
    /// # Errors
    /// For what is no such number.
    pub(crate) fn number<T: FromStr>(&self, option: &str, otherwise: T) -> Result<T, String> {
        match self.value(option) {
            Some(value) => value.parse().map_err(|_| format!("{option} wants a number, not {value}")),
            None => Ok(otherwise),
        }
    }
}
