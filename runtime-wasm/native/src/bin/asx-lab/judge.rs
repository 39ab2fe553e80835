//! `asx-lab judge`.

use std::fs;

use asupersync_core::oracle;
use asupersync_native::lab::stream;
use serde_json::json;

use crate::Answer;
use crate::arguments::Arguments;

/// Asks every oracle about the streams in some files.
pub(crate) fn judge(arguments: &Arguments) -> Answer {
    if arguments.files.is_empty() {
        return Err("which files of events?".to_owned());
    }
    let mut as_expected = true;
    for file in &arguments.files {
        let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
        let records = stream::read(&text).map_err(|error| format!("{file}: {error}"))?;
        let verdicts = oracle::verdicts(&records, arguments.seeded);
        as_expected &= verdicts.is_empty() != arguments.expects_refusal;
        if arguments.json {
            let flaws: Vec<_> = verdicts.iter().map(|(oracle, why)| json!({ "oracle": oracle, "why": why })).collect();
            println!("{}", json!({ "file": file, "events": records.len(), "flaws": flaws }));
            continue;
        }
        println!("{file}: {} events, {}", records.len(), if verdicts.is_empty() { "all pass" } else { "REFUSED" });
        for (oracle, why) in verdicts {
            println!("     {oracle}: {why}");
        }
    }
    Ok(as_expected)
}
