//! Streams of events in files: a header, then a record a line.

use asupersync_core::trace::Record;
use serde::{Deserialize, Serialize};

use super::report::{event_name, event_number};

/// The version of the lines.
const SCHEMA: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Header {
    #[serde(rename = "asupersync-events")]
    schema: u32,
}

/// A record as a file has it. What is zero is left out.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    seq: u32,
    at: f64,
    event: String,
    who: u32,
    #[serde(default, skip_serializing_if = "is_zero")]
    other: u32,
    #[serde(default, skip_serializing_if = "is_zero")]
    note: u32,
    #[serde(default, skip_serializing_if = "is_zero")]
    detail: u32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
const fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// The text of a file with these records.
pub fn write(records: &[Record]) -> String {
    let mut text = line(&Header { schema: SCHEMA });
    for record in records {
        let Record { seq, at, serial: who, other, note, event, detail } = *record;
        text += &line(&Line { seq, at, event: event_name(event).to_owned(), who, other, note, detail });
    }
    text
}

fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("numbers and names can be written") + "\n"
}

/// The records of a file.
///
/// # Errors
/// With the number of the first line that is none, and why.
pub fn read(text: &str) -> Result<Vec<Record>, String> {
    let mut lines = text.lines();
    let header = lines.next().and_then(|first| serde_json::from_str::<Header>(first).ok());
    if header.is_none_or(|header| header.schema != SCHEMA) {
        return Err(format!("line 1 does not say that events of schema {SCHEMA} follow"));
    }
    let records = lines.enumerate().filter(|(_, line)| !line.is_empty());
    records.map(|(at, line)| parse(line).map_err(|why| format!("line {}: {why}", at + 2))).collect()
}

fn parse(line: &str) -> Result<Record, String> {
    let Line { seq, at, event, who, other, note, detail } =
        serde_json::from_str(line).map_err(|error| error.to_string())?;
    let event = event_number(&event).ok_or_else(|| format!("there is no event {event}"))?;
    Ok(Record { at, seq, serial: who, other, note, event, detail })
}
