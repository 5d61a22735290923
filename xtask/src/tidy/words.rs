//! Words that do not belong in a project that others read: a machine's paths and hosts, notes to oneself.

use super::finding::Finding;
use super::source::Source;

struct Word {
    text: &'static str,
    edges: Edges,
    /// Paths that begin so may have it.
    allowed_in: &'static [&'static str],
    rule: &'static str,
    right: &'static str,
}

/// What may stand beside a word for it to count.
#[derive(Clone, Copy)]
enum Edges {
    /// Anything.
    Any,
    /// No letter, digit or underscore on either side.
    Whole,
    /// Nothing before it that makes it the middle of a longer path.
    PathStart,
}

/// Written by tools, not by us.
const NOT_OURS: &[&str] = &["Cargo.lock", "fuzz/Cargo.lock"];

const NOTE: &str = "a note to oneself is not for readers";
const SAY_IT: &str = "do it now, or say in plain words what is not done and why";
const MACHINE: &str = "a path of one machine";
const RELATIVE: &str = "name it from the project's root, or take it from the environment";
const HOST: &str = "a registry's host";
const BY_NAME: &str = "name the package; its client knows where to fetch it";

// Each word is put together from two halves, so that this file does not find itself.
#[rustfmt::skip]
const WORDS: &[Word] = &[
    Word { text: concat!("TO", "DO"),  edges: Edges::Whole, allowed_in: &[], rule: NOTE, right: SAY_IT },
    Word { text: concat!("FIX", "ME"), edges: Edges::Whole, allowed_in: &[], rule: NOTE, right: SAY_IT },
    Word { text: concat!("XX", "X"),   edges: Edges::Whole, allowed_in: &[], rule: NOTE, right: SAY_IT },
    Word { text: concat!("..", "/shared"), edges: Edges::Any, allowed_in: &[".ci/"],
           rule: "a folder outside the project, which a newcomer does not have", right: "put what is needed into the project" },
    Word { text: concat!("/wo", "rk/"), edges: Edges::PathStart, allowed_in: &[], rule: MACHINE, right: RELATIVE },
    Word { text: concat!("/ho", "me/"), edges: Edges::PathStart, allowed_in: &[], rule: MACHINE, right: RELATIVE },
    Word { text: concat!("index.", "crates.io"),  edges: Edges::Any, allowed_in: &[], rule: HOST, right: BY_NAME },
    Word { text: concat!("static.", "crates.io"), edges: Edges::Any, allowed_in: &[], rule: HOST, right: BY_NAME },
    Word { text: concat!("crates.io", "-index"),  edges: Edges::Any, allowed_in: &[], rule: HOST, right: BY_NAME },
    Word { text: concat!("://", "crates.io"),     edges: Edges::Any, allowed_in: &[], rule: HOST, right: BY_NAME },
    Word { text: concat!("pypi", ".org"),         edges: Edges::Any, allowed_in: &[], rule: HOST, right: BY_NAME },
    Word { text: concat!("pythonhosted", ".org"), edges: Edges::Any, allowed_in: &[], rule: HOST, right: BY_NAME },
    Word { text: concat!("registry.", "npmjs"),   edges: Edges::Any, allowed_in: &[], rule: HOST, right: BY_NAME },
    Word { text: concat!("deb.", "debian.org"),   edges: Edges::Any, allowed_in: &[], rule: HOST, right: BY_NAME },
];

pub(crate) fn check(source: &Source) -> Vec<Finding> {
    if NOT_OURS.contains(&source.path.as_str()) {
        return Vec::new();
    }
    let lines = source.text.lines().zip(1..);
    lines.flat_map(|(text, line)| on_line(&source.path, line, text)).collect()
}

fn on_line(path: &str, line: usize, text: &str) -> Vec<Finding> {
    let words = WORDS.iter().filter(|word| word.allowed_on(path) && word.stands_in(text));
    let mut findings: Vec<Finding> = words
        .map(|word| Finding::new(path, line, format!("{}: `{}`", word.rule, word.text), word.right))
        .collect();
    if names_an_issue(text) {
        let right = "say what was decided; a reader of the source does not have the list";
        findings.push(Finding::new(path, line, "an issue's number", right));
    }
    findings
}

impl Word {
    fn allowed_on(&self, path: &str) -> bool {
        !self.allowed_in.iter().any(|start| path.starts_with(start))
    }

    fn stands_in(&self, line: &str) -> bool {
        line.match_indices(self.text).any(|(at, found)| {
            let before = line[..at].chars().next_back();
            let after = line[at + found.len()..].chars().next();
            self.edges.allow(before, after)
        })
    }
}

impl Edges {
    fn allow(self, before: Option<char>, after: Option<char>) -> bool {
        let in_word = |it: char| it.is_alphanumeric() || it == '_';
        match self {
            Self::Any => true,
            Self::Whole => !before.is_some_and(in_word) && !after.is_some_and(in_word),
            Self::PathStart => !before.is_some_and(|it| in_word(it) || ".-*}~/".contains(it)),
        }
    }
}

/// The word, then a number, with or without a hash.
fn names_an_issue(line: &str) -> bool {
    line.match_indices("issue ").any(|(at, found)| {
        let after = &line[at + found.len()..];
        after.strip_prefix('#').unwrap_or(after).starts_with(|it: char| it.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::super::source::samples::plain;
    use super::*;

    fn found(path: &str, text: &str) -> Vec<usize> {
        check(&plain(path, text)).into_iter().map(|it| it.line).collect()
    }

    #[test]
    fn every_word_is_found_where_it_stands_alone() {
        for word in WORDS {
            assert_eq!(found("README.md", &format!("first\n see {} there", word.text)), [2], "{}", word.text);
        }
    }

    #[test]
    fn a_longer_word_or_path_is_something_else() {
        assert!(found("README.md", &format!("{}S", concat!("TO", "DO"))).is_empty());
        assert!(found("README.md", &format!("frame{}x", concat!("/wo", "rk/"))).is_empty());
        assert!(found("README.md", &format!("${{ROOT}}{}x", concat!("/ho", "me/"))).is_empty());
        assert_eq!(found("README.md", &format!("\"{}x\"", concat!("/ho", "me/"))), [1]);
    }

    #[test]
    fn the_script_beside_the_shared_folder_may_name_it() {
        let text = concat!("ls ..", "/shared/captures");
        assert!(found(".ci/run", text).is_empty());
        assert_eq!(found("docs/running.md", text), [1]);
    }

    #[test]
    fn what_a_tool_wrote_is_not_read() {
        assert!(found("Cargo.lock", concat!("crates.io", "-index")).is_empty());
    }

    #[test]
    fn an_issue_s_number_is_found_and_an_issue_is_not() {
        assert_eq!(found("README.md", concat!("see issue", " 12")), [1]);
        assert_eq!(found("README.md", concat!("see issue", " #12")), [1]);
        assert!(found("README.md", "to issue an invocation").is_empty());
    }
}
