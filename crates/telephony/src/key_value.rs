//! Key-value lists: UserData, Extensions, Reasons. Ordered; a key may stand twice (client-model.md 8).

/// A value of a key-value list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KvValue {
    /// UTF-8 text.
    Text(String),
    /// 32-bit signed integer.
    Int(i32),
    /// Octets.
    Binary(Vec<u8>),
    /// A list inside the list.
    List(KvList),
}

impl From<&str> for KvValue {
    fn from(text: &str) -> KvValue {
        KvValue::Text(text.into())
    }
}

impl From<String> for KvValue {
    fn from(text: String) -> KvValue {
        KvValue::Text(text)
    }
}

impl From<i32> for KvValue {
    fn from(number: i32) -> KvValue {
        KvValue::Int(number)
    }
}

/// Octets that each pair costs beside its key and value (client-model.md 8, counting).
const PAIR_OVERHEAD: usize = 8;
/// Octets that an integer counts for.
const INT_SIZE: usize = 4;

/// An ordered list of pairs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KvList(pub Vec<(String, KvValue)>);

impl KvList {
    /// A list with no pair.
    pub fn new() -> KvList {
        KvList::default()
    }

    /// Whether there is no pair.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first value of that key.
    pub fn get(&self, key: &str) -> Option<&KvValue> {
        self.0.iter().find(|(k, _)| k == key).map(|(_, v)| v)
    }

    /// Appends a pair, whether or not the key stands there already (TAttachUserData).
    pub fn push(&mut self, key: impl Into<String>, value: impl Into<KvValue>) {
        self.0.push((key.into(), value.into()));
    }

    /// The list with a pair more at its end.
    #[must_use]
    pub fn with(mut self, key: impl Into<String>, value: impl Into<KvValue>) -> KvList {
        self.push(key, value);
        self
    }

    /// Replaces the first pair of that key and drops its further ones, or appends (TUpdateUserData).
    pub fn update(&mut self, key: &str, value: impl Into<KvValue>) {
        let Some(at) = self.0.iter().position(|(k, _)| k == key) else {
            return self.push(key, value);
        };
        self.0[at].1 = value.into();
        let mut index = 0;
        self.0.retain(|(k, _)| {
            index += 1;
            index - 1 <= at || k != key
        });
    }

    /// Removes every pair of that key (TDeletePair).
    pub fn remove(&mut self, key: &str) {
        self.0.retain(|(k, _)| k != key);
    }

    /// Appends all pairs of another list.
    pub fn extend(&mut self, other: &KvList) {
        self.0.extend(other.0.iter().cloned());
    }

    /// Size in octets as limits count it: of each pair the key, the value (an integer 4, a nested list its
    /// content) and 8 (client-model.md 8).
    pub fn size(&self) -> usize {
        self.0.iter().map(|(key, value)| key.len() + value.size() + PAIR_OVERHEAD).sum()
    }
}

impl KvValue {
    fn size(&self) -> usize {
        match self {
            KvValue::Text(text) => text.len(),
            KvValue::Int(_) => INT_SIZE,
            KvValue::Binary(octets) => octets.len(),
            KvValue::List(list) => list.size(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(pairs: &[(&str, i32)]) -> KvList {
        KvList(pairs.iter().map(|(k, v)| ((*k).into(), KvValue::Int(*v))).collect())
    }

    #[test]
    fn update_replaces_the_first_pair_of_a_key_and_drops_its_further_ones() {
        let mut data = list(&[("a", 1), ("b", 2), ("a", 3), ("c", 4), ("a", 5)]);
        data.update("a", 9);
        assert_eq!(data, list(&[("a", 9), ("b", 2), ("c", 4)]));
    }

    #[test]
    fn update_of_an_absent_key_appends_it() {
        let mut data = list(&[("a", 1)]);
        data.update("b", 2);
        assert_eq!(data, list(&[("a", 1), ("b", 2)]));
    }

    #[test]
    fn remove_takes_every_pair_of_the_key() {
        let mut data = list(&[("a", 1), ("b", 2), ("a", 3)]);
        data.remove("a");
        assert_eq!(data, list(&[("b", 2)]));
    }

    #[test]
    fn size_counts_key_value_and_eight_octets_a_pair() {
        let nested = KvList::new().with("in", "xyz");
        let data = KvList::new().with("ab", "cde").with("n", 7);
        assert_eq!(data.size(), (2 + 3 + 8) + (1 + 4 + 8));
        let mut outer = KvList::new();
        outer.push("list", KvValue::List(nested));
        assert_eq!(outer.size(), 4 + (2 + 3 + 8) + 8);
    }
}
