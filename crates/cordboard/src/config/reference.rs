//! docs/configuration.md is held against the readers: it names every key that they know and no other, and its defaults are
//! those in force.

use std::collections::BTreeSet;

use super::*;

const PAGE: &str = include_str!("../../../../docs/configuration.md");
/// What stands behind the name of a table whose options have no effect yet.
const LATER: &str = "of a later day";
/// A configuration with a table of every kind.
const EVERY_TABLE: &str = r#"
[[http.token]]
name = "desk"
token = "0123456789abcdefghij"
scopes = ["read"]
[[switch]]
name = "pbx-1"
[[switch.link]]
hostname = "127.0.0.1"
[[switch.dn]]
number = "4000"
[[switch.agent]]
id = "7100"
"#;

/// A row of the page's tables of keys.
struct Row {
    /// The kind of the table that the key stands in, as `switch.link`.
    kind: &'static str,
    key: &'static str,
    is_later: bool,
    /// The default, where it is a value and not a sentence.
    default: Option<&'static str>,
}

/// The rows below headings that name a table of the configuration.
fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    let mut table = None;
    for line in PAGE.lines() {
        if line.starts_with('#') {
            let is_later = line.ends_with(LATER);
            table = code(line).next().map(|heading| (heading.trim_matches(['[', ']']), is_later));
        }
        let (Some((kind, is_later)), true) = (table, line.starts_with("| `")) else { continue };
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let default = cells[2].strip_prefix('`').and_then(|rest| rest.strip_suffix('`'));
        rows.extend(code(cells[1]).map(|key| Row { kind, key, is_later, default }));
    }
    rows
}

/// What stands between backquotes.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

fn named(is_later: bool) -> BTreeSet<(&'static str, &'static str)> {
    let rows = rows().into_iter().filter(|row| row.is_later == is_later);
    rows.map(|row| (row.kind, row.key)).collect()
}

#[test]
fn the_page_names_every_key_that_is_read_and_no_other() {
    let findings = Findings::default();
    let tree = source::read(EVERY_TABLE, std::iter::empty(), &findings).expect("is TOML");
    read_tree(&tree, &findings);
    let known: BTreeSet<_> = findings.asked().into_iter().filter(|(kind, _)| !kind.is_empty()).collect();
    assert_eq!(findings.into_parts().0, [], "the tables have no mistakes");
    assert_same(&known, &named(false));
}

#[track_caller]
fn assert_same(known: &BTreeSet<(&str, &str)>, named: &BTreeSet<(&str, &str)>) {
    let missing: Vec<_> = known.difference(named).collect();
    let unknown: Vec<_> = named.difference(known).collect();
    assert!(missing.is_empty(), "docs/configuration.md lacks {missing:?}");
    assert!(unknown.is_empty(), "docs/configuration.md names {unknown:?}, which is not known");
}

#[test]
fn the_page_names_every_option_of_a_later_day_and_no_other() {
    assert_same(&later::all(), &named(true));
}

#[test]
fn the_defaults_of_the_page_are_those_in_force() {
    let read_with = |variable: Option<(String, String)>| {
        let configuration = read(EVERY_TABLE, variable.clone().into_iter());
        format!("{:?}", configuration.unwrap_or_else(|mistakes| panic!("{variable:?}: {mistakes:?}")))
    };
    let without = read_with(None);
    let mut compared = 0;
    for Row { kind, key, is_later, default } in rows() {
        let Some(default) = default.filter(|_| !is_later) else { continue };
        let with = read_with(Some((variable(kind, key), default.to_owned())));
        assert_eq!(with, without, "[{kind}] {key}");
        compared += 1;
    }
    assert!(compared > 30, "the page has defaults to compare");
}

/// The environment variable of a key of [`EVERY_TABLE`].
fn variable(kind: &str, key: &str) -> String {
    let path = match kind {
        "switch" => "switch.0",
        "switch.link" => "switch.0.link.0",
        "switch.dn" => "switch.0.dn.0",
        other => other,
    };
    format!("CORDBOARD__{path}__{key}").replace('.', "__").replace('-', "_").to_uppercase()
}
