//! What a check says when it does not like something.

use std::fmt;

/// One place where a rule is not kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// The file, from the project's root.
    pub(crate) path: String,
    /// The line, counted from one.
    pub(crate) line: usize,
    /// What the rule is.
    pub(crate) rule: String,
    /// What would be right.
    pub(crate) right: String,
}

impl Finding {
    pub(crate) fn new(path: &str, line: usize, rule: impl Into<String>, right: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, rule: rule.into(), right: right.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, rule, right } = self;
        write!(f, "{path}:{line}: {rule}; {right}")
    }
}
