//! Tables that a person reviews: a test makes them, they stand in docs/private-services.md between marks, and must not
//! differ from it. With `UPDATE_DOCS=1` the test writes them there.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Mutex;

use super::Bench;

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

/// A table with a row for each state and a column for each input.
pub(crate) fn table<S, I>(
    states: &[(String, S)],
    inputs: &[(&str, I)],
    cell: impl Fn(&S, &I) -> String,
) -> String {
    let mut text = String::from("| state |");
    inputs.iter().for_each(|(name, _)| write!(text, " {name} |").expect("memory"));
    write!(text, "\n|{}", " --- |".repeat(inputs.len() + 1)).expect("memory");
    for (name, state) in states {
        write!(text, "\n| {name} |").expect("memory");
        inputs.iter().for_each(|(_, input)| write!(text, " {} |", cell(state, input)).expect("memory"));
    }
    text
}

/// What clients hear: news that everybody hears, and in brackets what only the asker hears.
///
/// `1st` asked for what is in work, `2nd` asks now; `ear` only listens.
pub(crate) fn heard(bench: &mut Bench) -> String {
    let mut heard = bench.take_heard();
    let mut all: Vec<String> =
        heard.remove("ear").unwrap_or_default().iter().map(|h| short(&h.core)).collect();
    for client in ["1st", "2nd"] {
        let answers = heard.remove(client).unwrap_or_default();
        for answer in answers.iter().filter(|h| h.core.contains("ref") || h.core.starts_with("Error")) {
            let code = answer
                .core
                .strip_prefix("Error(")
                .map(|code| format!("error {}", code.trim_end_matches(')')));
            all.push(format!("[{client}: {}]", code.unwrap_or_else(|| short(&answer.core))));
        }
    }
    all.join(", ")
}

/// A private event by its number and what else it names; any other by its name.
pub(crate) fn short(core: &str) -> String {
    let inside = core.strip_prefix("PrivateInfo(").and_then(|rest| rest.strip_suffix(')'));
    let words = inside.map(|rest| {
        rest.split([';', ','])
            .map(str::trim)
            .filter(|word| !matches!(*word, "c1" | "ref"))
            .collect::<Vec<_>>()
            .join(" ")
    });
    words.unwrap_or_else(|| of_agent(core))
}

/// An agent's event in short, with the agent; any other by its name.
fn of_agent(core: &str) -> String {
    let (name, rest) = core.split_once('(').unwrap_or((core, ""));
    match name.strip_prefix("Agent") {
        Some(what) => {
            let agent: String = rest.chars().take_while(char::is_ascii_digit).collect();
            format!("{what} {agent}").trim().to_owned()
        }
        None => name.into(),
    }
}

/// The parts of a cell, those that are not empty.
pub(crate) fn joined(parts: [String; 3]) -> String {
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "-".into() } else { parts.join("; ") }
}
