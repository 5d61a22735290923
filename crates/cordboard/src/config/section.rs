//! One table of the configuration on its way into the server: every key is asked for by name, and what nobody asked
//! for is either an option of a later day or a mistake.

use config::{Map, Value, ValueKind};

use super::findings::Findings;
use super::later;
use super::values::{Reading, shown, write_instead};

/// A table that is being read. [`Section::finish`] reports the keys that nobody asked for.
pub(super) struct Section<'a> {
    /// The kind of table, without places in lists: `switch.dn`. The root's is empty.
    kind: &'static str,
    /// Where it stands: `switch[0].dn[2]`.
    path: String,
    table: Option<&'a Map<String, Value>>,
    asked: Vec<&'static str>,
    findings: &'a Findings,
}

impl<'a> Section<'a> {
    pub(super) fn root(value: &'a Value, findings: &'a Findings) -> Self {
        let table = if let ValueKind::Table(table) = &value.kind { Some(table) } else { None };
        Section { kind: "", path: String::new(), table, asked: Vec::new(), findings }
    }

    /// Where a key of this table stands.
    pub(super) fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.value(key).is_some()
    }

    /// Reports a mistake at a key of this table.
    pub(super) fn mistake(&self, key: &str, sentence: impl Into<String>) {
        self.findings.mistake(self.path_of(key), sentence);
    }

    /// Says something that is no mistake about a key of this table.
    pub(super) fn remark(&self, key: &str, sentence: &str) {
        self.findings.remark(format!("{}: {sentence}", self.path_of(key)));
    }

    /// Reads a key. `None`: it is not there, or it is wrong and was reported.
    pub(super) fn read<T>(
        &mut self,
        key: &'static str,
        reader: impl FnOnce(&Value) -> Reading<T>,
    ) -> Option<T> {
        self.asked.push(key);
        let value = self.value(key)?;
        match reader(value) {
            Ok(read) => Some(read),
            Err(rest) => {
                self.mistake(key, format!("{}{} {rest}", shown(value), source_of(value)));
                None
            }
        }
    }

    /// As [`Section::read`], for what no message may repeat.
    pub(super) fn read_secret<T>(
        &mut self,
        key: &'static str,
        reader: impl FnOnce(&Value) -> Reading<T>,
    ) -> Option<T> {
        self.asked.push(key);
        let value = self.value(key)?;
        match reader(value) {
            Ok(read) => Some(read),
            Err(rest) => {
                self.mistake(key, format!("the value{} {rest}", source_of(value)));
                None
            }
        }
    }

    /// A key that must be there.
    pub(super) fn require<T>(
        &mut self,
        key: &'static str,
        example: &str,
        reader: impl FnOnce(&Value) -> Reading<T>,
    ) -> Option<T> {
        if !self.has(key) {
            self.mistake(key, format!("is missing: write {key} = {example}"));
        }
        self.read(key, reader)
    }

    /// A table in this one; an absent one is as good as an empty one. `kind` is its path without places in lists.
    pub(super) fn section(&mut self, key: &'static str, kind: &'static str) -> Section<'a> {
        self.asked.push(key);
        let table = self.value(key).and_then(|value| self.table_of(key, value));
        self.inner(kind, self.path_of(key), table)
    }

    /// Whether a list of tables has none, or is not there. One that is no list is another mistake.
    pub(super) fn is_empty(&self, key: &str) -> bool {
        self.value(key).is_none_or(|value| matches!(&value.kind, ValueKind::Array(items) if items.is_empty()))
    }

    /// The tables of a list, written `[[key]]`.
    pub(super) fn sections(&mut self, key: &'static str, kind: &'static str) -> Vec<Section<'a>> {
        self.asked.push(key);
        let Some(value) = self.value(key) else { return Vec::new() };
        let ValueKind::Array(items) = &value.kind else {
            let heading = kind;
            self.mistake(
                key,
                format!("{} {}", shown(value), write_instead(format!("[[{heading}]] for each"))),
            );
            return Vec::new();
        };
        let place = |index: usize| format!("{key}[{index}]");
        let tables = items.iter().enumerate().filter_map(|(index, item)| {
            let table = self.table_of(&place(index), item)?;
            Some(self.inner(kind, self.path_of(&place(index)), Some(table)))
        });
        tables.collect()
    }

    /// Reports what nobody asked for.
    pub(super) fn finish(self) {
        self.findings.note_asked(self.kind, &self.asked);
        let Some(table) = self.table else { return };
        for (key, value) in table {
            if self.asked.contains(&key.as_str()) || matches!(value.kind, ValueKind::Nil) {
                continue;
            }
            match later::find(self.kind, key) {
                Some(option) => self.accept_for_later(key, value, option),
                None if self.kind.is_empty() && later::has_section(key) => self.accept_section(key, value),
                None => self.mistake(key, self.unknown(key, value)),
            }
        }
    }

    fn accept_for_later(&self, key: &str, value: &Value, option: &later::Later) {
        match option.rule.check(value) {
            Ok(()) => self.remark(key, "accepted, has no effect yet"),
            Err(rest) => self.mistake(key, format!("{}{} {rest}", shown(value), source_of(value))),
        }
    }

    /// A section of which nothing is in force yet.
    fn accept_section(&self, key: &str, value: &'a Value) {
        let (Some(kind), Some(table)) = (later::section_name(key), self.table_of(key, value)) else { return };
        self.inner(kind, self.path_of(key), Some(table)).finish();
    }

    fn unknown(&self, key: &str, value: &Value) -> String {
        let later = later::names_in(self.kind);
        let sections = if self.kind.is_empty() { later::sections() } else { Vec::new() };
        let known = self.asked.iter().copied().chain(later).chain(sections);
        // Of equally near ones the first: those in force come first.
        let nearest = known.min_by_key(|name| strsim::damerau_levenshtein(name, key));
        let source = source_of(value);
        match nearest {
            Some(name) => format!("is not known{source}; the nearest known key is {name}"),
            None => format!("is not known{source}"),
        }
    }

    fn table_of(&self, key: &str, value: &'a Value) -> Option<&'a Map<String, Value>> {
        if let ValueKind::Table(table) = &value.kind {
            return Some(table);
        }
        self.mistake(
            key,
            format!("{}{} {}", shown(value), source_of(value), write_instead("a table with keys")),
        );
        None
    }

    fn inner(&self, kind: &'static str, path: String, table: Option<&'a Map<String, Value>>) -> Section<'a> {
        Section { kind, path, table, asked: Vec::new(), findings: self.findings }
    }

    /// The value of a key; what an environment variable for a later place of a list left open is not there.
    fn value(&self, key: &str) -> Option<&'a Value> {
        self.table?.get(key).filter(|value| !matches!(value.kind, ValueKind::Nil))
    }
}

/// Says where a value comes from, if not from the file.
fn source_of(value: &Value) -> String {
    match value.origin().filter(|origin| origin.starts_with(super::source::ENVIRONMENT_PREFIX)) {
        Some(variable) => format!(" (from the environment variable {variable})"),
        None => String::new(),
    }
}
