//! docs/metrics.md is printed from the catalogue: it must not differ from it. `UPDATE_DOCS=1 cargo test -p middleware
//! --test catalogue` writes it there.

use std::fmt::Write as _;

use middleware::metrics::catalogue::CATALOGUE;

const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/metrics.md");
const BEGIN: &str = "<!-- catalogue: begin -->\n";
const END: &str = "<!-- catalogue: end -->";

fn table() -> String {
    let mut table = String::from("| metric | type | unit | labels | signal | what it tells |\n");
    table.push_str("| --- | --- | --- | --- | --- | --- |\n");
    for metric in CATALOGUE {
        let labels = if metric.labels.is_empty() { "–".to_owned() } else { metric.labels.join(", ") };
        let (kind, signal) = (metric.kind.name(), metric.signal.name());
        writeln!(
            table,
            "| `{}` | {kind} | {} | {labels} | {signal} | {} |",
            metric.name, metric.unit, metric.help
        )
        .expect("memory takes all");
    }
    table
}

#[test]
fn the_document_is_the_catalogue() {
    let text = std::fs::read_to_string(DOCUMENT).expect("the document is there");
    let start = text.find(BEGIN).expect("a begin mark") + BEGIN.len();
    let end = start + text[start..].find(END).expect("an end mark");
    let table = table();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        let updated = format!("{}\n{table}\n{}", &text[..start], &text[end..]);
        return std::fs::write(DOCUMENT, updated).expect("the document can be written");
    }
    assert!(text[start..end].trim() == table.trim(), "docs/metrics.md differs; the table is now\n{table}");
}
