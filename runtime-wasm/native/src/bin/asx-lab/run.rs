//! `asx-lab run`.

use std::fs;
use std::path::Path;

use asupersync_core::oracle;
use asupersync_native::lab::driver::Story;
use asupersync_native::lab::{Report, Scenario, guarded, stream};
use serde_json::json;

use crate::Answer;
use crate::arguments::Arguments;

/// Runs scenarios, and says how each compares with what it expects.
pub(crate) fn run(arguments: &Arguments) -> Answer {
    if arguments.files.is_empty() {
        return Err("which scenarios?".to_owned());
    }
    let mut held = 0;
    for file in &arguments.files {
        let scenario = Scenario::read(Path::new(file)).map_err(|error| format!("{file}: {error}"))?;
        let told = guarded(|| scenario.tell());
        let flaws = match &told {
            Ok(story) => flaws(&scenario, story),
            Err(law) => vec![law.clone()],
        };
        held += usize::from(flaws.is_empty());
        tell(arguments, file, told.as_ref().ok(), &flaws);
        if let (Some(path), Ok(story)) = (arguments.value("--events"), &told) {
            fs::write(path, stream::write(&story.records)).map_err(|error| format!("{path}: {error}"))?;
        }
    }
    if !arguments.json {
        println!("{held} of {} hold", arguments.files.len());
    }
    Ok(held == arguments.files.len())
}

fn flaws(scenario: &Scenario, story: &Story) -> Vec<String> {
    let verdicts = oracle::verdicts(&story.records, scenario.program.seed.is_some());
    let mut flaws: Vec<String> = verdicts.into_iter().map(|(name, why)| format!("{name}: {why}")).collect();
    flaws.extend(scenario.differences(&Report::of(story)));
    flaws
}

fn tell(arguments: &Arguments, file: &str, story: Option<&Story>, flaws: &[String]) {
    if arguments.json {
        println!("{}", json!({ "file": file, "report": story.map(Report::of), "flaws": flaws }));
        return;
    }
    let name = Path::new(file).file_stem().map_or(file.into(), |name| name.to_string_lossy());
    println!("{} {name}", if flaws.is_empty() { "ok  " } else { "FAIL" });
    for flaw in flaws {
        println!("     {flaw}");
    }
}
