//! Numbers of devices and of parties outside.

use std::{borrow::Borrow, fmt, sync::Arc};

/// A number as it is dialled: of a telephone, a guest, a trunk or somebody outside. Compared octet by octet.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(Arc<str>);

impl Number {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Number {
    fn from(digits: &str) -> Self {
        Self(digits.into())
    }
}

impl From<String> for Number {
    fn from(digits: String) -> Self {
        Self(digits.into())
    }
}

impl Borrow<str> for Number {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<&str> for Number {
    fn eq(&self, other: &&str) -> bool {
        *self.0 == **other
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &self.0)
    }
}

/// What the switch says about a party: its number, or that it does not know it, or may not tell it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// The party's number.
    Known(Number),
    /// The switch does not know the number.
    NotKnown,
    /// The party wishes not to be named.
    Restricted,
}

impl Address {
    /// The number, where there is one to tell.
    pub fn number(&self) -> Option<&Number> {
        match self {
            Self::Known(number) => Some(number),
            Self::NotKnown | Self::Restricted => None,
        }
    }
}

impl From<&Number> for Address {
    fn from(number: &Number) -> Self {
        Self::Known(number.clone())
    }
}
