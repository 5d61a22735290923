//! Key-value lists: `userData`, `extensions`, `reasons`.
//!
//! A list has two forms in JSON, and the server takes both everywhere:
//!
//! - **plain**: an object. Its values are strings, integers and nested lists. There is no binary in it:
//!   `{"binary":"x"}` as a value of a plain object is a nested list with the key `binary`.
//! - **full**: an array of pairs `[key, value]`. A value may also be binary: an object with the single member
//!   `binary`. A nested list that would look like that is written as an array of pairs.
//!
//! Each list stands in a form of its own: what a nested object means is decided by the form of the list that
//! directly holds it. An array where a value stands is a nested list in full form, in either form of the outer list.
//! A list is written in the plain form unless it holds a doubled key or a binary value itself.

mod read;
mod write;

#[cfg(test)]
mod tests;

use crate::json::shortened;

/// A key is as long as this at most, in bytes of UTF-8.
pub const MAX_KEY_BYTES: usize = 255;

/// How many lists may stand inside each other below the outermost one.
pub const MAX_NESTING: usize = 8;

/// Bytes that a pair counts beside its key and its value.
const PAIR_OVERHEAD: usize = 8;

/// Bytes that an integer counts.
const INTEGER_BYTES: usize = 4;

/// An ordered list of pairs. A key may stand more than once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KvList {
    pairs: Vec<(String, KvValue)>,
}

/// What a pair holds. A type is never converted: 11 and "11" are different values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KvValue {
    /// A string.
    Text(String),
    /// An integer of 32 bits, signed.
    Integer(i32),
    /// A nested list.
    List(KvList),
    /// Octets.
    Binary(Vec<u8>),
}

/// Why a value is no key-value list. The text names the key, with the keys of the lists around it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place} {problem}")]
pub struct KvError {
    place: String,
    problem: String,
}

impl KvError {
    /// `path`: the keys from the outermost list to the wrong pair; none when the list itself is wrong.
    fn new(path: &[&str], problem: impl Into<String>) -> Self {
        let keys: Vec<String> = path.iter().map(|key| format!("{:?}", shortened(key))).collect();
        let place =
            if keys.is_empty() { "the list".to_owned() } else { format!("the key {}", keys.join(" / ")) };
        KvError { place, problem: problem.into() }
    }
}

/// Whether a text may be a key, or what is wrong with it.
pub(crate) fn check_key(key: &str) -> Result<(), &'static str> {
    if key.is_empty() {
        return Err("is empty; a key has 1 to 255 bytes");
    }
    if key.len() > MAX_KEY_BYTES {
        return Err("is too long; a key has 1 to 255 bytes");
    }
    if key.contains('\0') {
        return Err("holds a NUL; a key may hold any other character");
    }
    Ok(())
}

impl KvList {
    /// An empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a pair at the end, also when the key is there already. Lists that are read are checked; what is pushed
    /// is not: [`KvList::check`] does that.
    pub fn push(&mut self, key: impl Into<String>, value: impl Into<KvValue>) {
        self.pairs.push((key.into(), value.into()));
    }

    /// The value of the first pair with this key.
    pub fn get(&self, key: &str) -> Option<&KvValue> {
        self.pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The string of the first pair with this key; none where it is no string.
    pub fn text(&self, key: &str) -> Option<&str> {
        match self.get(key) {
            Some(KvValue::Text(text)) => Some(text),
            Some(KvValue::Integer(_) | KvValue::List(_) | KvValue::Binary(_)) | None => None,
        }
    }

    /// The integer of the first pair with this key; none where it is no integer.
    pub fn integer(&self, key: &str) -> Option<i32> {
        match self.get(key) {
            Some(KvValue::Integer(number)) => Some(*number),
            Some(KvValue::Text(_) | KvValue::List(_) | KvValue::Binary(_)) | None => None,
        }
    }

    /// The pairs in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &KvValue)> {
        self.pairs.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// How many pairs there are, nested ones not counted.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether there is no pair.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// The size that limits are measured by, in bytes: for each pair its key, its value (an integer 4, a nested list
    /// its content) and 8.
    pub fn counted_bytes(&self) -> usize {
        self.pairs.iter().map(|(key, value)| key.len() + value.counted_bytes() + PAIR_OVERHEAD).sum()
    }

    /// Whether every key and the nesting keep the rules; the error names the first pair that does not.
    pub fn check(&self) -> Result<(), KvError> {
        self.check_inside(&mut Vec::new())
    }

    fn check_inside<'list>(&'list self, path: &mut Vec<&'list str>) -> Result<(), KvError> {
        for (key, value) in &self.pairs {
            path.push(key);
            check_key(key).map_err(|problem| KvError::new(path, problem))?;
            if let KvValue::List(list) = value {
                check_depth(path)?;
                list.check_inside(path)?;
            }
            path.pop();
        }
        Ok(())
    }
}

/// Whether a list may be nested under the pair at `path`.
fn check_depth(path: &[&str]) -> Result<(), KvError> {
    if path.len() > MAX_NESTING {
        return Err(KvError::new(path, "nests too deep; lists may stand 8 deep inside each other"));
    }
    Ok(())
}

impl KvValue {
    fn counted_bytes(&self) -> usize {
        match self {
            KvValue::Text(text) => text.len(),
            KvValue::Integer(_) => INTEGER_BYTES,
            KvValue::List(list) => list.counted_bytes(),
            KvValue::Binary(octets) => octets.len(),
        }
    }
}

impl From<&str> for KvValue {
    fn from(text: &str) -> Self {
        KvValue::Text(text.to_owned())
    }
}

impl From<String> for KvValue {
    fn from(text: String) -> Self {
        KvValue::Text(text)
    }
}

impl From<i32> for KvValue {
    fn from(number: i32) -> Self {
        KvValue::Integer(number)
    }
}

impl From<KvList> for KvValue {
    fn from(list: KvList) -> Self {
        KvValue::List(list)
    }
}

impl From<Vec<u8>> for KvValue {
    fn from(octets: Vec<u8>) -> Self {
        KvValue::Binary(octets)
    }
}

impl<K: Into<String>, V: Into<KvValue>> FromIterator<(K, V)> for KvList {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        KvList { pairs: pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect() }
    }
}

impl<K: Into<String>, V: Into<KvValue>, const N: usize> From<[(K, V); N]> for KvList {
    fn from(pairs: [(K, V); N]) -> Self {
        pairs.into_iter().collect()
    }
}

impl IntoIterator for KvList {
    type Item = (String, KvValue);
    type IntoIter = std::vec::IntoIter<(String, KvValue)>;

    fn into_iter(self) -> Self::IntoIter {
        self.pairs.into_iter()
    }
}
