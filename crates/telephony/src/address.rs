//! Directory numbers and the addresses that a switch names.

use std::fmt;
use std::sync::Arc;

/// Longest directory number that is taken, in characters (README of the specification, Conventions).
pub const MAX_DN_CHARACTERS: usize = 32;

/// A directory number: 1 to 32 characters, compared byte by byte.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DnNumber(Arc<str>);

impl DnNumber {
    /// `None` for text that is empty or longer than [`MAX_DN_CHARACTERS`].
    pub fn new(text: &str) -> Option<DnNumber> {
        (1..=MAX_DN_CHARACTERS).contains(&text.chars().count()).then(|| DnNumber(text.into()))
    }

    /// The number as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DnNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for DnNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Dn({})", self.0)
    }
}

/// A device as a switch names it in an event: three states, never an empty text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Address {
    /// The number, as the switch wrote it.
    Number(Arc<str>),
    /// The switch does not know it.
    #[default]
    NotKnown,
    /// The switch knows it and may not tell.
    Restricted,
}

impl Address {
    /// An address with this number.
    pub fn number(text: &str) -> Address {
        Address::Number(text.into())
    }

    /// The number, where there is one to show.
    pub fn shown(&self) -> Option<Arc<str>> {
        match self {
            Address::Number(text) => Some(text.clone()),
            Address::NotKnown | Address::Restricted => None,
        }
    }

    /// Whether this address is that directory number.
    pub fn is(&self, dn: &DnNumber) -> bool {
        match self {
            Address::Number(text) => **text == *dn.as_str(),
            Address::NotKnown | Address::Restricted => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_number_has_one_to_thirty_two_characters() {
        assert!(DnNumber::new("").is_none());
        assert!(DnNumber::new("4001").is_some());
        assert!(DnNumber::new(&"9".repeat(32)).is_some());
        assert!(DnNumber::new(&"9".repeat(33)).is_none());
    }

    #[test]
    fn unknown_and_restricted_addresses_show_no_number() {
        assert_eq!(Address::NotKnown.shown(), None);
        assert_eq!(Address::Restricted.shown(), None);
        assert_eq!(Address::number("4001").shown().as_deref(), Some("4001"));
    }
}
