//! Rust source as one flat row of tokens. Checks look for words in this row and not in the text, so what stands in
//! a string or a comment is never mistaken for code, and what stands in a macro is never missed.

use std::ops::RangeInclusive;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// One token; a bracket is a token of its own.
pub(crate) struct Token {
    /// The token as written; empty for a literal, since no rule is about those.
    pub(crate) text: String,
    /// The line, counted from one.
    pub(crate) line: usize,
    /// Whether it stands in code that only tests see.
    pub(crate) in_test: bool,
}

/// The tokens of one file, and what of it only tests see.
#[derive(Default)]
pub(crate) struct Tokens {
    pub(crate) row: Vec<Token>,
    /// Lines of items under `#[cfg(test)]` or `#[test]`.
    pub(crate) test_lines: Vec<RangeInclusive<usize>>,
    /// Names of modules that are declared under `#[cfg(test)]` and live in files of their own.
    pub(crate) test_modules: Vec<String>,
}

impl Tokens {
    pub(crate) fn of(stream: TokenStream) -> Self {
        let mut tokens = Self::default();
        tokens.walk(stream, false);
        tokens
    }

    /// Where `pattern` (words apart by spaces, `::` for a path) begins in the row.
    pub(crate) fn find<'a>(&'a self, pattern: &str) -> impl Iterator<Item = &'a Token> + use<'a> {
        let words: Vec<String> = pattern.replace("::", ": :").split_whitespace().map(str::to_owned).collect();
        self.row
            .windows(words.len().max(1))
            .filter(move |window| window.iter().map(|token| &token.text).eq(&words))
            .filter_map(<[Token]>::first)
    }

    /// How many of the file's `lines` lines only tests see.
    pub(crate) fn count_test_lines(&self, lines: usize) -> usize {
        (1..=lines).filter(|line| self.test_lines.iter().any(|range| range.contains(line))).count()
    }

    fn walk(&mut self, stream: TokenStream, in_test: bool) {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        let mut rest = trees.as_slice();
        while let [first, after @ ..] = rest {
            match test_item(rest) {
                Some(item) if !in_test => {
                    self.enter_test_item(item);
                    rest = &rest[item.len()..];
                }
                Some(_) | None => {
                    self.push(first, in_test);
                    rest = after;
                }
            }
        }
    }

    fn enter_test_item(&mut self, item: &[TokenTree]) {
        if let [first, .., last] = item {
            self.test_lines.push(first.span().start().line..=last.span().end().line);
        }
        if let [.., TokenTree::Ident(keyword), TokenTree::Ident(name), TokenTree::Punct(_)] = item
            && keyword == "mod"
        {
            self.test_modules.push(name.to_string());
        }
        for tree in item {
            self.push(tree, true);
        }
    }

    fn push(&mut self, tree: &TokenTree, in_test: bool) {
        let text = match tree {
            TokenTree::Group(group) => return self.push_group(group, in_test),
            TokenTree::Ident(ident) => ident.to_string(),
            TokenTree::Punct(punct) => punct.to_string(),
            TokenTree::Literal(_) => String::new(),
        };
        self.row.push(Token { text, line: tree.span().start().line, in_test });
    }

    fn push_group(&mut self, group: &Group, in_test: bool) {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::None => ("", ""),
        };
        let mark = |text: &str, line| Token { text: text.to_owned(), line, in_test };
        self.row.push(mark(open, group.span_open().start().line));
        self.walk(group.stream(), in_test);
        self.row.push(mark(close, group.span_close().start().line));
    }
}

/// The item at the head of `trees` if an attribute there says that only tests see it: from the attribute to the
/// item's body or semicolon. An inner attribute takes everything that follows.
fn test_item(trees: &[TokenTree]) -> Option<&[TokenTree]> {
    match trees {
        [TokenTree::Punct(hash), TokenTree::Group(attribute), ..]
            if hash.as_char() == '#' && is_for_tests(attribute) =>
        {
            let end = trees.iter().position(ends_item).map_or(trees.len(), |last| last + 1);
            trees.get(..end)
        }
        [TokenTree::Punct(hash), TokenTree::Punct(bang), TokenTree::Group(attribute), ..]
            if hash.as_char() == '#' && bang.as_char() == '!' && is_for_tests(attribute) =>
        {
            Some(trees)
        }
        _ => None,
    }
}

fn ends_item(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    }
}

/// `[test]`, `[tokio::test]`, `[cfg(test)]`, `[cfg(all(test, unix))]`; not `[cfg(not(test))]`.
fn is_for_tests(attribute: &Group) -> bool {
    let row = Tokens::of(attribute.stream()).row;
    let words: Vec<&str> = row.iter().map(|token| token.text.as_str()).collect();
    if words.first() == Some(&"cfg") {
        return words.contains(&"test") && !words.contains(&"not");
    }
    words.split(|word| *word == "(").next().and_then(<[&str]>::last) == Some(&"test")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Tokens {
        Tokens::of(text.parse().expect("the sample is Rust"))
    }

    fn lines_of(text: &str, pattern: &str) -> Vec<(usize, bool)> {
        tokens(text).find(pattern).map(|token| (token.line, token.in_test)).collect()
    }

    #[test]
    fn a_pattern_is_found_in_code_and_in_macros_with_its_line() {
        let text = "fn a() {\n  std::time::Instant::now();\n  assert!(Instant::now() > x);\n}";
        assert_eq!(lines_of(text, "Instant :: now"), [(2, false), (3, false)]);
    }

    #[test]
    fn strings_and_comments_are_not_code() {
        let text = "/// Instant::now\nfn a() { // Instant::now\n  b(\"Instant::now\");\n}";
        assert_eq!(lines_of(text, "Instant :: now"), []);
    }

    #[test]
    fn a_pattern_longer_than_the_file_is_not_there() {
        assert_eq!(lines_of("x", ". unwrap ( )"), []);
    }

    #[test]
    fn code_under_cfg_test_is_marked_and_the_code_after_it_is_not() {
        let text = "#[cfg(test)]\nmod t {\n  fn b() { x }\n}\nfn c() { x }";
        assert_eq!(lines_of(text, "x"), [(3, true), (5, false)]);
        assert_eq!(tokens(text).count_test_lines(5), 4);
    }

    #[test]
    fn every_runner_s_test_attribute_marks_its_function() {
        for attribute in ["test", "tokio::test", "tokio::test(start_paused = true)", "cfg(all(test, unix))"] {
            assert_eq!(lines_of(&format!("#[{attribute}]\n#[other]\nfn a() {{ x }}"), "x"), [(3, true)]);
        }
        for attribute in
            ["cfg(not(test))", "cfg_attr(test, derive(Debug))", "doc = \"test\"", "derive(Debug)"]
        {
            assert_eq!(lines_of(&format!("#[{attribute}]\nfn a() {{ x }}"), "x"), [(2, false)]);
        }
    }

    #[test]
    fn an_inner_attribute_marks_the_rest_of_its_file() {
        assert_eq!(lines_of("#![cfg(test)]\nuse x;\nfn a() { x }", "x"), [(2, true), (3, true)]);
    }

    #[test]
    fn test_modules_in_files_of_their_own_are_named() {
        let found = tokens("#[cfg(test)]\nmod journeys;\n#[cfg(test)]\npub(crate) mod bench;\nmod code;")
            .test_modules;
        assert_eq!(found, ["journeys", "bench"]);
    }
}
