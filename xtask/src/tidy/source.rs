//! One file of the project, read once for all checks.

use proc_macro2::TokenStream;

use super::finding::Finding;
use super::tokens::Tokens;

/// Folders whose code runs only in tests.
const TEST_FOLDERS: &[&str] = &["tests", "benches", "examples", "fuzz"];

/// A text file.
pub(crate) struct Source {
    /// From the project's root, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
    /// The package in whose folder it lies.
    pub(crate) package: Option<String>,
    /// Whether all of it is for tests.
    pub(crate) for_tests: bool,
    /// What the file says, if it is Rust.
    pub(crate) rust: Option<Rust>,
}

/// A parsed Rust file.
pub(crate) struct Rust {
    pub(crate) tokens: Tokens,
    pub(crate) syntax: syn::File,
}

impl Source {
    /// Reads a file; a Rust file that does not parse comes with a finding and is then looked at as plain text.
    pub(crate) fn read(path: String, text: String, package: Option<String>) -> (Self, Option<Finding>) {
        let (rust, complaint) = match path.ends_with(".rs").then(|| Rust::parse(&text)) {
            None => (None, None),
            Some(Ok(rust)) => (Some(rust), None),
            Some(Err(error)) => {
                let line = error.span().start().line;
                let rule = format!("this is not Rust: {error}");
                (None, Some(Finding::new(&path, line, rule, "mend it, so that the checks can read it")))
            }
        };
        let for_tests = path.split('/').any(|folder| TEST_FOLDERS.contains(&folder));
        (Self { path, text, package, for_tests, rust }, complaint)
    }

    /// Where the modules lie that this file declares for tests only: a path without `.rs`.
    pub(crate) fn test_module_paths(&self) -> Vec<String> {
        let Some(rust) = &self.rust else { return Vec::new() };
        let (folder, file) = self.path.rsplit_once('/').unwrap_or((".", &self.path));
        let home = match file.strip_suffix(".rs").unwrap_or(file) {
            "lib" | "main" | "mod" => folder.to_owned(),
            module => format!("{folder}/{module}"),
        };
        rust.tokens.test_modules.iter().map(|module| format!("{home}/{module}")).collect()
    }
}

impl Rust {
    fn parse(text: &str) -> syn::Result<Self> {
        let stream: TokenStream = text.parse()?;
        Ok(Self { syntax: syn::parse2(stream.clone())?, tokens: Tokens::of(stream) })
    }
}

#[cfg(test)]
pub(crate) mod samples {
    use super::*;

    /// A Rust file of the package `package`.
    pub(crate) fn rust(package: &str, path: &str, text: &str) -> Source {
        let (source, complaint) = Source::read(path.to_owned(), text.to_owned(), Some(package.to_owned()));
        assert_eq!(complaint, None, "the sample is Rust");
        source
    }

    /// A file of plain text.
    pub(crate) fn plain(path: &str, text: &str) -> Source {
        Source::read(path.to_owned(), text.to_owned(), None).0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_file_is_reported_at_its_line() {
        let (source, complaint) = Source::read("a/src/lib.rs".into(), "fn a() {}\nfn {}\n".into(), None);
        assert!(source.rust.is_none());
        assert_eq!(complaint.expect("it does not parse").line, 2);
    }

    #[test]
    fn folders_for_tests_are_known_by_name() {
        assert!(samples::rust("a", "crates/a/tests/journey.rs", "").for_tests);
        assert!(samples::rust("a", "fuzz/fuzz_targets/link.rs", "").for_tests);
        assert!(!samples::rust("a", "crates/a/src/tests_of_a_line.rs", "").for_tests);
    }
}
