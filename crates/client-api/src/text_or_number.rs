//! Attributes that are a string in one message and an integer in another.

use serde::{Deserialize, Serialize};

/// A string or an integer: `infoStatus` (an address type, or a count), a reason code, the rest of a wrap-up time
/// (`"untimed"`, or seconds).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum TextOrNumber {
    /// An integer.
    Number(i64),
    /// A string.
    Text(String),
}

impl From<&str> for TextOrNumber {
    fn from(text: &str) -> Self {
        TextOrNumber::Text(text.to_owned())
    }
}

impl From<String> for TextOrNumber {
    fn from(text: String) -> Self {
        TextOrNumber::Text(text)
    }
}

impl From<i64> for TextOrNumber {
    fn from(number: i64) -> Self {
        TextOrNumber::Number(number)
    }
}
