//! What was found in a configuration: mistakes, which stop the server, and remarks, which do not.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

/// Mistakes that are told at most. A file with more of them is of another kind altogether.
const MAX_MISTAKES: usize = 200;

/// One mistake: which key, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// The key with its path, such as `switch[0].dn[2].range`; of a file that is no TOML, where it stopped being one.
    pub(crate) key: String,
    /// What is wrong and what would be right.
    pub(crate) sentence: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.key, self.sentence)
    }
}

/// Collects what every section finds, so that all of it is told at once.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    mistakes: RefCell<Vec<Mistake>>,
    remarks: RefCell<Vec<String>>,
    /// Every key that a reader asked for, by the kind of its table: what docs/configuration.md has to name.
    asked: RefCell<BTreeSet<(&'static str, &'static str)>>,
}

impl Findings {
    pub(crate) fn mistake(&self, key: impl Into<String>, sentence: impl Into<String>) {
        let mut mistakes = self.mistakes.borrow_mut();
        if mistakes.len() < MAX_MISTAKES {
            mistakes.push(Mistake { key: key.into(), sentence: sentence.into() });
        }
    }

    pub(crate) fn remark(&self, sentence: impl Into<String>) {
        self.remarks.borrow_mut().push(sentence.into());
    }

    /// Notes the keys that the reader of such a table asks for.
    pub(crate) fn note_asked(&self, kind: &'static str, keys: &[&'static str]) {
        self.asked.borrow_mut().extend(keys.iter().map(|key| (kind, *key)));
    }

    /// What [`Findings::note_asked`] has noted.
    #[cfg(test)]
    pub(crate) fn asked(&self) -> BTreeSet<(&'static str, &'static str)> {
        self.asked.borrow().clone()
    }

    /// Everything, in the order of the keys.
    pub(crate) fn into_parts(self) -> (Vec<Mistake>, Vec<String>) {
        let mut mistakes = self.mistakes.into_inner();
        mistakes.sort_by(|a, b| a.key.cmp(&b.key));
        let mut remarks = self.remarks.into_inner();
        remarks.sort();
        (mistakes, remarks)
    }
}
