//! How a room's `lib.rs` opens: it says what lives there, and a pure room asks the compiler about every new variant.

use super::finding::Finding;
use super::rooms;
use super::source::Source;
use super::tokens::Token;

const WILDCARD_LINT: &str = "wildcard_enum_match_arm";

pub(crate) fn check(source: &Source) -> Vec<Finding> {
    if !source.path.ends_with("src/lib.rs") {
        return Vec::new();
    }
    [paragraph(source), wildcards(source)].into_iter().flatten().collect()
}

fn paragraph(source: &Source) -> Option<Finding> {
    (!source.text.starts_with("//!")).then(|| {
        let right = "begin with `//!`: what lives here and what may not";
        Finding::new(&source.path, 1, "a lib.rs opens with a paragraph about its room", right)
    })
}

fn wildcards(source: &Source) -> Option<Finding> {
    let room = source.package.as_deref().and_then(rooms::room)?;
    let denied = source.rust.as_ref().is_some_and(|rust| denies(&rust.tokens.row, WILDCARD_LINT));
    (room.pure && !denied).then(|| {
        let right = format!("add `#![deny(clippy::{WILDCARD_LINT})]`");
        Finding::new(&source.path, 1, "a pure room has no `_ =>` over an enum", right)
    })
}

/// Whether `lint` stands inside the brackets of a `deny` or `forbid`.
fn denies(row: &[Token], lint: &str) -> bool {
    row.iter().enumerate().filter(|(_, token)| token.text == lint).any(|(at, _)| {
        let open = row[..at].iter().rposition(|token| token.text == "(");
        let level = open.and_then(|open| open.checked_sub(1)).and_then(|level| row.get(level));
        level.is_some_and(|level| level.text == "deny" || level.text == "forbid")
    })
}

#[cfg(test)]
mod tests {
    use super::super::source::samples::rust;
    use super::*;

    fn found(package: &str, text: &str) -> usize {
        check(&rust(package, "crates/x/src/lib.rs", text)).len()
    }

    #[test]
    fn a_room_says_first_what_it_is() {
        assert_eq!(found("gateway", "//! What lives here.\nmod a;"), 0);
        assert_eq!(found("gateway", "mod a;"), 1);
        assert_eq!(check(&rust("gateway", "crates/x/src/a.rs", "mod b;")), []);
    }

    #[test]
    fn a_pure_room_denies_wildcards() {
        assert_eq!(found("rose", "//! A.\n#![deny(clippy::wildcard_enum_match_arm)]"), 0);
        assert_eq!(found("rose", "//! A.\n#![deny(missing_docs, clippy::wildcard_enum_match_arm)]"), 0);
        assert_eq!(found("rose", "//! A.\n#![allow(clippy::wildcard_enum_match_arm)]"), 1);
        assert_eq!(found("rose", "//! A."), 1);
    }
}
