//! The page that draws the state machines says what the tables say.

use asupersync_core::phase::{Phase, REGION_TABLE, RegionPhase, TASK_TABLE};

const PAGE: &str = include_str!("../../../../docs/state-machines.md");

/// The page's name of a phase.
fn name(debug: &str) -> String {
    let mut name = String::new();
    for letter in debug.chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}

/// The arrows that are drawn under a heading.
fn arrows(heading: &str) -> Vec<(String, String)> {
    let section = PAGE.split("\n## ").find(|section| section.starts_with(heading)).expect("the page has the section");
    let drawn = section.lines().filter_map(|line| line.trim().split_once(" --> "));
    let inner = drawn.filter(|(from, to)| !from.starts_with("[*]") && !to.starts_with("[*]"));
    inner.map(|(from, to)| (from.to_owned(), to.split(':').next().unwrap_or(to).trim().to_owned())).collect()
}

#[test]
fn a_task_is_drawn_as_its_table_says() {
    let table: Vec<_> = TASK_TABLE
        .iter()
        .map(|(from, to): &(Phase, Phase)| (name(&format!("{from:?}")), name(&format!("{to:?}"))))
        .collect();
    assert_eq!(arrows("A task"), table);
}

#[test]
fn a_region_is_drawn_as_its_table_says() {
    let table: Vec<_> = REGION_TABLE
        .iter()
        .map(|(from, to): &(RegionPhase, RegionPhase)| (name(&format!("{from:?}")), name(&format!("{to:?}"))))
        .collect();
    assert_eq!(arrows("A region"), table);
}
