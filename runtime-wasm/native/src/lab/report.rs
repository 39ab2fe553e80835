//! What came of a program, in words and numbers that any runner can tell.

use std::collections::BTreeMap;

use asupersync_core::Outcome;
use asupersync_core::trace::{Event, Record};
use serde::{Deserialize, Serialize};

use super::OutcomeName;
use super::driver::Story;
use super::program::Name;

/// What came of a program.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// How each that has a name ended.
    pub outcomes: BTreeMap<Name, OutcomeName>,
    /// When it closed, in milliseconds.
    pub closes: BTreeMap<Name, f64>,
    /// The moments that have names, in order.
    pub marks: Vec<Name>,
    /// How often what happened.
    pub events: BTreeMap<String, u32>,
    /// Of the whole stream of events, in hexadecimal.
    pub fingerprint: String,
}

impl Report {
    /// Of a program that is over.
    pub fn of(story: &Story) -> Self {
        let mut outcomes = BTreeMap::new();
        let mut closes = BTreeMap::new();
        for (name, serial) in &story.names {
            if let Some((outcome, at)) = end_of(&story.records, *serial) {
                outcomes.insert(name.clone(), outcome);
                closes.insert(name.clone(), at);
            }
        }
        let mut events = BTreeMap::new();
        for record in &story.records {
            *events.entry(event_name(record.event).to_owned()).or_default() += 1;
        }
        let fingerprint = format!("{:016x}", story.fingerprint);
        Report { outcomes, closes, marks: story.marks.clone(), events, fingerprint }
    }
}

/// How and when what bears `serial` ended.
fn end_of(records: &[Record], serial: u32) -> Option<(OutcomeName, f64)> {
    const OBLIGATIONS: [(Event, OutcomeName); 3] = [
        (Event::Committed, OutcomeName::Committed),
        (Event::Aborted, OutcomeName::Aborted),
        (Event::Leaked, OutcomeName::Leaked),
    ];
    let its = records.iter().filter(|record| record.serial == serial);
    its.filter_map(|record| {
        let of_obligation = OBLIGATIONS.iter().find(|(event, _)| *event as u32 == record.event);
        let closed = record.event == Event::Closed as u32;
        let outcome = of_obligation.map(|(_, name)| *name).or(closed.then(|| outcome_of(record.detail).into()));
        Some((outcome?, record.at))
    })
    .next()
}

/// The outcome with this number.
pub fn outcome_of(number: u32) -> Outcome {
    const ALL: [Outcome; 5] = [Outcome::Pending, Outcome::Ok, Outcome::Cancelled, Outcome::Err, Outcome::Panicked];
    ALL[number as usize]
}

macro_rules! names {
    ($($event:ident $name:literal),* $(,)?) => {
        /// Every event by its name.
        const EVENTS: &[(Event, &str)] = &[$((Event::$event, $name)),*];

        /// Does not compile unless every event has its name above.
        const _: fn(Event) = |event| match event { $(Event::$event => ()),* };
    };
}

names! {
    Spawn "spawn", Park "park", Resume "resume", Request "request", Leave "leave", Ended "ended", Closed "closed",
    Abort "abort", Unheard "unheard", Late "late", Moved "moved", Decided "decided", Reserved "reserved",
    Committed "committed", Aborted "aborted", Leaked "leaked", Admitted "admitted", Submitted "submitted",
    Draining "draining", Joined "joined", Stuck "stuck", Waits "waits",
}

/// What the event with this number is called.
pub fn event_name(number: u32) -> &'static str {
    EVENTS.iter().find(|(event, _)| *event as u32 == number).map_or("unknown", |(_, name)| name)
}

/// The number of the event with this name.
pub fn event_number(name: &str) -> Option<u32> {
    EVENTS.iter().find(|(_, known)| *known == name).map(|(event, _)| *event as u32)
}
