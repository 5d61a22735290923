//! Documents that are held against a running server.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::process::Process;

const MIGRATION: &str = include_str!("../../docs/migration.md");
const OPERATIONS: &str = include_str!("../../docs/operations.md");
const RULES: &str = include_str!("../../deploy/prometheus/cordboard.rules.yml");

#[test]
fn the_migration_guide_names_the_requests_that_are_offered() {
    let variables = [("CORDBOARD__HTTP__LISTEN", "127.0.0.1:0"), ("CORDBOARD__STORE__PATH", "")];
    let server = Process::start(&["serve", "--config", "config/cordboard.toml"], &variables);
    let url = server.announced("serving on ");
    let asked = r#"{"messageName":"RequestQueryServer"}"#;
    let answer = Process::start(&["request", "--url", &url, asked], &[]).line();
    let info: Value = serde_json::from_str(&answer).expect("an event");
    let offered = info["capabilities"].as_array().expect("a list");
    let offered: BTreeSet<&str> = offered.iter().filter_map(Value::as_str).collect();

    let rows = MIGRATION.lines().filter_map(|line| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let name = cells.get(2)?.trim_matches('`');
        name.starts_with("Request").then(|| (name, cells[3]))
    });
    let (yes, no): (Vec<_>, Vec<_>) = rows.partition(|(_, offered)| *offered == "yes");
    assert_eq!(yes.iter().map(|(name, _)| *name).collect::<BTreeSet<_>>(), offered);
    assert!(no.iter().all(|(_, offered)| *offered == "no"), "{no:?}");
    assert_eq!(yes.len() + no.len(), 55, "every request of the model stands there");
}

#[test]
fn the_runbook_has_a_section_for_each_alert() {
    let alerts: Vec<&str> = RULES.lines().filter_map(|line| line.trim().strip_prefix("- alert: ")).collect();
    let sections: Vec<&str> = OPERATIONS.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    assert!(!alerts.is_empty());
    assert_eq!(sections, alerts, "in the order of the rules");
}
