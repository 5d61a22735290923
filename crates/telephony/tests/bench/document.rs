//! Tables that a person reviews: a test makes them, they stand in docs/private-services.md between marks, and must not
//! differ from it. With `UPDATE_DOCS=1` the test writes them there.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Mutex;

fn document() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/private-services.md"))
}

/// Compares the table with the one between its marks in the document, or puts it there.
pub(crate) fn stands_in_the_document(name: &str, table: &str) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock();
    let (begin, end) = (format!("<!-- {name}: begin -->\n"), format!("<!-- {name}: end -->"));
    let text = std::fs::read_to_string(document()).expect("the document is there");
    let start = text.find(&begin).unwrap_or_else(|| panic!("no mark {begin}")) + begin.len();
    let stop = start + text[start..].find(&end).unwrap_or_else(|| panic!("no mark {end}"));
    if std::env::var_os("UPDATE_DOCS").is_some() {
        let updated = format!("{}\n{table}\n{}", &text[..start], &text[stop..]);
        return std::fs::write(document(), updated).expect("the document can be written");
    }
    assert!(
        text[start..stop].trim() == table.trim(),
        "docs/private-services.md differs from what the code does; the table is now\n{table}"
    );
}

/// A table with a column for each input and the states as rows: those that all inputs meet alike share one, and a state
/// that none of them can meet has none.
pub(crate) fn table<S, I>(
    states: &[(String, S)],
    inputs: &[(&str, I)],
    cell: impl Fn(&S, &I) -> String,
) -> String {
    let mut rows: Vec<(Vec<&str>, String)> = vec![];
    for (name, state) in states {
        let cells: Vec<_> = inputs.iter().map(|(_, input)| cell(state, input)).collect();
        let (can_be_met, cells) = (cells.iter().any(|cell| !cell.is_empty()), cells.join(" | "));
        match rows.iter_mut().find(|(_, same)| *same == cells) {
            Some((names, _)) => names.push(name),
            None if can_be_met => rows.push((vec![name], cells)),
            None => {}
        }
    }
    let mut text = String::from("| state |");
    inputs.iter().for_each(|(name, _)| write!(text, " {name} |").expect("memory"));
    write!(text, "\n|{}", " --- |".repeat(inputs.len() + 1)).expect("memory");
    for (names, cells) in named(rows, states.len()) {
        write!(text, "\n| {names} | {cells} |").expect("memory");
    }
    text
}

/// The rows with their names. One that most of all states share comes last, without naming them.
fn named(rows: Vec<(Vec<&str>, String)>, states: usize) -> Vec<(String, String)> {
    let has_all = rows.iter().map(|(names, _)| names.len()).sum::<usize>() == states;
    let has_most = |names: &[&str]| has_all && names.len() * 2 > states && names.len() > 2;
    let (most, others): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(names, _)| has_most(names));
    let rest = if others.is_empty() { "every state" } else { "every other state" };
    let others = others.into_iter().map(|(names, cells)| (names.join(" / "), cells));
    others.chain(most.into_iter().map(|(_, cells)| (rest.to_owned(), cells))).collect()
}

/// Every state that a cell leads to is one of the states that have a row, as it is or with names exchanged that could
/// as well stand for each other.
pub(crate) fn assert_closed<S>(states: &[(String, S)], tables: &[String], alike: &[[&str; 2]]) {
    let rows: BTreeSet<_> = states.iter().flat_map(|(name, _)| alike_of(name, alike)).collect();
    let cells = tables.iter().flat_map(|table| table.split(['|', '\n'])).map(str::trim);
    let led_to: BTreeSet<_> = cells.filter_map(|cell| Some(cell.split_once("-> ")?.1)).collect();
    let missing: Vec<_> = led_to.into_iter().filter(|state| !rows.contains(*state)).collect();
    assert!(missing.is_empty(), "cells lead to states that have no row: {missing:#?}");
}

/// The name of a state, as it is and with names exchanged that could as well stand for each other.
pub(crate) fn alike_of(state: &str, alike: &[[&str; 2]]) -> BTreeSet<String> {
    let mut names = BTreeSet::from([state.to_owned()]);
    for pair in alike {
        let more: Vec<_> = names.iter().map(|name| exchanged(name, *pair)).collect();
        names.extend(more);
    }
    names
}

fn exchanged(state: &str, [one, other]: [&str; 2]) -> String {
    let no_word = |letter: char| !letter.is_alphanumeric();
    let parts = state.split_inclusive(no_word).map(|part| {
        let word = part.trim_end_matches(no_word);
        let end = &part[word.len()..];
        let word = if word == one {
            other
        } else if word == other {
            one
        } else {
            word
        };
        format!("{word}{end}")
    });
    parts.collect()
}
