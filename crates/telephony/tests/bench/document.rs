//! Tables that a person reviews: a test makes them, they stand in docs/private-services.md between marks, and must not
//! differ from it. With `UPDATE_DOCS=1` the test writes them there.

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

/// A table with a row for each state and a column for each input. States that none of the inputs can meet are left out.
pub(crate) fn table<S, I>(
    states: &[(String, S)],
    inputs: &[(&str, I)],
    cell: impl Fn(&S, &I) -> String,
) -> String {
    let mut text = String::from("| state |");
    inputs.iter().for_each(|(name, _)| write!(text, " {name} |").expect("memory"));
    write!(text, "\n|{}", " --- |".repeat(inputs.len() + 1)).expect("memory");
    for (name, state) in states {
        let cells: Vec<_> = inputs.iter().map(|(_, input)| cell(state, input)).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            write!(text, "\n| {name} | {} |", cells.join(" | ")).expect("memory");
        }
    }
    text
}
